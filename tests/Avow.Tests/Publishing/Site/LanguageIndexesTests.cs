using System.Text.Json;
using System.Text.RegularExpressions;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Publishing;

/// <summary>Beside the plain index a site may have one of each language, made by another maker.</summary>
public sealed class LanguageIndexesTests(RepublishedSite site) : IClassFixture<RepublishedSite>
{
    private static SiteWishes With(FakeIndexer indexer) => new() { Languages = [InterfaceLanguage.English], Indexer = indexer };

    [Fact]
    public void Every_text_stands_in_one_index_that_of_its_language_or_that_of_all_others()
    {
        var indexer = new FakeIndexer("first");
        site.Publish(With(indexer));
        var languages = indexer.Asked.Select(asked => asked.Language).ToList();
        var parts = Read<Dictionary<string, string[]>>("languages.json");
        Assert.Equal(languages, parts.Keys);
        Assert.All(parts, language => Assert.Equal([language.Key], language.Value));
        Assert.Superset(new HashSet<string> { "en", "ru", "es", "ar", "und" }, languages.ToHashSet());

        var told = indexer.Asked.SelectMany(asked => Read<Dictionary<string, int[]>>($"{asked.Language}/texts.json").Select(text => (asked.Language, Words: asked.Texts.Single(one => text.Key == $"{asked.Language}_{one.Address}").Words, Text: TextAt(text.Value)))).ToList();
        Assert.Equal(site.Archive.Library.Counts().Texts, told.Select(text => text.Text.Id).Distinct().Count());
        Assert.All(told, text => Assert.Equal(text.Text.Words, text.Words));
        Assert.All(told.Where(text => text.Language != "und"), text => Assert.Equal(text.Language, text.Text.Language.Split('-')[0]));
        Assert.Contains(told, text => text.Language == "und" && text.Text.Language.StartsWith("zh", StringComparison.Ordinal));
        Assert.All(languages, language => Assert.True(File.Exists(At($"search/pagefind/{language}/pagefind.js"))));
        Assert.True(SiteCheck.Of(site.Place, default).Value.IsWhole);
    }

