using System.Text;
using System.Text.Json;
using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// The indexes of another maker in a site, one for each language, because the rules by which words are inflected are a language's: the seven largest apart, and all other texts together, with their words as they
/// stand. So are those of languages that are written without spaces, of which a browser cannot tell the words by the rules of the page's language.
/// </summary>
internal static class LanguageIndexes
{
    /// <summary>Below the site's folder.</summary>
    public const string Folder = $"{SearchFiles.Folder}/pagefind";

    private const string Others = "und";
    private const int MostApart = 7;
    private const int AtOnce = 256;

    private static readonly HashSet<string> WithoutSpaces = new(["zh", "yue", "ja", "th", "lo", "km", "my", Others], StringComparer.Ordinal);

    /// <returns>All of their files, and one that names the languages; or why the indexer failed.</returns>
    public static Outcome<IReadOnlyList<SiteFile>> Of(ILibrary library, IReadOnlyList<Id<Text>> texts, IWordIndexer indexer, CancellationToken cancel)
    {
        List<SiteFile> files = [];
        List<string> languages = [];
        foreach (var (language, group) in Parted(library, texts))
        {
            if (!indexer.Index(language, Indexed(library, group), cancel).TryGet(out var made, out var problem)) return problem;
            languages.Add(language);
            files.AddRange(made.Select(file => file with { Path = $"{Folder}/{language}/{file.Path}" }));
        }

        files.Add(new($"{Folder}/languages.json", Encoding.UTF8.GetBytes($"{JsonSerializer.Serialize(languages)}\n")));
        return files;
    }

    private static IEnumerable<(string Language, List<Id<Text>> Texts)> Parted(ILibrary library, IReadOnlyList<Id<Text>> texts)
    {
        List<(Id<Text> Text, string Language)> known = [.. texts.Chunk(AtOnce).SelectMany(some => library.Summaries(some) is var found ? some.Where(found.ContainsKey).Select(text => (text, Primary(found[text].Language))) : [])];
        var apart = known.Where(text => !WithoutSpaces.Contains(text.Language)).CountBy(text => text.Language).OrderByDescending(language => language.Value).ThenBy(language => language.Key, StringComparer.Ordinal).Take(MostApart).Select(language => language.Key).ToHashSet(StringComparer.Ordinal);
        return known.GroupBy(text => apart.Contains(text.Language) ? text.Language : Others, text => text.Text).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, group.ToList()));
    }

    private static IEnumerable<IndexedText> Indexed(ILibrary library, List<Id<Text>> texts)
    {
        foreach (var some in texts.Chunk(AtOnce))
        {
            var summaries = library.Summaries(some);
            foreach (var id in some)
            {
                if (library.Find(id) is not { } text || !summaries.TryGetValue(id, out var summary)) continue;
                var line = TextLine.Of(summary);
                yield return new(PageFile.Of($"t/{id}"), text.Words, line.Title, line.Issuer ?? line.Outlet.ForPrograms(), IsoDay.Write(line.Date) ?? "", line.Language, [.. new[] { line.OutletSlug, summary.IssuedBy?.Slug }.OfType<string>().Distinct(StringComparer.Ordinal)]);
            }
        }
    }

    private static string Primary(string language) => language.Split('-')[0].ToLowerInvariant();
}
