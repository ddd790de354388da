using System.Globalization;
using System.Text.Json;

namespace Avow.Quality;

/// <summary>
/// How well searching answers: abstracts of aerodynamics by mean average precision over whole rankings (C. Cleverdon's Cranfield collection; trec_eval's "map"), and
/// questions by how often the paragraph that answers comes first, in six languages (XQuAD).
/// </summary>
internal static class Searching
{
    private const int MostRanked = 1_000;

    private static readonly string[] Languages = ["en", "de", "es", "ro", "tr", "vi"];

    public static IEnumerable<Figure> Figures(string data)
    {
        yield return new("search, Cranfield: mean average precision", Cranfield(Path.Join(data, "search", "cranfield", "resources")), Floors.SearchPrecision, 0.41);
        foreach (var language in Languages)
            yield return new($"search, question to paragraph, {language}: recall at 1", Questions(Path.Join(data, "search", "xquad", $"xquad.{language}.json"), language), language == "en" ? Floors.SearchRecall : null, language == "en" ? 0.93 : null);
    }

    private static double Cranfield(string folder)
    {
        var texts = Records(Path.Join(folder, "cran.all.1400")).Select(record => (Flat(record["T"]), Flat(record["W"]))).ToList();
        // Judgements count the questions from one, whatever their own numbers are.
        var relevant = File.ReadLines(Path.Join(folder, "qrel")).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(fields => fields.Length > 3 && int.Parse(fields[3], CultureInfo.InvariantCulture) > 0)
            .ToLookup(fields => int.Parse(fields[0], CultureInfo.InvariantCulture) - 1, fields => int.Parse(fields[2], CultureInfo.InvariantCulture) - 1);
        using var searched = new SearchedTexts(texts, "en");
        var questions = Records(Path.Join(folder, "cran.qry")).ConvertAll(record => Flat(record["W"]));
        return questions.Select((question, i) => AveragePrecision([.. searched.Find(question, MostRanked)], [.. relevant[i].Distinct()])).Average();
    }

    private static double AveragePrecision(List<int> ranked, HashSet<int> relevant)
    {
        var (seen, sum) = (0, 0d);
        for (var i = 0; i < ranked.Count; i++)
            if (relevant.Contains(ranked[i])) sum += (double)++seen / (i + 1);
        return relevant.Count == 0 ? 0 : sum / relevant.Count;
    }

    private static double Questions(string path, string language)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        var paragraphs = document.RootElement.GetProperty("data").EnumerateArray().SelectMany(article => article.GetProperty("paragraphs").EnumerateArray()).ToList();
        using var searched = new SearchedTexts([.. paragraphs.Select(paragraph => ("", paragraph.GetProperty("context").GetString()!.Trim('\ufeff').Replace('\n', ' ')))], language);
        var asked = paragraphs.SelectMany((paragraph, i) => paragraph.GetProperty("qas").EnumerateArray().Select(question => (Words: question.GetProperty("question").GetString()!, Paragraph: i))).ToList();
        return asked.Average(question => searched.Find(question.Words, 1).FirstOrDefault(-1) == question.Paragraph ? 1.0 : 0.0);
    }

    // ".I" begins a record, ".T" and ".W" what follows them.
    private static List<Dictionary<string, string>> Records(string path)
    {
        List<Dictionary<string, string>> records = [];
        var field = "";
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith(".I", StringComparison.Ordinal)) records.Add(new(StringComparer.Ordinal) { ["T"] = "", ["W"] = "" });
            else if (line is ['.', >= 'A' and <= 'Z']) field = line[1..];
            else records[^1][field] = records[^1].GetValueOrDefault(field, "") + line + "\n";
        }

        return records;
    }

    private static string Flat(string lines) => string.Join(' ', lines.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
