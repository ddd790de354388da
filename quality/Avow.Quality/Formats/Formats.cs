using System.Diagnostics;
using Avow.Reading;
using Avow.Statements;

namespace Avow.Quality;

/// <summary>Every real file of the formats is read, or refused with a reason, in bounded time; none is a mistake of ours.</summary>
internal static class Formats
{
    private static readonly string[] Read = ["pdf", "docx", "epub"];

    public static IEnumerable<Figure> Figures(string data)
    {
        foreach (var format in Read)
        {
            var files = Directory.GetFiles(Path.Join(data, "formats", format), "*", SearchOption.AllDirectories).Where(IsOfFormat).Order(StringComparer.Ordinal).ToList();
            var results = files.ConvertAll(Result);
            yield return new($"{format}: files", files.Count);
            yield return new($"{format}: read", results.Count(result => result.Why is null));
            yield return new($"{format}: mistakes of ours", results.Count(result => result.IsMistake), 0, 0, LessIsBetter: true);
            yield return new($"{format}: slowest, seconds", results.Max(result => result.Seconds), 10, 10, LessIsBetter: true);
            foreach (var refused in results.Where(result => result.Why is not null)) Console.Error.WriteLine($"{refused.File}: {refused.Why}");
        }
    }

    private static bool IsOfFormat(string path) => Path.GetExtension(path).ToLowerInvariant() is ".pdf" or ".docx" or ".odt" or ".epub";

    private static (string File, Problem? Why, bool IsMistake, double Seconds) Result(string path)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var reading = Readers.Read(File.ReadAllBytes(path), ReadingOptions.Default);
            return (path, reading.IsGood ? null : reading.Problem, reading.IsGood && reading.Value.SelectMany(ContentCheck.Of).Any(), watch.Elapsed.TotalSeconds);
        }
        catch (Exception mistake) when (mistake is not OutOfMemoryException)
        {
            return (path, new Problem(ProblemKind.Damaged, path, mistake.Message, ""), true, watch.Elapsed.TotalSeconds);
        }
    }
}
