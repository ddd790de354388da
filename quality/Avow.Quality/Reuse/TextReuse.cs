using Avow.Relating;

namespace Avow.Quality;

/// <summary>Passages planted into real texts, found again among all pairs: English books of the nineteenth century, news in six languages.</summary>
internal static class TextReuse
{
    private static readonly string[] Sets = ["ats", "news"];

    public static IEnumerable<Figure> Figures(string data)
    {
        foreach (var set in Sets)
        {
            var score = ScoreOf(Path.Join(data, "reuse", set));
            yield return new($"reuse, {set}: case recall", score.CaseRecall, Floors.ReuseCaseRecall, 0.97);
            yield return new($"reuse, {set}: character recall", score.CharRecall, Floors.ReuseCharRecall, 0.95);
            yield return new($"reuse, {set}: character precision", score.CharPrecision, Floors.ReuseCharPrecision, 0.97);
            yield return new($"reuse, {set}: pieces a passage", score.Granularity, Floors.ReuseGranularity, 1.05, LessIsBetter: true);
            yield return new($"reuse, {set}: case recall of the least kind, {score.LeastKind.Kind}", score.LeastKind.CaseRecall, Floors.ReuseLeastKind, 0.90);
        }
    }

    private static ReuseScore ScoreOf(string folder)
    {
        var files = Directory.GetFiles(Path.Join(folder, "docs"), "*.txt").Order(StringComparer.Ordinal).ToList();
        var names = files.ConvertAll(file => Path.GetFileNameWithoutExtension(file)!);
        var found = Reuse.Find(files.ConvertAll(File.ReadAllText));
        return new(PlantedReuse.Load(folder), PlantedReuse.Derived(folder), [.. found.Select(match => new FoundReuse(names[match.A], match.SpanA, names[match.B], match.SpanB))]);
    }
}
