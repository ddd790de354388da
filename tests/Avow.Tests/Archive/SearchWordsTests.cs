using FsCheck;
using FsCheck.Fluent;
using static Avow.Tests.Contracts.Made;

namespace Avow.Tests.Archive;

/// <summary>Whatever strangers type is answered, and soon.</summary>
public sealed class SearchWordsTests : SearchedArchive
{
    [Theory]
    [InlineData("\"")]
    [InlineData("\"strait")]
    [InlineData("strait\"")]
    [InlineData("“strait «ferry")]
    [InlineData("strait AND")]
    [InlineData("AND OR NOT NEAR")]
    [InlineData("NEAR(strait ferry, 5)")]
    [InlineData("(strait OR")]
    [InlineData("title:strait")]
    [InlineData("{title} : strait")]
    [InlineData("^strait")]
    [InlineData("strait + ferry")]
    [InlineData("*")]
    [InlineData("-")]
    [InlineData("- -")]
    [InlineData("-*")]
    [InlineData("\"\"")]
    [InlineData("\"*\"")]
    [InlineData("-strait")]
    [InlineData("str\0ait")]
    [InlineData("\0")]
    [InlineData("\ud800")]
    [InlineData("strait\udc00*")]
    [InlineData("'; DROP TABLE text; --")]
    [InlineData("\u0301\u0301")]
    [InlineData("ـ")]
    [InlineData("strait ـ \u0301")]
    [InlineData("ﷺ*")]
    public void Whatever_is_typed_is_a_query(string query)
    {
        Keep(Page("https://a.example/1", "The strait and the ferry."));
        var result = Find(query);
        Assert.InRange(result.Statements, 0, 1);
    }

    [Fact]
    public void A_mark_alone_asks_for_nothing_more()
    {
        Keep(Page("https://a.example/1", "The strait."));
        Assert.Equal(1, Count("strait ـ \u0301 -"));
    }

    [Fact]
    public void A_query_without_a_word_says_so() => Assert.NotEmpty(Find("?!").Remarks);

    [Fact]
    public void A_very_long_query_is_cut_and_answered_soon()
    {
        Keep(Page("https://a.example/1", "The strait."));
        Assert.Equal(1, Count("strait " + new string(' ', 100_000)));
        Assert.Equal(0, Count(new string('罢', 100_000)));
        Assert.Equal(0, Count(string.Concat(Enumerable.Repeat("a* ", 50_000))));
        Assert.Equal(0, Count("\"" + new string('"', 100_000)));
    }

    [Fact]
    public void Words_longer_than_any_word_are_found_by_themselves()
    {
        var monster = string.Concat(Enumerable.Repeat("straß😀e", 60));
        var solid = new string('ß', 500);
        Keep(Page("https://a.example/1", $"{monster} {solid}", "de"));
        Assert.Equal(1, Count(solid));
        Assert.Equal(1, Count(monster));
    }

    [Fact]
    public void Any_string_is_a_query_and_marks_lie_inside_snippets()
    {
        Keep(Page("https://a.example/1", "The strait — é ё й ß 罢工 ประท้วง الإضراب a Z 😀", "und"), Page("https://a.example/2", "a b c d e f g 1 2 3 * - \"", "en"));
        Prop.ForAll(Queries, query =>
        {
            var result = Find(query);
            Archive.Search.Find(new() { Words = query, LastIsBeginning = true });
            foreach (var hit in result.Hits)
            {
                var words = Archive.Library.Find(hit.Text.Id)!.Words;
                Assert.True(hit.Passage.LiesInside(words));
                Assert.All(hit.Marked, mark => Assert.True(!mark.IsEmpty && mark.LiesInside(hit.Snippet)));
                Assert.Equal(hit.Marked.Order(), hit.Marked);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }

    private static Arbitrary<string> Queries => Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Select(s => s ?? ""),
        Gen.ListOf(Gen.Elements("a", "\"", "“", "”", "-", "*", " ", "(", ")", ":", "^", "+", "{", "AND", "NOT", "NEAR", "é", "ß", "罢", "工", "ท้", "ض", "\u0301", "\ud83d", "\ude00", "😀", "\0", "strait", "1")).Select(string.Concat)).ToArbitrary();
}
