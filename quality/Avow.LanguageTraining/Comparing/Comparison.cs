using System.Globalization;
using Avow.Reading;

namespace Avow.LanguageTraining;

/// <summary>
/// How often Avow and other tools name the language of the same lines: for each file "tag TAB text" and each tool, over the lines in
/// languages that the tool claims. CLD2 is called; answers of other tools are read from files beside (others.mjs).
/// </summary>
internal static class Comparison
{
    private static readonly string[] Tools = ["cld2", "franc", "franc-all", "eld"];

    /// <summary>Confusions named in a line.</summary>
    private const int Named = 7;

    public static void Run(string modelFile, IEnumerable<string> files)
    {
        using var stream = File.OpenRead(modelFile);
        var model = ModelFile.Read(stream);
        foreach (var file in files)
        {
            var lines = File.ReadLines(file).Where(l => l.Length > 0).Select(l => l.Split('\t', 2)).Select(l => (Tag: l[0], Text: l[1])).ToArray();
            var ours = lines.Select(l => LanguageIdentifier.Of(l.Text, model).Tag).ToArray();
            Console.WriteLine(Say($"{Path.GetFileNameWithoutExtension(file)}: {lines.Length} lines, {lines.Select(l => l.Tag).Distinct().Count()} languages; Avow {Share(lines, ours, _ => true):0.0000}   {Confusions(lines, ours, _ => true)}"));
            foreach (var tool in Tools)
            {
                var (answers, claims) = Answers(tool, file, lines);
                if (claims is null) continue;
                var claimed = lines.Where(l => claims.Contains(l.Tag)).ToArray();
                Console.WriteLine(Say($"    {tool,-9} {Share(lines, answers, claims.Contains):0.0000}  Avow {Share(lines, ours, claims.Contains):0.0000}  of {claimed.Length} in {claimed.Select(l => l.Tag).Distinct().Count()}   Avow: {Confusions(lines, ours, claims.Contains)}"));
            }
        }
    }

    private static (string[] Answers, IReadOnlySet<string>? Claims) Answers(string tool, string file, (string Tag, string Text)[] lines)
    {
        if (tool == "cld2") return Cld2.IsHere ? ([.. lines.Select(l => Cld2.TagOf(l.Text))], Cld2.Claims) : ([], null);
        var beside = Path.ChangeExtension(file, $".{tool}");
        var claims = Path.Combine(Path.GetDirectoryName(file)!, $"{tool}.claims");
        return File.Exists(beside) && File.Exists(claims) ? (File.ReadAllLines(beside), File.ReadAllLines(claims).ToHashSet(StringComparer.Ordinal)) : ([], null);
    }

    private static double Share((string Tag, string Text)[] lines, string[] answers, Func<string, bool> counts)
    {
        var all = Enumerable.Range(0, lines.Length).Where(i => counts(lines[i].Tag)).ToList();
        return all.Count == 0 ? 0 : (double)all.Count(i => lines[i].Tag == answers[i]) / all.Count;
    }

    private static string Confusions((string Tag, string Text)[] lines, string[] answers, Func<string, bool> counts) =>
        string.Join(' ', Enumerable.Range(0, lines.Length).Where(i => counts(lines[i].Tag) && lines[i].Tag != answers[i]).GroupBy(i => $"{lines[i].Tag}>{answers[i]}")
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(Named).Select(g => $"{g.Key}×{g.Count()}"));

    private static string Say(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
