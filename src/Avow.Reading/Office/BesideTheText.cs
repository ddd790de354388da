using Avow.Statements;

namespace Avow.Reading;

/// <summary>Tracked changes and comments of all blocks, in places of the whole.</summary>
internal static class BesideTheText
{
    public static IReadOnlyList<TrackedChange> Changes(Assembled text) =>
    [
        .. text.Drafts.SelectMany((draft, i) => draft.Changes.Where(c => c.Range.LiesInside(draft.Words)).Select(c => c with { Range = c.Range.Shift(text.Blocks[i].Range.StartInclusive) }))
            .OrderBy(c => c.Range),
    ];

    /// <summary>A comment on several blocks is one comment on the whole of them.</summary>
    public static IReadOnlyList<MarginComment> Comments(Assembled text) =>
    [
        .. text.Drafts.SelectMany((draft, i) => draft.Comments.Where(c => c.Comment.Range.LiesInside(draft.Words)).Select(c => (c.Key, Comment: c.Comment with { Range = c.Comment.Range.Shift(text.Blocks[i].Range.StartInclusive) })))
            .GroupBy(c => c.Key, StringComparer.Ordinal)
            .Select(parts => parts.First().Comment with { Range = parts.Select(p => p.Comment.Range).Aggregate((a, b) => a.Cover(b)) })
            .OrderBy(c => c.Range),
    ];
}
