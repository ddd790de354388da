using Avow.Statements;

namespace Avow.Reading;

/// <summary>Which blocks are the body: without the page's own title at the head, without credits and link captions at the foot.</summary>
/// <param name="FirstInclusive">The first block of the body.</param>
/// <param name="EndExclusive">Behind its last block; notes at the end belong to it.</param>
internal readonly record struct Body(int FirstInclusive, int EndExclusive)
{
    /// <summary>How many short lines (a section's name, a path) may stand over a title.</summary>
    private const int LinesOverTitle = 4;

    /// <summary>How many lines of the outlet may stand between the title and the text.</summary>
    private const int LinesUnderTitle = 3;

    public static Body Of(Assembled text, string title, bool titleIsOwn)
    {
        var first = titleIsOwn ? FirstAfterTitle(text, title) : 0;
        for (var over = 0; over < LinesUnderTitle && first + 1 < text.Count && IsKicker(text, first); over++) first++;
        var end = text.Count;
        while (end > first + 1 && IsFoot(text, end - 1, title)) end--;
        end = ClosedBySignature.EndOf(text, first, end);
        return first < end ? new(first, end) : new(0, text.Count);
    }

    private static int FirstAfterTitle(Assembled text, string title)
    {
        for (var i = 0; i <= LinesOverTitle && i + 1 < text.Count; i++)
        {
            if (text.WordsOf(i) == title) return i + 1;
            if (text.WordsOf(i).Length > 60) break;
        }

        return 0;
    }

    private static bool IsKicker(Assembled text, int i) => text.Blocks[i].Kind == BlockKind.Paragraph && Kicker.IsOne(text.WordsOf(i));

    private static bool IsFoot(Assembled text, int i, string title)
    {
        var words = text.WordsOf(i);
        if (text.Blocks[i].Kind is BlockKind.Footnote || words.Length > 300) return false;
        return CutLinks.IsCutCaption(words) || FootLine.IsOne(words) || IsCaptionOf(words, title) || IsOneAddress(words);
    }

    private static bool IsCaptionOf(string words, string title) => title.Length > 8 && words.StartsWith(title + " | ", StringComparison.Ordinal);

    private static bool IsOneAddress(string words) =>
        BareAddress.MayHold(words) && BareAddress.AllIn(words) is [var only, ..] && only.Length * 10 > words.Length * 8;
}
