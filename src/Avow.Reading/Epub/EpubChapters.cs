using Avow.Statements;

namespace Avow.Reading;

/// <summary>The files of a book's spine, read one after the other; null stands for one that is missing or broken.</summary>
internal static class EpubChapters
{
    /// <summary>Refuses only what passes a bound: the rest of a book is worth reading when a file of it is not.</summary>
    public static Outcome<List<EpubChapter?>> Of(ZipContainer container, EpubPackage package, ReadingOptions options)
    {
        var titles = EpubContents.Of(container, package, options);
        var chapters = new List<EpubChapter?>();
        var blocks = 0;
        foreach (var item in package.Spine)
        {
            if (item is { IsPage: false, IsDrawing: false, Part: not null } && container.Holds(item.Part)) continue; // an image as a page has no words
            if (!Read(container, item, options).TryGet(out var chapter, out var problem))
            {
                if (problem.Kind is ProblemKind.TooLarge or ProblemKind.TooDeep or ProblemKind.NotPermitted or ProblemKind.PasswordNeeded) return problem;
                if (problem.Kind is not ProblemKind.Empty) chapters.Add(null);
                continue;
            }

            blocks += chapter.Blocks.Count;
            if (blocks > options.MaxBlocks) return Refusals.TooManyBlocks(options);
            chapters.Add(WithHeading(chapter, titles));
        }

        return chapters;
    }

    private static Outcome<EpubChapter> Read(ZipContainer container, EpubItem? item, ReadingOptions options)
    {
        if (item?.Part is not { } part) return ZipRefusals.Missing(item?.Id ?? "of the spine", container.Thing);
        if (!container.Read(part).TryGet(out var bytes, out var problem)) return problem;
        return item.IsDrawing ? EpubDrawing.Read(bytes, part, options) : EpubChapter.Of(bytes, part, options);
    }

    // A chapter whose title is only in the table of contents, or only set large, gets its heading from there.
    private static EpubChapter WithHeading(EpubChapter chapter, Dictionary<string, string> titles)
    {
        if (chapter.Blocks.Count == 0 || !titles.TryGetValue(chapter.Part, out var title) || chapter.Blocks.Any(b => b.Draft.Kind == BlockKind.Heading)) return chapter;
        var first = chapter.Blocks[0];
        if (string.Equals(first.Draft.Words, title, StringComparison.OrdinalIgnoreCase) && first.Draft.Kind == BlockKind.Paragraph)
            return chapter with { Blocks = [first with { Draft = first.Draft with { Kind = BlockKind.Heading, Level = 1 } }, .. chapter.Blocks.Skip(1)] };
        if (first.Draft.Words.StartsWith(title, StringComparison.OrdinalIgnoreCase)) return chapter;
        return chapter with { Blocks = [new(new() { Kind = BlockKind.Heading, Level = 1, Words = title, RuleBefore = first.Draft.RuleBefore }, []), .. chapter.Blocks] };
    }
}
