using System.Globalization;

namespace Avow.Quality;

/// <summary>Texts of the other sets, five thousand at most: tracts and periodicals cut to the length of statements, news, web pages.</summary>
internal static class OtherTexts
{
    private const int Most = 5_000;
    private const int LinesOfPiece = 40;

    public static List<DetectionText> Of(string data)
    {
        var tracts = Directory.EnumerateFiles(Path.Join(data, "reuse", "editions"), "*.txt").Order(StringComparer.Ordinal);
        var periodicals = Directory.EnumerateFiles(Path.Join(data, "reuse", "ats", "docs"), "*.txt").Order(StringComparer.Ordinal);
        var news = Directory.EnumerateFiles(Path.Join(data, "reuse", "news", "docs"), "deu-*.txt").Order(StringComparer.Ordinal);
        return [.. tracts.Concat(periodicals).SelectMany(Pieces).Concat(news.SelectMany(Whole)).Take(Most).Select((words, i) => new DetectionText("other " + i.ToString(CultureInfo.InvariantCulture), "other", "other", words))];
    }

    private static IEnumerable<string> Whole(string path) => [File.ReadAllText(path)];

    private static IEnumerable<string> Pieces(string path) => File.ReadLines(path).Chunk(LinesOfPiece).Select(lines => string.Join('\n', lines));
}
