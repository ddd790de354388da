using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// Blocks that the page sets apart from the text by a box or by italics. What stands apart at the head and says that the text was
/// sent in, or updated, or is named an editor's, is the outlet's.
/// </summary>
internal static class SetApart
{
    /// <summary>How much of a block's words must be in italics (tenths).</summary>
    private const int EmphasisedTenths = 9;

    /// <summary>Why a part that began with one block has ended before another; null when it has not.</summary>
    public static string? EndsAt(Assembled text, int began, int i)
    {
        if (IsEmphasised(text, began) && IsEmphasised(text, i - 1) && !IsEmphasised(text, i)) return "end of emphasis";
        var box = text.Drafts[began].Box;
        return box is not null && text.Drafts[i - 1].Box == box && text.Drafts[i].Box != box ? "end of the box" : null;
    }

    public static FrameFinding? AtHead(Assembled text, Body body)
    {
        var first = body.FirstInclusive;
        var words = text.WordsOf(first);
        if (text.Blocks[first].Kind == BlockKind.Heading) return null;
        var cue = FrameCues.IsUpdateNote(words) ? "note of an update" : text.Drafts[first].Box is { IsEditors: true } ? "box of the editors" : FrameCues.IsReceived(words) ? "note of receipt" : null;
        if (cue is null) return null;
        for (var i = first + 1; i < body.EndExclusive; i++)
        {
            if (text.Drafts[i].RuleBefore) return i - first <= MostBlocks ? new(first, i, $"{cue}; rule") : null;
            if (EndsAt(text, first, i) is { } end) return new(first, i, $"{cue}; {end}");
        }

        // A note of an update says by itself that it is one paragraph.
        return cue == "note of an update" && first + 1 < body.EndExclusive ? new(first, first + 1, cue) : null;
    }

    /// <summary>Where a note of an update behind the text begins; null when there is none.</summary>
    public static int? AtFoot(Assembled text, int firstInclusive, int endExclusive)
    {
        for (var i = endExclusive - 1; i > firstInclusive && i >= endExclusive - 3; i--)
            if (text.Blocks[i].Kind == BlockKind.Paragraph && FrameCues.IsUpdateNote(text.WordsOf(i))) return i;
        return null;
    }

    /// <summary>A rule further down parts something else (blocks).</summary>
    private const int MostBlocks = 4;

    private static bool IsEmphasised(Assembled text, int i) =>
        text.Drafts[i].Marks.Any(m => m.Kind is MarkKind.Emphasis && m.Range.Length * 10 >= text.WordsOf(i).Length * EmphasisedTenths);
}
