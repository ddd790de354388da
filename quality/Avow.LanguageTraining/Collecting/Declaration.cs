using System.Text.RegularExpressions;

namespace Avow.LanguageTraining;

/// <summary>
/// Reads the later articles of the Universal Declaration of Human Rights. The first part of every file stays unseen, for it is what
/// identifiers are measured on.
/// </summary>
internal static partial class Declaration
{
    private const int FirstArticleSeen = 10;

    public static IEnumerable<string> LaterArticles(string html) =>
        Article().Matches(html)
            .Where(m => int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) >= FirstArticleSeen)
            .SelectMany(m => MarkupPages.Lines(m.Groups[2].Value));

    [GeneratedRegex(@"<article data-number=""([0-9]+)"">(.*?)</article>", RegexOptions.Singleline, 1000)]
    private static partial Regex Article();
}
