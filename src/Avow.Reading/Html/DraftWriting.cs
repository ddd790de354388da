using Avow.Statements;

namespace Avow.Reading;

/// <summary>From a page's block to a draft's.</summary>
internal static class DraftWriting
{
    public static DraftBlock Of(PageBlock block, Page page, int blocksOfText) => new()
    {
        Kind = block.Kind,
        Words = block.Words,
        Marks = Resolved(block.Marks, page.Address),
        Level = block.Level,
        Label = block.NoteLabel,
        DeclaredLanguage = Language(page, block.Owner),
        DeclaredDirection = Direction(page, block.Owner),
        SourceOffset = block.Owner.Element.SourceReference?.Position.Index is >= 0 and var offset ? page.Source.PlaceOf(offset) : null,
        RuleBefore = block.RuleBefore,
        Box = NoteBoxes.Around(block, blocksOfText),
    };

    private static IReadOnlyList<Mark> Resolved(IReadOnlyList<Mark> marks, PageAddress address)
    {
        if (marks.Count == 0) return marks;
        var resolved = new List<Mark>(marks.Count);
        foreach (var mark in marks)
        {
            if (mark.Kind == MarkKind.NoteMark) resolved.Add(mark with { Cue = mark.Cue is null or "<sup>" ? mark.Cue : "link to #" + mark.Cue });
            else if (mark.Kind != MarkKind.Link) resolved.Add(mark);
            else if (address.Absolute(mark.Target) is { } target) resolved.Add(mark with { Target = target });
        }

        return resolved;
    }

    private static string? Language(Page page, PageNode owner) =>
        Inherited(page, owner, "lang") is { Length: > 0 and < 36 } tag ? LanguageTag.Cased(tag) : null;

    private static string? Direction(Page page, PageNode owner) =>
        Inherited(page, owner, "dir")?.ToLowerInvariant() is ("ltr" or "rtl" or "auto") and var direction ? direction : null;

    // What an element does not state is stated by those around it, up to the page's own (HTML standard, sections 3.2.6.2 and 3.2.6.4).
    private static string? Inherited(Page page, PageNode owner, string attribute)
    {
        for (var at = owner; at is not null; at = at.Parent)
            if (at.Element.GetAttribute(attribute) is { Length: > 0 } stated) return stated;
        return page.Document.DocumentElement?.GetAttribute(attribute);
    }
}
