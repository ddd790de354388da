using Avow.Statements;

namespace Avow.Archive;

/// <summary>What is kept beside the readings (answers of servers, what editors said of texts) as it may be told.</summary>
internal static class WithheldSayings
{
    /// <summary>The very same where no name stands in it.</summary>
    public static Exchange Told(NameFinding names, Exchange exchange)
    {
        List<HeaderField> headers = [.. exchange.Headers.Where(header => !Holds(names, header.Value) && !Holds(names, header.Name))];
        List<Redirect> redirects = [.. exchange.Redirects.Where(redirect => !Holds(names, redirect.From) && !Holds(names, redirect.To))];
        var record = exchange.Record is { } place && (Holds(names, place.File) || Holds(names, place.Id)) ? null : exchange.Record;
        return headers.Count == exchange.Headers.Count && redirects.Count == exchange.Redirects.Count && record == exchange.Record
            ? exchange
            : exchange with { Headers = headers, Redirects = redirects, Record = record };
    }

    public static Problem Told(NameFinding names, Problem problem) => names.IsEmpty || new[] { problem.Thing, problem.Reason, problem.Repair, problem.Place }.All(words => !Holds(names, words))
        ? problem
        : problem with { Thing = names.Without(problem.Thing), Reason = names.Without(problem.Reason), Repair = names.Without(problem.Repair), Place = problem.Place is { } place ? names.Without(place) : null };

    /// <summary>A correction without names; null where it repeats what is withheld with its place.</summary>
    public static Correction? Told(Session session, long capture, Correction correction)
    {
        if (session.Scalar("withheld-any") is null) return correction;
        var rules = WithheldOfCapture.Of(session, capture);
        if (rules.Whole is not null) return null;
        // A passage is withheld wherever it is quoted: also as what stood in a field.
        if (rules.Rules.Any(rule => rule.Words is { } words && new[] { correction.Value, correction.Was, correction.Why }.Any(said => said is not null && (said.Contains(words.Exact, StringComparison.OrdinalIgnoreCase) || words.Exact.Contains(said, StringComparison.OrdinalIgnoreCase))))) return null;
        var names = rules.Names;
        return correction with
        {
            Value = Told(names, correction.Value),
            Was = Told(names, correction.Was),
            Why = names.Without(correction.Why),
            By = names.Without(correction.By),
            About = Told(names, correction.About),
            Begins = correction.Begins is { } begins ? Told(names, begins) : null,
            Ends = correction.Ends is { } ends ? Told(names, ends) : null,
        };
    }

    /// <summary>Without names; null where it repeats what is withheld, there or where it was found.</summary>
    public static ResolvedDamage? Told(Session session, long capture, ResolvedDamage resolved)
    {
        if (session.Scalar("withheld-any") is null) return resolved;
        if (WithheldRepeated.In(session, capture, resolved.Resolution)) return null;
        var names = WithheldRows.Names(session);
        return names.IsEmpty ? resolved : resolved with
        {
            By = names.Without(resolved.By),
            Resolution = resolved.Resolution with { Found = Told(names, resolved.Resolution.Found), Why = names.Without(resolved.Resolution.Why) },
        };
    }

    /// <summary>Who asserted and who decided without names.</summary>
    public static List<Relation> Told(Session session, List<Relation> relations)
    {
        if (WithheldRows.Names(session) is not { IsEmpty: false } names) return relations;
        return [.. relations.Select(relation => relation with
        {
            Origin = relation.Origin is RelationOrigin.Asserted asserted ? asserted with { By = names.Without(asserted.By) } : relation.Origin,
            Decision = relation.Decision is { } decision ? decision with { By = names.Without(decision.By) } : null,
        })];
    }

    /// <summary>Reservations without names, and without those that repeat what is withheld of their text.</summary>
    public static List<Endorsement> Told(Session session, List<Endorsement> endorsements)
    {
        if (endorsements.All(endorsement => endorsement.Reservations.Count == 0) || session.Scalar("withheld-any") is null) return endorsements;
        var names = WithheldRows.Names(session);
        return [.. endorsements.Select(endorsement => endorsement with { Reservations = [.. endorsement.Reservations.Where(one => !IsRepeated(session, endorsement, one)).Select(one => Told(names, one))] })];
    }

    private static bool IsRepeated(Session session, Endorsement endorsement, Reservation reservation) =>
        session.First("withheld-place-of-text", row => (long?)row.Long(3), ("$id", endorsement.Text.Value)) is { } capture && WithheldRepeated.In(session, capture, reservation);

    public static string? Told(NameFinding names, string? words) => words is null ? null : names.Without(words);

    private static Reservation Told(NameFinding names, Reservation one) => new(
        one.About with { Exact = names.Without(one.About.Exact), Prefix = names.Without(one.About.Prefix), Suffix = names.Without(one.About.Suffix) }, names.Without(one.Words));

    private static Quote Told(NameFinding names, Quote quote) => quote with { Exact = names.Without(quote.Exact), Prefix = names.Without(quote.Prefix), Suffix = names.Without(quote.Suffix) };

    private static bool Holds(NameFinding names, string? words) => names.Stands(words) || names.StandsInAddress(words);
}
