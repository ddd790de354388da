using System.Text;
using System.Text.RegularExpressions;
using Avow.Publishing;

namespace Avow.Tests.Publishing;

public sealed class SearchFilesTests
{
    public static TheoryData<string, string[]> Folded => new()
    {
        { "The gates, SHUT at 6:40!", ["the", "gates", "shut", "at", "6", "40"] },
        { "Ёлка и йод", ["елка", "и", "иод"] },
        { "İstanbul straße ﬁnd", ["istanbul", "straße", "find"] },
        { "ὁ λόγος ΛΟΓΟΣ", ["ο", "λογοσ", "λογοσ"] },
        { "المَضِيق", ["المضيق"] },
        { "海员罢工 2026", ["海员", "员罢", "罢工", "2026"] },
        { "海", ["海"] },
        { "ferry海员ferry", ["ferry", "海员", "ferry"] },
        { "हिंदी", ["हिदी"] },
        { "soft\u00ADhyphen zero\u200Bwidth", ["softhyphen", "zerowidth"] },
        { "\uD800 lone \uDC00", ["lone"] },
        { "𝒜lpha 𐐷", ["alpha", "𐐷"] },
        { new string('a', 50), [new string('a', 40)] },
        { "", [] },
    };

    [Theory]
    [MemberData(nameof(Folded))]
    public void Words_are_folded_as_a_browser_folds_them(string text, string[] words)
    {
        List<string> found = [];
        FoldedWords.In(text, found.Add);
        Assert.Equal(words, found);
    }

    [Fact]
    public void Segments_hold_every_text_and_one_text_more_changes_only_the_small_ones()
    {
        foreach (var texts in new[] { 0, 1, 255, 256, 257, 511, 512, 10_001, 100_000 })
        {
            List<int> sizes = [.. SearchFiles.Sizes(texts)], more = [.. SearchFiles.Sizes(texts + 1)];
            Assert.Equal(texts, sizes.Sum());
            Assert.Equal(sizes.OrderDescending(), sizes);
            if (texts % 256 is > 0 and < 255) Assert.Equal(sizes[..^1], more[..^1]);
        }
    }

    [Fact]
    public void Every_word_of_a_text_leads_to_it_and_to_what_a_line_of_results_shows()
    {
        using var site = new PublishedSite();
        site.Write(new() { Languages = [InterfaceLanguage.English] });
        var texts = Regex.Matches(site.Read("search/0/t0.js"), "\"(?<at>t/[0-9a-z]{12}\\.html)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture).Select(found => found.Groups["at"].Value).ToList();
        var at = texts.IndexOf($"t/{site.Papers.Tidewater}.html");
        Assert.True(at >= 0);
        var words = site.Paths.Where(path => path.StartsWith("search/0/w", StringComparison.Ordinal)).SelectMany(path => site.Read(path).Split('\n')).Select(line => line.Split(' ')).Where(line => line.Length > 2).ToDictionary(line => line[0], line => line[1..], StringComparer.Ordinal);
        List<string> spoken = [];
        FoldedWords.In(site.Papers.Shelf.Library.Find(site.Papers.Tidewater)!.Words, spoken.Add);
        Assert.All(spoken, word => Assert.Contains(at, Standing(words[word])));
        List<string> elsewhere = [];
        FoldedWords.In(site.Papers.Shelf.Library.Find(site.Papers.Russian)!.Words, elsewhere.Add);
        Assert.All(elsewhere.Except(spoken, StringComparer.Ordinal), word => Assert.DoesNotContain(at, Standing(words[word])));
    }

    [Fact]
    public void Whatever_strangers_wrote_stays_inside_its_string()
    {
        using var site = new PublishedSite();
        site.Papers.Archive.Add(new FakePage("https://odd.example/a", "2026-05-20T12:00:00Z") { Texts = [new FakeText("en", null, "\"]);alert(1)//\u2028</script>", ["\\\");alert(2);avow(\"` ${alert(3)}"])] });
        site.Write(new() { Languages = [InterfaceLanguage.English] });
        foreach (var path in site.Paths.Where(path => path.StartsWith("search/", StringComparison.Ordinal)))
            Assert.Matches("^avow\\.(index|words|texts)\\((\\d+,)*(\"([^\"\\\\\u2028\u2029]|\\\\.|\\\\\n)*\"|[\\[\\]\\d,\\s]|\"([^\"\\\\\n\u2028\u2029]|\\\\.)*\")*\\);\n$", Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(site.Place, path))));
    }

    private static IEnumerable<int> Standing(string[] places)
    {
        var at = -1;
        foreach (var place in places.Where(place => place.Length > 0 && place[0] != '\\'))
        {
            at += place.Split(':')[0].Aggregate(0, (sum, digit) => (sum * 36) + "0123456789abcdefghijklmnopqrstuvwxyz".IndexOf(digit, StringComparison.Ordinal));
            yield return at;
        }
    }
}
