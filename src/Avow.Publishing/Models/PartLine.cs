namespace Avow.Publishing;

/// <summary>One part of a text that is too long for one page, as the list of parts shows it.</summary>
public sealed record PartLine
{
    /// <summary>Paragraphs of other parts whose names the first part still bears; later ones come to its beginning, where the list of parts stands.</summary>
    private const int MaxAnchors = 2_000;

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    public required bool IsHere { get; init; }

    /// <summary>Numbers of its first and last paragraph; 0 for a part without any.</summary>
    public required int First { get; init; }

    public required int Last { get; init; }

    /// <summary>The first heading in it; empty when it has none.</summary>
    public required string Heading { get; init; }

    /// <summary>On the first part: the names of the blocks that stand in this one, so that an address which names a block but no part leads here.</summary>
    public required IReadOnlyList<string> Anchors { get; init; }

    /// <returns>Empty for a text that is shown whole.</returns>
    internal static IReadOnlyList<PartLine> Of(string words, IReadOnlyList<IReadOnlyList<PlacedBlock>> parts, int here)
    {
        if (parts.Count < 2) return [];
        var known = parts[here - 1].Select(block => block.Anchor).ToHashSet(StringComparer.Ordinal);
        return [.. parts.Select((blocks, at) => new PartLine
        {
            Number = at + 1,
            IsHere = at + 1 == here,
            First = blocks.FirstOrDefault(block => block.Number is not null)?.Number ?? 0,
            Last = blocks.LastOrDefault(block => block.Number is not null)?.Number ?? 0,
            Heading = blocks.FirstOrDefault(block => block.Block.Kind == Statements.BlockKind.Heading) is { } heading ? Shown.Name(heading.Range.Of(words)) : "",
            Anchors = here == 1 && known.Count < MaxAnchors ? [.. blocks.Select(block => block.Anchor).Where(anchor => known.Count < MaxAnchors && known.Add(anchor))] : [],
        })];
    }
}
