using Avow.Statements;

namespace Avow.Archive;

/// <summary>Holds a document to what <see cref="Content"/> promises of its ranges.</summary>
internal static class ContentCheck
{
    public static IEnumerable<Problem> Of(Document document)
    {
        var content = document.Content;
        var words = content.Words;
        var end = -1;
        foreach (var block in content.Blocks)
        {
            if (!block.Range.LiesInside(words) || block.Range.IsEmpty || block.Range.StartInclusive != end + 1) yield return Wrong($"block {block.Range}");
            end = block.Range.EndExclusive;
        }

        if (content.Blocks.Count > 0 && end != words.Length) yield return Wrong("the end of its words");
        foreach (var mark in content.Marks.Where(mark => !mark.Range.LiesInside(words))) yield return Wrong($"mark {mark.Range}");
        foreach (var damage in content.Damage.Where(damage => !damage.Range.LiesInside(words) || !damage.Range.Of(words.AsSpan()).Contains(damage.Words, StringComparison.Ordinal)))
            yield return Wrong($"damage {damage.Range}");
        var last = 0;
        foreach (var witness in content.Witnesses)
        {
            if (!witness.Range.LiesInside(words) || witness.Range.StartInclusive < last) yield return Wrong($"witness {witness.Range}");
            last = witness.Range.EndExclusive;
        }

        Problem Wrong(string what) =>
            new(ProblemKind.Damaged, $"document {document.Id}", $"{what} is not where the words are", "Restore the latest backup (avow restore).");
    }
}
