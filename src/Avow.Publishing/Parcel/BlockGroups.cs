using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Neighbouring blocks that make one list, quotation or table; every other block by itself.</summary>
internal static class BlockGroups
{
    public static IEnumerable<IReadOnlyList<PlacedBlock>> Of(IReadOnlyList<PlacedBlock> blocks)
    {
        for (var start = 0; start < blocks.Count;)
        {
            var end = start + 1;
            var kind = blocks[start].Block.Kind;
            while (kind is BlockKind.ListItem or BlockKind.Quotation or BlockKind.TableRow && end < blocks.Count && blocks[end].Block.Kind == kind) end++;
            yield return [.. blocks.Skip(start).Take(end - start)];
            start = end;
        }
    }
}
