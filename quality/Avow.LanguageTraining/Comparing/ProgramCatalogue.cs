using System.Net;
using System.Text.RegularExpressions;

namespace Avow.LanguageTraining;

/// <summary>One-line summaries of programs in some seventy languages, out of the catalogue of Debian's programs (DEP-11); those left in English are none.</summary>
internal static partial class ProgramCatalogue
{
    /// <summary>Least length of a line (characters).</summary>
    private const int Shortest = 20;

    public static IEnumerable<(string Tag, string Text)> Of(string file, ClassTable table)
    {
        if (!File.Exists(file)) yield break;
        var tags = table.All.Select(c => c.Tag).ToHashSet(StringComparer.Ordinal);
        var own = new Dictionary<string, string>(StringComparer.Ordinal);
        var isSummary = false;
        var last = string.Empty;
        foreach (var line in File.ReadLines(file))
        {
            if (line.Length == 0) continue;
            if (line[0] != ' ')
            {
                foreach (var found in Lines(own, tags)) yield return found;
                own.Clear();
                isSummary = line == "Summary:";
            }
            else if (isSummary && Entry().Match(line) is { Success: true } entry) own[last = entry.Groups[1].Value] = entry.Groups[2].Value;
            else if (isSummary && line.StartsWith("   ", StringComparison.Ordinal) && own.ContainsKey(last)) own[last] += ' ' + line.Trim();
        }
    }

    private static IEnumerable<(string Tag, string Text)> Lines(Dictionary<string, string> own, HashSet<string> tags)
    {
        if (!own.TryGetValue("C", out var english)) yield break;
        foreach (var (code, words) in own.Where(o => o.Value != english || o.Key == "C").OrderBy(o => o.Key, StringComparer.Ordinal))
        {
            var bare = code.Split('_', '@')[0];
            var tag = code == "C" ? "en" : bare is "no" ? "nb" : bare;
            var text = TrialLines.Folded(WebUtility.HtmlDecode(words).Trim('\'', '"', '>', '-', ' '), 300);
            if (code.Contains('@', StringComparison.Ordinal) && !code.StartsWith("sr@", StringComparison.Ordinal)) continue;
            if ((tags.Contains(tag) || tag == "zh") && text.Length >= Shortest && !text.Contains('\\', StringComparison.Ordinal)) yield return (tag, text);
        }
    }

    [GeneratedRegex("^  ([A-Za-z_@]+): (.+)$", RegexOptions.NonBacktracking)]
    private static partial Regex Entry();
}
