using Avow.Statements;

namespace Avow.Tests.Reading;

/// <summary>What every content must be, whoever read it.</summary>
internal static class ContentInvariants
{
    public static void Check(Content content)
    {
        var at = 0;
        foreach (var block in content.Blocks)
        {
            Assert.Equal(at, block.Range.StartInclusive);
            Assert.False(block.Range.IsEmpty);
            at = block.Range.EndExclusive + 1;
        }

        Assert.Equal(content.Words.Length, Math.Max(0, at - 1));
        Assert.Equal(content.Words, string.Join('\n', content.Blocks.Select(b => b.Range.Of(content.Words))));
        Assert.All(content.Marks, m => Assert.True(m.Range.LiesInside(content.Words) && !m.Range.IsEmpty));
        Assert.Equal(content.Marks.OrderBy(m => m.Range.StartInclusive).ThenByDescending(m => m.Range.EndExclusive).Select(m => m.Range), content.Marks.Select(m => m.Range));
        Assert.All(content.Marks.Where(m => m.Kind != MarkKind.Quotation), m => Assert.Contains(content.Blocks, b => b.Range.Contains(m.Range)));
        Assert.All(content.Damage, d => Assert.Equal(d.Range.Of(content.Words), d.Words));
        Assert.All(content.Parts, p => Assert.True(p.Range.LiesInside(content.Words) && !p.Range.IsEmpty));
        Assert.Equal(content.Parts.OrderBy(p => p.Range.StartInclusive).ThenByDescending(p => p.Range.EndExclusive).Select(p => p.Range), content.Parts.Select(p => p.Range));
        Assert.Empty(ContentCheck.Of(content));
        CheckWitnesses(content);
    }

    private static void CheckWitnesses(Content content)
    {
        if (content.Words.Length > 0) Assert.NotEmpty(content.Witnesses);
        var starts = content.Blocks.Select(b => b.Range.StartInclusive).ToHashSet();
        var ends = content.Blocks.Select(b => b.Range.EndExclusive).ToHashSet();
        var before = 0;
        foreach (var witness in content.Witnesses)
        {
            Assert.Contains(witness.Range.StartInclusive, starts);
            Assert.Contains(witness.Range.EndExclusive, ends);
            Assert.True(witness.Range.StartInclusive >= before && !witness.Range.IsEmpty);
            before = witness.Range.EndExclusive;
        }
    }
}
