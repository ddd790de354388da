using Avow.Statements;

namespace Avow.Publishing;

/// <summary>One row of the comparison as the page shows it: two cells, or rows skipped.</summary>
public sealed record CompareRow
{
    public CompareCell? Left { get; init; }

    public CompareCell? Right { get; init; }

    public bool IsSame { get; init; }

    /// <summary>Equal to the last character: on a narrow screen one side is enough.</summary>
    public bool IsEqual { get; init; }

    public bool Moved { get; init; }

    /// <summary>Whether the whole block is left out or added: then no word of it need be marked.</summary>
    public bool IsOnlyHere { get; init; }

    /// <summary>How many equal rows stand here hidden; 0 for a row that is shown.</summary>
    public int Skipped { get; init; }

    internal static IReadOnlyList<CompareRow> All(TextLayout left, TextLayout right, IReadOnlyList<CollatedRow> rows, bool onlyDifferences)
    {
        List<CompareRow> shown = [];
        foreach (var row in rows)
        {
            if (!onlyDifferences || !row.IsSame) shown.Add(Make(left, right, row));
            else if (shown.Count > 0 && shown[^1].Skipped > 0) shown[^1] = shown[^1] with { Skipped = shown[^1].Skipped + 1 };
            else shown.Add(new() { IsSame = true, Skipped = 1 });
        }

        return shown;
    }

    private static CompareRow Make(TextLayout left, TextLayout right, CollatedRow row) => new()
    {
        Left = row.Left is { } a ? CompareCell.Of(left, a, row.LeftRuns) : null,
        Right = row.Right is { } b ? CompareCell.Of(right, b, row.RightRuns) : null,
        IsSame = row.IsSame,
        IsEqual = row.IsEqual,
        Moved = row.Moved,
        IsOnlyHere = row is { Moved: false, LeftRuns.Count: > 0 } or { Moved: false, RightRuns.Count: > 0 } && (row.Left is null || row.Right is null),
    };
}

/// <summary>A block of one of the two texts, or some sentences of it.</summary>
/// <param name="Anchor">The block's name in an address.</param>
/// <param name="Number">The block's number, where it begins; null behind its beginning, and for blocks without.</param>
/// <param name="Language">The block's.</param>
/// <param name="IsHeading">Whether it is set as one.</param>
/// <param name="Words">What stands in it.</param>
public sealed record CompareCell(string Anchor, int? Number, string Language, bool IsHeading, IReadOnlyList<Inline> Words)
{
    /// <summary>In which part of a long text it is shown, from 1.</summary>
    public int Part { get; init; } = 1;

    /// <summary>Where it stands in the text.</summary>
    internal TextRange Range { get; init; }

    internal static CompareCell? Of(TextLayout layout, TextRange range, IReadOnlyList<CollatedRun> runs)
    {
        if (!range.LiesInside(layout.Text.Words) || layout.At(range.StartInclusive) is not { } block) return null;
        var spans = InlineSpans.Of(runs.Where(run => run.Kind != CollatedKind.Same && range.Contains(run.Range)).Select(run => new InlineSpan(KindOf(run.Kind), run.Range)));
        return Of(layout, block, range, spans);
    }

    /// <summary>Of a range that may go over several blocks: one cell for each, none for an empty range.</summary>
    internal static IEnumerable<CompareCell> Of(TextLayout layout, TextRange range, InlineSpans spans)
    {
        for (var at = range.StartInclusive; at < range.EndExclusive && layout.At(at) is { } block;)
        {
            var end = Math.Max(at + 1, Math.Min(range.EndExclusive, block.Range.EndExclusive));
            if (block.Range.Intersect(new(at, end)) is { } inside) yield return Of(layout, block, inside, spans);
            at = end;
        }
    }

    /// <summary>Neighbours of one block as one cell, with a space where the text has one.</summary>
    internal static IReadOnlyList<CompareCell> Joined(IReadOnlyList<CompareCell> cells)
    {
        List<CompareCell> joined = [];
        foreach (var cell in cells)
        {
            if (joined is not [.., var last] || last.Anchor != cell.Anchor) joined.Add(cell);
            else joined[^1] = last with { Range = last.Range.Cover(cell.Range), Words = [.. last.Words, .. cell.Range.StartInclusive > last.Range.EndExclusive ? [new Inline(InlineKind.Words, " ", [], null)] : Array.Empty<Inline>(), .. cell.Words] };
        }

        return joined;
    }

    private static CompareCell Of(TextLayout layout, PlacedBlock block, TextRange range, InlineSpans spans)
    {
        var language = block.Block.Language == Languages.Unknown ? layout.Text.Language : block.Block.Language;
        var number = range.StartInclusive <= block.Range.StartInclusive ? block.Number : null;
        return new(block.Anchor, number, language, block.Block.Kind == BlockKind.Heading, InlineTree.Of(layout.Text.Words, range, spans)) { Range = range, Part = number is null ? 1 : PartNumbers.Of(layout, block, range.StartInclusive) };
    }

    private static InlineKind KindOf(CollatedKind kind) => kind switch
    {
        CollatedKind.Typographic => InlineKind.Typographic,
        CollatedKind.Removed => InlineKind.Removed,
        CollatedKind.Added => InlineKind.Added,
        CollatedKind.Moved => InlineKind.Moved,
        _ => InlineKind.Changed,
    };
}
