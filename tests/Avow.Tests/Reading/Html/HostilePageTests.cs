using System.Diagnostics;
using System.Text;
using Avow.Reading;
using Avow.Statements;

namespace Avow.Tests.Reading;

public sealed class HostilePageTests
{
    // On one slow core each takes well under a second; what is quadratic takes minutes.
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(60);

    public static TheoryData<string> Floods => new(Flood.Names);

    [Theory]
    [MemberData(nameof(Floods))]
    public void A_flood_of_markup_is_read_or_refused_in_bounded_time(string flood)
    {
        var watch = Stopwatch.StartNew();
        var outcome = HtmlReader.Read(Encoding.UTF8.GetBytes(Flood.Of(flood)), ReadingOptions.Default);
        Assert.True(watch.Elapsed < Bound, $"{flood}: {watch.Elapsed}");
        if (outcome.TryGet(out var drafts, out _)) Check(drafts);
    }

    [Fact]
    public void Every_prefix_of_a_page_is_read_or_refused_without_an_exception()
    {
        var page = Encoding.UTF8.GetBytes(SamplePage.Html);
        for (var length = 0; length <= page.Length; length++)
        {
            var outcome = HtmlReader.Read(page.AsMemory(0, length), SamplePage.Options);
            if (outcome.TryGet(out var drafts, out _)) Check(drafts);
        }
    }

    [Fact]
    public void Mutated_pages_give_blocks_whose_marks_lie_inside_them()
    {
        var page = Encoding.UTF8.GetBytes(SamplePage.Html);
        for (var seed = 0; seed < 150; seed++)
        {
            var mutated = Mutate(page, new Random(seed));
            var outcome = HtmlReader.Read(mutated, SamplePage.Options);
            if (outcome.TryGet(out var drafts, out _)) Check(drafts);
        }
    }

    [Fact]
    public void The_same_bytes_give_the_same_draft()
    {
        var page = Encoding.UTF8.GetBytes(SamplePage.Html);
        Assert.Equal(ReadingOf.Draft(HtmlReader.Read(page, SamplePage.Options).Value[0]), ReadingOf.Draft(HtmlReader.Read(page, SamplePage.Options).Value[0]));
    }

    [Fact]
    public void A_page_over_the_bound_is_refused() =>
        Assert.Equal(ProblemKind.TooLarge, HtmlReader.Read(new byte[100], ReadingOptions.Default with { MaxBytes = 99 }).Problem?.Kind);

    private static byte[] Mutate(byte[] page, Random random)
    {
        var mutated = new List<byte>(page);
        for (var i = 0; i < 12; i++)
        {
            var at = random.Next(mutated.Count);
            switch (random.Next(4))
            {
                case 0: mutated[at] = (byte)random.Next(256); break;
                case 1: mutated.RemoveRange(at, Math.Min(random.Next(40), mutated.Count - at)); break;
                case 2: mutated.InsertRange(at, page.Skip(random.Next(page.Length)).Take(random.Next(200))); break;
                default: mutated.InsertRange(at, "<table><b><a href='#'><p hidden><sup>"u8.ToArray().Take(random.Next(36))); break;
            }
        }

        return [.. mutated];
    }

    private static void Check(IReadOnlyList<Draft> drafts)
    {
        foreach (var block in drafts.SelectMany(d => d.Blocks))
        {
            Assert.NotEqual("", block.Words);
            Assert.Equal(block.Words.Trim(), block.Words);
            Assert.DoesNotContain('\n', block.Words);
            Assert.DoesNotContain("  ", block.Words, StringComparison.Ordinal);
            Assert.All(block.Marks, mark => Assert.True(mark.Range.LiesInside(block.Words) && !mark.Range.IsEmpty));
            Assert.True(block.SourceOffset is null or >= 0);
        }
    }
}
