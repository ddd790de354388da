using System.Buffers;
using AngleSharp.Dom;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// Finds the notes of a text: blocks that a note mark's link points at, items of lists that sites keep for notes, and lines at the
/// end that begin with a label that a mark in the text bears.
/// </summary>
internal static class Footnotes
{
    private const int MaxNotes = 2_000;

    private static readonly SearchValues<char> LabelEnds = SearchValues.Create(" .)]:\u00A0");

    // Elements around a note's words that may bear its name.
    private const int NearestElements = 4;

    public static void Label(Page page, PageNode container)
    {
        var wanted = Wanted(page, container);
        var notes = 0;
        for (var i = container.FirstBlock; i < page.Blocks.Count && notes < MaxNotes; i++)
        {
            var block = page.Blocks[i];
            if (block.Kind is BlockKind.Heading or BlockKind.TableRow || LabelOf(page, container, block, wanted) is not { } label) continue;
            block.NoteLabel = label;
            block.Kind = BlockKind.Footnote;
            block.Level = 0;
            notes++;
        }
    }

    // Names of places in the page that note marks point at, with the mark's label.
    private static Dictionary<string, (string Label, int Block)> Wanted(Page page, PageNode container)
    {
        var wanted = new Dictionary<string, (string Label, int Block)>(StringComparer.Ordinal);
        for (var i = container.FirstBlock; i < container.EndBlock; i++)
            foreach (var mark in page.Blocks[i].Marks)
                if (mark is { Kind: MarkKind.NoteMark, Cue: not null, Target: not null } && wanted.Count < MaxNotes) wanted.TryAdd(mark.Cue, (mark.Target, i));
        return wanted;
    }

    private static string? LabelOf(Page page, PageNode container, PageBlock block, Dictionary<string, (string Label, int Block)> wanted)
    {
        var own = OpeningLabel(block);
        var named = NamedLabel(block, wanted);
        if (named is not null) return own ?? named;
        if (block.Index >= container.EndBlock || block.Owner.Up(n => n.Has(Cue.Notes) && n.Tag is "ol" or "ul" or "div" or "section" or "aside" or "footer") is not { } box || block.Owner.Tag is not ("li" or "p" or "div" or "aside")) return null;
        return own ?? (block.Owner.Up(n => n.Tag == "li") is { } item && box.Holds(item) && IsFirstOf(page, block, item) ? Position(item) : null);
    }

    // A link back to the mark carries the label at the start: "1. ↑", "[1]".
    private static string? OpeningLabel(PageBlock block)
    {
        var words = block.Words.AsSpan().TrimStart("↑^↩ ");
        var end = words[..Math.Min(8, words.Length)].IndexOfAny(LabelEnds);
        if (end <= 0 || (end + 1 < words.Length && char.IsDigit(words[end + 1]))) return null;
        return InlineMark.LabelOf(words[..(words[end] is ']' or ')' ? end + 1 : end)].ToString()) is { } label && !(label.Length == 1 && char.IsAsciiLetter(label[0])) ? label : null;
    }

    private static string? NamedLabel(PageBlock block, Dictionary<string, (string Label, int Block)> wanted)
    {
        if (wanted.Count == 0) return null;
        var at = block.Owner;
        for (var i = 0; i < NearestElements && at is not null && at.EndBlock - at.FirstBlock <= 3; i++, at = at.Parent)
        {
            if (at.FirstBlock != block.Index) continue;
            if (Named(at.Element, wanted, block.Index) is { } label) return label;
            foreach (var child in at.Element.Children.Take(3))
                if (Named(child, wanted, block.Index) is { } inner) return inner;
        }

        return null;
    }

    // A mark stands before its note. What a later link leads to is the mark itself: notes link back.
    private static string? Named(IElement element, Dictionary<string, (string Label, int Block)> wanted, int block)
    {
        if (element.Id is { Length: > 0 } id && wanted.TryGetValue(id, out var mark) && mark.Block < block) return mark.Label;
        return element.GetAttribute("name") is { Length: > 0 } name && wanted.TryGetValue(name, out mark) && mark.Block < block ? mark.Label : null;
    }

    private static bool IsFirstOf(Page page, PageBlock block, PageNode item) => item.FirstBlock == block.Index && page.Blocks.Count > block.Index;

    private static string? Position(PageNode item)
    {
        if (item.Element.ParentElement is not { LocalName: "ol" } list) return null;
        var position = int.TryParse(list.GetAttribute("start"), out var start) ? start : 1;
        foreach (var sibling in list.Children.Take(MaxNotes))
        {
            if (ReferenceEquals(sibling, item.Element)) return position.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (sibling.LocalName == "li") position++;
        }

        return null;
    }
}
