using System.Globalization;
using System.Text.RegularExpressions;
using Avow.Reading;
using Avow.Statements;

namespace Avow.Quality;

/// <summary>
/// Main text, title, author and date of 400 pages against what people marked on them, counted as the set's own scorer counts:
/// a segment is found when it stands in the text with white space folded; a name is right when its letters are.
/// </summary>
internal static partial class Extraction
{
    public static IEnumerable<Figure> Figures(string data)
    {
        var truth = PageTruth.Load(data);
        var read = truth.AsParallel().AsOrdered().Select(page => Read(Path.Join(data, "extract", "pages", page.File))).ToList();
        var (hits, wrong, missed) = Segments(truth, read);
        var (precision, recall) = (Share(hits, hits + wrong), Share(hits, hits + missed));
        yield return new("main text, segments: precision", precision);
        yield return new("main text, segments: recall", recall);
        yield return new("main text, segments: F1", 2 * precision * recall / (precision + recall), Floors.MainText, 0.970);
        yield return new("title right", Right(truth, read, page => page.Title, content => content.Metadata.Title), Floors.Title, 0.92);
        yield return new("author right", Right(truth, read, page => page.Author, AuthorOf), Floors.Author, 0.75);
        yield return new("date right", Right(truth, read, page => page.Date, DateOf), Floors.Date, 0.90);
    }

    private static Content? Read(string path)
    {
        var reading = Readers.Read(File.ReadAllBytes(path), ReadingOptions.Default with { ContentType = "text/html" });
        return reading.IsGood ? reading.Value.MaxBy(content => content.Words.Length) : null;
    }

    private static (int Hits, int Wrong, int Missed) Segments(IReadOnlyList<PageTruth> truth, List<Content?> read)
    {
        var (hits, wrong, missed) = (0, 0, 0);
        foreach (var (page, content) in truth.Zip(read))
        {
            var text = Folded(content?.Words ?? "");
            var found = page.Must.Count(segment => text.Contains(Folded(segment), StringComparison.Ordinal));
            hits += found;
            missed += page.Must.Count - found;
            wrong += page.MustNot.Count(segment => text.Contains(Folded(segment), StringComparison.Ordinal));
        }

        return (hits, wrong, missed);
    }

    private static double Right(IReadOnlyList<PageTruth> truth, List<Content?> read, Func<PageTruth, string?> expected, Func<Content, string?> found)
    {
        var stated = truth.Zip(read).Where(pair => expected(pair.First) is { Length: > 0 }).ToList();
        return Share(stated.Count(pair => pair.Second is { } content && NameOf(found(content)) == NameOf(expected(pair.First))), stated.Count);
    }

    private static string? AuthorOf(Content content) => content.Metadata.Byline;

    private static string? DateOf(Content content) => content.Metadata.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static double Share(int part, int whole) => (double)part / Math.Max(whole, 1);

    private static string Folded(string words) => Space().Replace(words, " ").Trim();

    private static string NameOf(string? words) => NoLetter().Replace((words ?? "").ToLowerInvariant(), " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Space();

    [GeneratedRegex(@"[\W_]+", RegexOptions.NonBacktracking)]
    private static partial Regex NoLetter();
}
