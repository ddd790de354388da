namespace Avow.Reading;

/// <summary>From a page's block to a draft's.</summary>
internal static class DraftWriting
{
    public static DraftBlock Of(PageBlock block) => new()
    {
        Kind = block.Kind,
        Words = block.Words,
        Marks = block.Marks,
        Level = block.Level,
        Label = block.NoteLabel,
        DeclaredLanguage = Language(block.Owner),
        SourceOffset = block.Owner.Element.SourceReference?.Position.Index,
        RuleBefore = block.RuleBefore,
    };

    private static string? Language(PageNode owner)
    {
        for (var at = owner; at is not null; at = at.Parent)
            if (at.Element.GetAttribute("lang") is { Length: > 0 and < 36 } tag) return tag;
        return owner.Element.Owner?.DocumentElement?.GetAttribute("lang") is { Length: > 0 and < 36 } page ? page : null;
    }
}
