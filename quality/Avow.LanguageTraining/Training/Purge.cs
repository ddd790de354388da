using Avow.Reading;

namespace Avow.LanguageTraining;

/// <summary>Drops lines that a draft of the model reads as English: what translators left as it was.</summary>
internal static class Purge
{
    /// <summary>By how much English must lead, in nats for each ten letters.</summary>
    private const double Lead = 1.5;

    public static void Run(ClassTable table, string modelFile, string corpus, string cleaned)
    {
        using var stream = File.OpenRead(modelFile);
        var model = ModelFile.Read(stream);
        var english = Array.FindIndex([.. model.Classes], c => c.Tag == "en");
        Directory.CreateDirectory(cleaned);
        Parallel.ForEach(table.All, new ParallelOptions { MaxDegreeOfParallelism = 2 }, one =>
        {
            var file = Path.Combine(corpus, one.Name + ".txt");
            var own = Array.FindIndex([.. model.Classes], c => c.Tag == one.Tag && c.Letters == one.Letters);
            if (!File.Exists(file) || own < 0) return;
            var lines = File.ReadLines(file);
            File.WriteAllLines(Path.Combine(cleaned, one.Name + ".txt"), one.Letters == Script.Latin && own != english ? lines.Where(l => !IsEnglish(model, l, own, english)) : lines);
        });
    }

    private static bool IsEnglish(LanguageModel model, string line, int own, int english)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        if (line.AsSpan(0, tab) is "hunspell" or "aspell" or "udhr") return false;
        Span<int> scores = stackalloc int[model.Places];
        var read = TextScores.Add(model, line.AsSpan(tab + 1), Script.Latin, scores);
        return scores[english] - scores[own] > Lead * LanguageModel.StepsPerNat * read.Letters / 10;
    }
}