    [Fact]
    public void An_index_is_cut_into_parts_that_hold_no_more_than_so_many_letters_and_each_says_what_it_holds()
    {
        var (indexer, files) = (new FakeIndexer { CharsAPart = 3_000, IsLeft = text => text.Title.Length % 7 == 0 }, new Dictionary<string, SiteFile>(StringComparer.Ordinal));
        var texts = site.Archive.Library.Latest(1_000).Select(text => text.Id).ToList();
        Assert.Null(new LanguageIndexes(site.Archive.Library, indexer, file => files.Add(file.Path, file)).Make(texts, default));
        var parts = JsonSerializer.Deserialize<Dictionary<string, string[]>>(files["search/pagefind/languages.json"].Bytes.Span)!;
        Assert.Equal(["en", "en-2", "en-3"], parts["en"].Take(3));
        Assert.Equal(parts.Sum(language => language.Value.Length), indexer.Asked.Count);
        Assert.All(indexer.Asked, part => Assert.True(part.Texts.SkipLast(1).Sum(text => text.Words.Length) < 3_000));
        Assert.Equal(texts.Count, indexer.Asked.Sum(part => part.Texts.Count));

        foreach (var (language, (part, number)) in parts.SelectMany(language => language.Value.Select((part, number) => (language.Key, (part, number)))))
        {
            var held = JsonSerializer.Deserialize<Dictionary<string, int[]>>(files[$"search/pagefind/{part}/texts.json"].Bytes.Span)!;
            var given = indexer.Asked.Where(asked => asked.Language == language).ElementAt(number).Texts;
            Assert.Equal(given.Where(text => !indexer.IsLeft(text)).Select(text => text.Words), held.OrderBy(text => text.Value[1]).Select(text => site.Archive.Library.Find(texts[text.Value[1]])!.Words));
        }

        Assert.Contains(indexer.Asked, asked => asked.Texts.Any(indexer.IsLeft));
        Assert.Equal(texts.Count, indexer.Asked.SelectMany(asked => asked.Texts).Select(text => text.Address).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_text_has_the_place_that_the_plain_index_gives_it()
    {
        var texts = new Id<Text>[900];
        Assert.Equal([.. Places(0, 512), .. Places(1, 256), .. Places(2, 132)], PlacedText.All(texts).Select(text => (text.Segment, text.At)));

        static IEnumerable<(int, int)> Places(int segment, int texts) => Enumerable.Range(0, texts).Select(at => (segment, at));
    }

    [Fact]
    public async Task They_are_made_anew_where_a_text_or_the_maker_changed_and_go_when_nobody_asks_for_them()
    {
        site.Publish(With(new FakeIndexer()));
        var idle = new FakeIndexer();
        Assert.Equal(0, site.Publish(With(idle)).Changed);
        Assert.Empty(idle.Asked);

        await site.Add("index.html", "<!doctype html><html lang='en'><title>A late word</title><body><article><h1>A late word</h1><p>The lanterns were lit once more, and the heronry was quiet until the morning came.</p></article></body></html>");
        var busy = new FakeIndexer();
        Assert.Empty(site.PublishAndCompare(With(busy)).Others);
        Assert.Contains(busy.Asked.SelectMany(asked => asked.Texts), text => text.Words.Contains("heronry", StringComparison.Ordinal));

        var other = new FakeIndexer("1.1");
        site.Publish(With(other));
        Assert.NotEmpty(other.Asked);

        site.Publish();
        Assert.False(Directory.Exists(At("search/pagefind")));
        Assert.True(SiteCheck.Of(site.Place, default).Value.IsWhole);
    }

    [Fact]
    public void Files_of_an_index_that_somebody_touched_are_made_again()
    {
        site.Publish(With(new FakeIndexer()));
        File.WriteAllText(At("search/pagefind/en/pagefind.js"), "alert(1)");
        var indexer = new FakeIndexer();
        site.Publish(With(indexer));
        Assert.NotEmpty(indexer.Asked);
        Assert.Equal("// nothing", File.ReadAllText(At("search/pagefind/en/pagefind.js")));
    }

    [Fact]
    public void Where_the_indexer_fails_it_is_said_and_what_was_published_stands()
    {
        site.Publish(With(new FakeIndexer()));
        var before = File.ReadAllBytes(At("manifest.json"));
        var problem = new Problem(ProblemKind.TooSlow, "pagefind", "it was not done", "Publish without it.");
        Assert.Equal(problem, site.TryPublish(With(new FakeIndexer("2.0") { Fails = problem })).Problem);
        Assert.Equal(before, File.ReadAllBytes(At("manifest.json")));
        Assert.True(SiteCheck.Of(site.Place, default).Value.IsWhole);
        Assert.DoesNotContain(site.Neighbours, name => name.Contains("unfinished", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_the_page_that_searches_them_may_run_their_program_and_only_where_they_are()
    {
        const string Leave = "wasm-unsafe-eval";
        site.Publish(With(new FakeIndexer()));
        Assert.Equal(["search.html"], Directory.EnumerateFiles(site.Place, "*.html", SearchOption.AllDirectories).Where(file => File.ReadAllText(file).Contains(Leave, StringComparison.Ordinal)).Select(file => Path.GetRelativePath(site.Place, file)));
        site.Publish();
        Assert.DoesNotContain(Leave, File.ReadAllText(At("search.html")), StringComparison.Ordinal);
        Assert.DoesNotContain("data-inflected", File.ReadAllText(At("search.html")), StringComparison.Ordinal);
    }

    private T Read<T>(string path) => JsonSerializer.Deserialize<T>(File.ReadAllBytes(At($"search/pagefind/{path}")))!;

    // As the page that searches finds it: by the address that the plain index tells of a place.
    private Text TextAt(int[] place)
    {
        var lines = Regex.Matches(File.ReadAllText(At($"search/{place[0]}/t{place[1] / 128}.js")), "\"t/(?<text>[0-9a-z]{12})\\.html\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);
        return site.Archive.Library.Find(Id<Text>.FromTrusted(lines[place[1] % 128].Groups["text"].Value))!;
    }

    private string At(string path) => Path.Combine(site.Place, path);
}
