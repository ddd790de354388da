using System.Text;
using Avow.Archive;
using Avow.Statements;

namespace Avow.Quality;

/// <summary>Texts in an archive of their own, in a temporary folder, and what searching among them gives.</summary>
internal sealed class SearchedTexts : IDisposable
{
    private const int Batch = 200;
    private const int HitsAtOnce = 100;

    private readonly string folder = Directory.CreateTempSubdirectory("avow-quality-").FullName;
    private readonly SqliteArchive archive;
    private readonly Dictionary<Id<Text>, int> numbers = [];

    /// <param name="texts">Title, which may be empty, and words, with newlines between paragraphs.</param>
    /// <param name="language">BCP 47, of all of them.</param>
    public SearchedTexts(IReadOnlyList<(string Title, string Words)> texts, string language)
    {
        archive = SqliteArchive.Create(Path.Join(folder, "archive"), "Quality").Value;
        for (var start = 0; start < texts.Count; start += Batch)
        {
            var first = start;
            var receipts = archive.Imports.Keep([.. texts.Skip(first).Take(Batch).Select((text, i) => Import(first + i, text.Title, text.Words, language))]).Value;
            for (var i = 0; i < receipts.Count; i++) numbers[receipts[i].Texts[0]] = first + i;
        }
    }

    /// <summary>The numbers of the texts found, best first.</summary>
    public IEnumerable<int> Find(string words, int most)
    {
        for (var skip = 0; skip < most; skip += HitsAtOnce)
        {
            var hits = archive.Search.Find(new() { Words = words, Skip = skip, Take = Math.Min(HitsAtOnce, most - skip) }).Hits;
            foreach (var hit in hits) yield return numbers[hit.Text.Id];
            if (hits.Count < HitsAtOnce) yield break;
        }
    }

    public void Dispose()
    {
        archive.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static Import Import(int number, string title, string words, string language)
    {
        var bytes = Encoding.UTF8.GetBytes($"{number}\n{words}");
        return new()
        {
            Source = new($"https://quality.example/{number}"),
            CapturedAt = DateTimeOffset.UnixEpoch,
            Bytes = bytes,
            Digest = Sha256Digest.Of(bytes),
            Exchange = Exchange.None,
            Contents =
            [
                new()
                {
                    Reader = "quality/1",
                    Words = words,
                    Blocks = [.. Blocks(words, language)],
                    Metadata = new() { Titles = title.Length == 0 ? [] : [new(title, "given", 1)], Languages = [new(language, "given", 1)] },
                    Witnesses = [new() { Role = WitnessRole.Statement, Range = TextRange.Whole(words), Cue = "whole" }],
                },
            ],
        };
    }

    private static IEnumerable<Block> Blocks(string words, string language)
    {
        for (var start = 0; start < words.Length;)
        {
            var end = words.IndexOf('\n', start);
            if (end < 0) end = words.Length;
            if (end > start) yield return new() { Kind = BlockKind.Paragraph, Range = new(start, end), Language = language };
            start = end + 1;
        }
    }
}
