namespace Avow.Statements;

/// <summary>Holds a content to what it promises of its ranges. Names what is not where the words are.</summary>
public static class ContentCheck
{
    public static IEnumerable<string> Of(Content content)
    {
        var words = content.Words;
        var end = -1;
        foreach (var block in content.Blocks)
        {
            if (!block.Range.LiesInside(words) || block.Range.IsEmpty || block.Range.StartInclusive != end + 1) yield return $"block {block.Range}";
            end = block.Range.EndExclusive;
        }

        if (content.Blocks.Count > 0 && end != words.Length) yield return "the end of the last block";
        foreach (var mark in content.Marks.Where(mark => !mark.Range.LiesInside(words))) yield return $"mark {mark.Range}";
        foreach (var part in content.Parts.Where(part => !part.Range.LiesInside(words) || part.Range.IsEmpty)) yield return $"part {part.Range}";
        foreach (var damage in content.Damage.Where(damage => !damage.Range.LiesInside(words))) yield return $"damage {damage.Range}";
        foreach (var change in content.Changes.Where(change => !change.Range.LiesInside(words))) yield return $"change {change.Range}";
        foreach (var comment in content.Comments.Where(comment => !comment.Range.LiesInside(words))) yield return $"comment {comment.Range}";
        var last = 0;
        foreach (var witness in content.Witnesses)
        {
            if (!witness.Range.LiesInside(words) || witness.Range.StartInclusive < last) yield return $"witness {witness.Range}";
            last = witness.Range.EndExclusive;
        }
    }
}
