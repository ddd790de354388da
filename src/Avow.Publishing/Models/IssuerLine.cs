using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Who speaks: a registered organisation with its memberships on that day, or a name as the source has it.</summary>
/// <param name="Name">Its names.</param>
/// <param name="Slug">Null for a name that no editor registered.</param>
/// <param name="Memberships">"section", "International Federation of Ferry Workers", 2019.</param>
public sealed record IssuerLine(Naming Name, string? Slug, IReadOnlyList<MembershipLine> Memberships)
{
    /// <summary>Joint statements have dozens of signers; the text itself names them all.</summary>
    private const int MaxIssuers = 12;

    private const int MaxMemberships = 3;

    public static IReadOnlyList<IssuerLine> Of(Statement? statement, TextSummary summary, IRegistry registry)
    {
        var known = (statement?.Issuers ?? []).Take(MaxIssuers).Select(registry.Organisation).OfType<Organisation>()
            .Select(organisation => new IssuerLine(
                Naming.Of(organisation),
                organisation.Slug,
                [.. registry.MembershipsOf(organisation.Id)
                    .Where(membership => membership.Member == organisation.Id && (summary.Date is not { } day || membership.HoldsOn(day)))
                    .Take(MaxMemberships)
                    .Select(membership => MembershipLine.See(membership, registry))
                    .OfType<MembershipLine>()]))
            .ToList();
        if (known.Count > 0) return known;
        return TextLine.Of(summary).Issuer is { } named ? [new IssuerLine(Naming.OfWords(named, summary.Language), null, [])] : [];
    }
}

/// <summary>As what one organisation belongs to another, and since when.</summary>
public sealed record MembershipLine(string As, Naming Of, string Slug, DateOnly? From)
{
    internal static MembershipLine? See(Membership membership, IRegistry registry) =>
        registry.Organisation(membership.Of) is { } whole ? new(Shown.Name(membership.As), Naming.Of(whole), whole.Slug, membership.From) : null;
}
