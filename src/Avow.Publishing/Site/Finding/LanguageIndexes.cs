using System.Text;
using System.Text.Json;
using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// The indexes of another maker in a site, one for each language, because the rules by which words are inflected are a language's: the seven largest apart, and all other texts together, with their words as they
/// stand. So are those of languages that are written without spaces, of which a browser cannot tell the words by the rules of the page's language. Each part of one tells which
/// of its texts is which in the plain index.
/// </summary>
/// <param name="library">Where the texts are read.</param>
/// <param name="indexer">Makes them.</param>
/// <param name="take">Given each of their files.</param>
internal sealed class LanguageIndexes(ILibrary library, IWordIndexer indexer, Action<SiteFile> take)
{
    /// <summary>Below the site's folder.</summary>
    public const string Folder = $"{SearchFiles.Folder}/pagefind";

    private const string Others = "und";
    private const int MostApart = 7;
    private const int AtOnce = 256;

    private static readonly HashSet<string> WithoutSpaces = new(["zh", "yue", "ja", "th", "lo", "km", "my", Others], StringComparer.Ordinal);

    /// <summary>Makes all of them, with a file that names the parts of each language.</summary>
    /// <param name="texts">In the order of the plain index.</param>
    /// <param name="cancel">Ends it. Throws <see cref="OperationCanceledException"/>.</param>
    /// <returns>Null, or why the indexer failed.</returns>
    public Problem? Make(IReadOnlyList<Id<Text>> texts, CancellationToken cancel)
    {
        SortedDictionary<string, List<string>> languages = new(StringComparer.Ordinal);
        foreach (var (language, group) in Parted(texts))
        {
            List<string> parts = languages[language] = [];
            using var reading = Indexed(group).GetEnumerator();
            for (var isMore = reading.MoveNext(); isMore;)
            {
                var part = parts.Count == 0 ? language : $"{language}-{parts.Count + 1}";
                Dictionary<string, int[]> held = new(StringComparer.Ordinal);
                var made = indexer.Index(language, Portion(), file => take(file with { Path = $"{Folder}/{part}/{file.Path}" }), cancel);
                if (!made.TryGet(out var names, out var problem)) return problem;
                take(Json($"{part}/texts.json", names.Where(text => held.ContainsKey(text.Key)).OrderBy(text => text.Value, StringComparer.Ordinal).ToDictionary(text => text.Value, text => held[text.Key], StringComparer.Ordinal)));
                parts.Add(part);

                IEnumerable<IndexedText> Portion()
                {
                    for (var chars = 0L; isMore && chars < indexer.CharsAPart; isMore = reading.MoveNext())
                    {
                        var (place, text) = reading.Current;
                        chars += text.Words.Length;
                        held[text.Address] = [place.Segment, place.At];
                        yield return text;
                    }
                }
            }
        }

        take(Json("languages.json", languages));
        return null;
    }

    private IEnumerable<(string Language, List<PlacedText> Texts)> Parted(IReadOnlyList<Id<Text>> texts)
    {
        List<(PlacedText Text, string Language)> known = [.. PlacedText.All(texts).Chunk(AtOnce).SelectMany(some => library.Summaries([.. some.Select(text => text.Id)]) is var found ? some.Where(text => found.ContainsKey(text.Id)).Select(text => (text, Primary(found[text.Id].Language))) : [])];
        var apart = known.Where(text => !WithoutSpaces.Contains(text.Language)).CountBy(text => text.Language).OrderByDescending(language => language.Value).ThenBy(language => language.Key, StringComparer.Ordinal).Take(MostApart).Select(language => language.Key).ToHashSet(StringComparer.Ordinal);
        return known.GroupBy(text => apart.Contains(text.Language) ? text.Language : Others, text => text.Text).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, group.ToList()));
    }

    private IEnumerable<(PlacedText Place, IndexedText Text)> Indexed(List<PlacedText> texts)
    {
        foreach (var place in texts)
        {
            if (library.Find(place.Id) is { } text && text.Words.Length > 0) yield return (place, new($"{place.Segment}/{place.At}", text.Words, Shown.Name(text.Title)));
        }
    }

    private static SiteFile Json<T>(string path, T content) => new($"{Folder}/{path}", Encoding.UTF8.GetBytes($"{JsonSerializer.Serialize(content)}\n"));

    private static string Primary(string language) => language.Split('-')[0].ToLowerInvariant();
}

/// <summary>A text, and where the plain index holds it.</summary>
internal readonly record struct PlacedText(Id<Text> Id, int Segment, int At)
{
    public static IEnumerable<PlacedText> All(IReadOnlyList<Id<Text>> texts)
    {
        var number = 0;
        return SearchFiles.Sizes(texts.Count).SelectMany((size, segment) => Enumerable.Range(0, size).Select(at => new PlacedText(texts[number++], segment, at)));
    }
}
