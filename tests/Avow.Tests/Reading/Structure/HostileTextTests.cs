using System.Diagnostics;
using System.Text;
using Avow.Reading;

namespace Avow.Tests.Reading;

/// <summary>Texts made to hurt. The bound is generous for a slow and busy machine; quadratic work would pass it.</summary>
public sealed class HostileTextTests
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(60);

    private static string Times(string part, int count) => string.Concat(Enumerable.Repeat(part, count));

    public static TheoryData<string, string> Texts => new()
    {
        { "quotation marks", Times("\"", 200_000) },
        { "opened quotations", Times(" “a", 200_000) },
        { "quoted letters", Times("\"a\" ", 200_000) },
        { "plural apostrophes", Times("‘as’ bs ", 150_000) },
        { "brackets", Times("[", 1_000_000) },
        { "note marks", Times("word[1] ", 150_000) },
        { "colons", Times("the statement of X: A ", 50_000) },
        { "stars", Times("*a ", 300_000) },
        { "underscores", Times("_a_ ", 300_000) },
        { "addresses", Times("http://a.b… ", 100_000) },
        { "broken encoding", Times("â€™ word word word word word word word ", 40_000) },
        { "short lines", Times("a\n", 400_000) },
        { "bullets", Times("* a\n", 150_000) },
        { "quoting signs", Times(">", 500_000) },
        { "dates", Times("3 May 1921\n\n", 40_000) },
        { "dashes", Times("- - ", 300_000) },
        { "spaces", "a" + Times(" ", 2_000_000) + "b" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Hostile_text_takes_no_more_than_its_length_deserves(string name, string text)
    {
        var watch = Stopwatch.StartNew();
        foreach (var type in new[] { "text/plain", "text/markdown" })
        {
            var outcome = Readers.Read(Encoding.UTF8.GetBytes(text), new ReadingOptions { ContentType = type });
            if (outcome.IsGood) Assert.NotEmpty(outcome.Value);
        }

        Assert.True(watch.Elapsed < Bound, $"{name} took {watch.Elapsed}");
    }

    [Fact]
    public void One_line_of_twenty_megabytes_is_one_block()
    {
        var watch = Stopwatch.StartNew();
        var text = Times("The ferry left the harbour of the town. ", 500_000);
        Assert.Single(Readers.Read(Encoding.UTF8.GetBytes(text), ReadingOptions.Default).Value[0].Blocks);
        Assert.True(watch.Elapsed < Bound, $"took {watch.Elapsed}");
    }
}
