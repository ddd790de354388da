using System.Text.Json;
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
        Assert.Equal(languages, JsonSerializer.Deserialize<List<string>>(File.ReadAllBytes(At("search/pagefind/languages.json"))));
        Assert.Superset(new HashSet<string> { "en", "ru", "es", "ar", "und" }, languages.ToHashSet());
        Assert.All(indexer.Asked.Where(asked => asked.Language != "und"), asked => Assert.All(asked.Texts, text => Assert.Equal(asked.Language, text.Language.Split('-')[0])));
        Assert.Contains(indexer.Asked.Single(asked => asked.Language == "und").Texts, text => text.Language.StartsWith("zh", StringComparison.Ordinal));

        var files = indexer.Asked.SelectMany(asked => asked.Texts).Select(text => text.File).ToList();
        Assert.Equal(files.Count, files.Distinct(StringComparer.Ordinal).Count());
        Assert.All(files, file => Assert.True(File.Exists(At(file)), file));
        Assert.Equal(site.Archive.Library.Counts().Texts, files.Count);
        Assert.All(languages, language => Assert.True(File.Exists(At($"search/pagefind/{language}/pagefind.js"))));
        Assert.True(SiteCheck.Of(site.Place, default).Value.IsWhole);
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
        Assert.DoesNotContain("data-indexes", File.ReadAllText(At("search.html")), StringComparison.Ordinal);
    }

    private string At(string path) => Path.Combine(site.Place, path);
}
