using Avow.Statements;
using Avow.Tests.Contracts;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Withholding;

public sealed class WithheldContentTests
{
    [Fact]
    public void Of_any_content_what_is_left_is_whole_and_holds_no_name() => Prop.ForAll(Contents.Any, content =>
    {
        var words = content.Words.Where(char.IsLetter).Take(2).ToArray();
        if (words.Length < 2) return;
        foreach (var isNoted in new[] { true, false })
        {
            var names = new NameFinding([new([new string(words), "aa", "Z"], isNoted)]);
            var passage = content.Blocks is [var block, ..] && Quote.Take(content.Words, new(block.Range.StartInclusive, Math.Min(block.Range.EndExclusive, block.Range.StartInclusive + 3))).TryGet(out var quote, out _) ? quote : null;
            var rules = new WithheldRules { Names = names, Passages = passage is null ? [] : [new(passage, isNoted)], Texts = new HashSet<int> { 0 } };
            var left = content.Without(rules);
            Assert.Equal([], ContentCheck.Of(left));
            Assert.Equal([], names.In(left.Words));
            Assert.Equal(content.Witnesses.Count, left.Witnesses.Count);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_is_made_anew_where_nothing_is_withheld()
    {
        var content = Made.Content("We stop the ferries.", title: "Stop");
        Assert.Same(content, content.Without(new() { Names = new([new(["Mira"], IsNoted: true)]) }));
    }
}
