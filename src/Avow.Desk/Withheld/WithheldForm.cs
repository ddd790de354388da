using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>From what an editor types to a rule: ids as they stand in addresses, or whole addresses; words with the quotation marks that were copied along.</summary>
internal static class WithheldForm
{
    private const string Quotes = "\"'“”„«»‘’";

    /// <returns>The rule; or what is wrong, and in which field.</returns>
    public static (Outcome<WithheldRule> Rule, string Field) Rule(IArchive archive, Visit visit)
    {
        var (isNoted, of, words) = (visit.Field("note") == "yes", Named(visit.Field("of")), visit.Field("words").Trim());
        switch (visit.Field("kind"))
        {
            case "capture":
                return (CaptureOf(archive, of).Then<WithheldRule>(capture => new WithheldRule.OfCapture(capture, isNoted)), "of");
            case "text":
                return (archive.Library.Resolve(of).Then<WithheldRule>(text => new WithheldRule.OfText(text, isNoted)), "of");
            case "passage":
                return archive.Library.Resolve(of).TryGet(out var text, out var unknown)
                    ? (Quoted(archive, text, words).Then<WithheldRule>(quote => new WithheldRule.OfPassage(text, quote, isNoted)), "words")
                    : (unknown, "of");
            default:
                return (new WithheldRule.OfName([.. Rows.Lines(words).Select(form => form.Trim().Trim([.. Quotes])).Where(form => form.Length > 0).Distinct(StringComparer.Ordinal)], isNoted), "words");
        }
    }

    /// <summary>What was refused of a name, or of the reason, said where that was typed.</summary>
    public static Filled AtItsField(Visit visit, Filled again)
    {
        if (again.Refusal is not { Kind: ProblemKind.Malformed or ProblemKind.NotPermitted } refusal) return again;
        var field = refusal.Thing.EndsWith("reason", StringComparison.Ordinal) ? "why" : visit.Field("kind") is "passage" or "text" or "capture" ? null : "words";
        return field is null ? again : (again with { Refusal = null }).With(field, ProblemWords.In(visit.Language).Line(refusal));
    }

    // The last part of an address that was copied, without the ending of a form or a file.
    private static string Named(string typed)
    {
        typed = typed.Trim();
        if (!typed.Contains('/', StringComparison.Ordinal)) return typed;
        var path = typed.Split('?', '#')[0].TrimEnd('/').Split('/');
        var at = Array.FindLastIndex(path, part => part is "t" or "capture");
        return (at >= 0 && at + 1 < path.Length ? path[at + 1] : path[^1]).Split('.')[0];
    }

    private static Outcome<Id<Capture>> CaptureOf(IArchive archive, string named) => Id<Capture>.TryParse(named, out var capture) && archive.Withholding.AsKept(capture) is not null
        ? capture
        : new Problem(ProblemKind.NotFound, $"capture {named}", "this archive has no such capture", "Follow the evidence of a text.");

    private static Outcome<Quote> Quoted(IArchive archive, Id<Text> text, string words)
    {
        var asTyped = WithheldPassages.Quote(archive, text, words);
        return asTyped.IsGood || WithheldPassages.Quote(archive, text, words.Trim([.. Quotes])) is not { IsGood: true } bare ? asTyped : bare;
    }
}
