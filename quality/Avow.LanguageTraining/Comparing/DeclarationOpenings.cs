using System.Net;
using System.Text.RegularExpressions;

namespace Avow.LanguageTraining;

/// <summary>The first characters of every translation of the Universal Declaration of Human Rights, headings included; learned from is the later part alone.</summary>
internal static partial class DeclarationOpenings
{
    public static IEnumerable<(string Tag, string Text)> Of(ClassTable table, string folder, int length)
    {
        foreach (var one in table.All)
        {
            foreach (var file in one.Declarations.Select(d => Path.Combine(folder, $"{d}.html")).Where(File.Exists))
            {
                var html = File.ReadAllText(file);
                var body = html[html.IndexOf("<body>", StringComparison.Ordinal)..];
                var words = string.Join(' ', Paragraph().Matches(body).Select(m => WebUtility.HtmlDecode(Tag().Replace(m.Groups[1].Value, ""))));
                yield return (one.Tag.Split('-')[0], TrialLines.Folded(words, length));
            }
        }
    }

    [GeneratedRegex(@"<(?:p|h1|h2|h3|li)\b[^>]*>(.*?)</(?:p|h1|h2|h3|li)>", RegexOptions.Singleline, 5_000)]
    private static partial Regex Paragraph();

    [GeneratedRegex("<[^>]+>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
