using System.Text.RegularExpressions;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>Takes the notes at the foot of the pages out of the running text: small type at the end of a column, from the first label on.</summary>
internal static partial class PageNotes
{
    /// <summary>Notes stand in the lower part of the page (share of its height).</summary>
    private const double LowerPart = 0.4;

    /// <summary>The regions without their notes, and the notes in order.</summary>
    public static (List<Region> Text, List<ProseBlock> Notes) Parted(IReadOnlyList<Region> regions, TypeSizes sizes, Func<int, double> heightOf)
    {
        var (text, notes) = (new List<Region>(regions.Count), new List<ProseBlock>());
        foreach (var region in regions)
        {
            var first = FirstNoteLine(region, sizes, heightOf(region.Page), notes.LastOrDefault());
            if (first < region.Lines.Count) Add(notes, region, first);
            if (first == region.Lines.Count) text.Add(region);
            else if (first > 0) text.Add(region with { Lines = [.. region.Lines.Take(first)] });
        }

        return (text, notes);
    }

    private static int FirstNoteLine(Region region, TypeSizes sizes, double height, ProseBlock? last)
    {
        var count = region.Lines.Count;
        var start = count;
        while (start > 0 && sizes.IsSmaller(region.Lines[start - 1].Size) && region.Lines[start - 1].Box.Middle > height * LowerPart) start--;
        for (var i = start; i < count; i++)
        {
            if (LabelOf(region, i) is null) continue;
            // What stands in small type before the first label goes on from the note of the page before, if that was left open.
            return i > start && last is not null && last.Page == region.Page - 1 && !IsClosed(last) ? start : i;
        }

        return count;
    }

    private static void Add(List<ProseBlock> notes, Region region, int first)
    {
        for (var i = first; i < region.Lines.Count; i++)
        {
            var line = new ProseLine(region.Lines[i], region);
            if (LabelOf(region, i) is { } label) notes.Add(new ProseBlock { Kind = BlockKind.Footnote, Lines = [line], Label = label });
            else if (notes.Count > 0) notes[^1] = notes[^1] with { Lines = [.. notes[^1].Lines, line] };
            else notes.Add(new ProseBlock { Kind = BlockKind.Paragraph, Lines = [line] });
        }
    }

    private static bool IsClosed(ProseBlock note) => Punctuation.IsClosed(LineWords.Text(note.Lines[^1].Line, note.Lines[^1].IsRightToLeft));

    // "1 See", "[1] See", "* See", "1See" with a raised figure.
    private static string? LabelOf(Region region, int line)
    {
        var words = LineWords.Of(region.Lines[line], region.IsRightToLeft);
        if (words.Count < 2) return null;
        var match = Label().Match(words[0].Text);
        if (!match.Success || (!words[0].IsRaised && !words[1].SpaceBefore)) return null;
        var label = NoteLabel.Of(words[0].Text);
        // A number in the middle of a note's own words ("in / 1917 they") begins no note.
        var isFirst = line == 0 || words[0].IsRaised || region.Indent(region.Lines[line]) >= region.Lines.Skip(Math.Max(0, line - 1)).Take(3).Min(region.Indent) - 1;
        return isFirst && label.TrimStart('0').Length > 0 ? label : null;
    }

    [GeneratedRegex(@"^(?:[\[(]?[0-9]{1,3}[\])]?[.:]?|[*†‡§]{1,3}|[¹²³⁰⁴⁵⁶⁷⁸⁹]{1,3}|[٠-٩]{1,3})$", RegexOptions.NonBacktracking)]
    private static partial Regex Label();
}
