using System.Text;
using Avow.Reading;
using Avow.Statements;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Reading;

public sealed class FinishingTests
{
    private static readonly string[] Scraps =
    [
        "We publish below a statement of the Circle", "Introduction", "От редакции", "the words", "“", "”", "\"", "‘", "’", "«", "»", "[1]", "(2)", "¹", "*",
        "*See the minutes", "[1] See the minutes", "3 May 1921", "said Anna", "wrote:", "Whoever waits will wait until the water stands", ".", "…", "https://a.example/…",
        "(", "|", "â€™", "\uFFFD", "𝒜", "的", "表示：", "заявил:", "the", ",", "Signed by:", "Anna Bell, Carters; Tanners", "P.S. the soup", "Contact: a@b.example", "Lower Town, Friday,", "— ", "一九九六年五月三日", "Source:", "Circle of the Valley", "Notes", "1. one",
    ];

    private static readonly Gen<DraftBlock> Block =
        from kind in Gen.Elements(Enum.GetValues<BlockKind>())
        from scraps in Gen.NonEmptyListOf(Gen.Elements(Scraps))
        from level in Gen.Choose(0, 6)
        from rule in Gen.Elements(false, false, false, true)
        from start in Gen.Choose(0, 30)
        from length in Gen.Choose(1, 30)
        from mark in Gen.Elements(Enum.GetValues<MarkKind>())
        let words = string.Join(' ', scraps)
        let range = new TextRange(Math.Min(start, words.Length - 1), Math.Min(start + length, words.Length))
        select new DraftBlock { Kind = kind, Words = words, Level = level, RuleBefore = rule, Label = kind == BlockKind.Footnote ? "1" : null, Marks = range.Length > 0 ? [new Mark { Kind = mark, Range = range }] : [] };

    private static readonly Arbitrary<DraftBlock[]> Drafts = Gen.ArrayOf(Block).ToArbitrary();

    [Fact]
    public void Any_draft_becomes_a_content_that_holds_together() =>
        Prop.ForAll(Drafts, blocks =>
        {
            ContentInvariants.Check(Finishing.Finish(new Draft { Reader = "test/1", Blocks = blocks }, ReadingOptions.Default));
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(600));

    [Fact]
    public void The_same_draft_gives_the_same_content() =>
        Prop.ForAll(Drafts, blocks =>
        {
            var draft = new Draft { Reader = "test/1", Blocks = blocks };
            return ShownReading.Of(new Content[] { Finishing.Finish(draft, ReadingOptions.Default) }) == ShownReading.Of(new Content[] { Finishing.Finish(draft, ReadingOptions.Default) });
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Theory]
    [InlineData("structure/introduced-statement.md")]
    [InlineData("structure/arabic.md")]
    [InlineData("text/wrapped-letter.md")]
    [InlineData("markdown/front-matter.md")]
    public void Every_prefix_of_a_source_is_read_or_refused(string name)
    {
        var golden = GoldenCase.Load(Path.Combine(GoldenCase.Root, name));
        var bytes = Encoding.UTF8.GetBytes(golden.Input);
        for (var length = 0; length <= bytes.Length; length += length < 200 ? 1 : 7)
        {
            var outcome = Readers.Read(bytes.AsMemory(0, length), new ReadingOptions { ContentType = golden.ContentType });
            if (outcome.TryGet(out var contents, out var problem)) Assert.All(contents, ContentInvariants.Check);
            else Assert.Contains(problem.Kind, new[] { ProblemKind.Empty, ProblemKind.NotText });
        }
    }
}
