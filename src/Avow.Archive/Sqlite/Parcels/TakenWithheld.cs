using System.Text.Json;
using System.Text.RegularExpressions;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>What a parcel withholds, and what it keeps beside what is told.</summary>
internal sealed partial class TakenWithheld(Session session)
{
    /// <summary>The source of a capture: found by the address that it came from, told by the one that the parcel tells.</summary>
    public static long Source(Session session, string told, string? kept)
    {
        if (kept is null)
        {
            var source = new Source(told);
            session.Run("source-insert", ("$address", source.Address), ("$host", source.Host));
            return session.Number("source-seq", ("$address", source.Address));
        }

        // What is told ends with the number of the source, which is another one here.
        if (Told().Match(told) is not { Success: true } match) throw new FormatException("what is told of its source is neither that nor a place of it");
        if (session.Scalar("source-seq", ("$address", kept)) is long there) return there;
        session.Run("parcel-take-source-kept", ("$address", told), ("$host", new Source(told).Host), ("$kept", kept));
        var seq = session.Number("source-seq", ("$address", kept));
        session.Run("parcel-take-source-told", ("$seq", seq), ("$address", $"{match.Groups["place"].Value}{seq}"));
        return seq;
    }

    public static Problem? Keep(Session session, ParcelLine line, long capture, CaptureLine of)
    {
        if (of.AsKept is null && of.Withheld is null) return null;
        if (of.Withheld is < 1 or > 3) return line.Wrong("it is withheld in no way that there is");
        if (of.AsKept is { } kept)
        {
            if (kept.Exchange is null) return line.Wrong("what came with it is left out");
            ParcelGuard.Whole(kept.Exchange);
        }

        session.Run("parcel-take-kept", ("$capture", capture), ("$kept", of.AsKept is null ? null : JsonSerializer.Serialize(of.AsKept, ArchiveJson.Default.KeptCapture)), ("$withheld", of.Withheld ?? 0));
        return null;
    }

    public Problem? Take(ParcelLine line, WithheldLine withheld)
    {
        var rule = withheld.Rule;
        var isWhole = rule.Kind switch
        {
            StoredRule.OfName => rule.Forms is { Count: > 0 },
            StoredRule.OfPassage => rule is { Text: not null, Words: not null, Document: not null, Place: not null },
            StoredRule.OfText => rule is { Text: not null, Document: not null, Place: not null },
            StoredRule.OfCapture => rule.Capture is not null,
            _ => false,
        };
        if (!isWhole) return line.Wrong("it does not say what is withheld");
        if (rule.Words is { } words) ParcelGuard.Whole(words);
        if (Unfit(line, rule) is { } unfit) return unfit;
        if (WithheldRows.NameOf(rule.Rule) != withheld.Thing) return line.Wrong("its name is not that of what is withheld");
        if ((rule.Kind is StoredRule.OfPassage or StoredRule.OfText) != withheld.Source is not null) return line.Wrong("it holds for a source, and does not say for which, or for none and says one");
        if (withheld.Source is { } address && session.Scalar("source-seq", ("$address", address)) is not long) return line.Wrong("its source is not in the parcel", ProblemKind.NotFound);
        if (session.Scalar("withheld-one", ("$thing", withheld.Thing)) is not null) return line.Wrong("it is said twice");
        session.Run(
            "withheld-set",
            ("$thing", withheld.Thing),
            ("$kind", rule.Kind),
            ("$source", withheld.Source is { } of ? session.Number("source-seq", ("$address", of)) : null),
            ("$rule", WithheldRows.Write(rule)));
        return null;
    }

    // What an editor could not have withheld, a parcel does not withhold either.
    private Problem? Unfit(ParcelLine line, StoredRule rule) => rule.Rule switch
    {
        WithheldRule.OfName name => EditCheck.Of(name) is { } wrong ? line.Wrong(wrong.Reason) : null,
        WithheldRule.OfCapture(var capture, _) => session.Scalar("capture-seq", ("$id", capture.Value)) is long ? null : line.Wrong("its capture is not in the parcel", ProblemKind.NotFound),
        _ when session.First("withheld-place-of-text", row => (Source: row.LongOrNull(0), Document: row.Int(1), Place: row.Int(2)), ("$id", Id<Text>.FromTrusted(rule.Text!).Value)) is { Source: not null } at =>
            (at.Document, at.Place) == (rule.Document, rule.Place) ? null : line.Wrong("its text has another place"),
        _ => line.Wrong("its text is not in the parcel", ProblemKind.NotFound),
    };

    [GeneratedRegex("^(?<place>([a-z][a-z0-9+.-]*://[^/]+/)?withheld:)[0-9]{1,19}$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Told();
}
