using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Avow.Benchmarks;

/// <summary>Writes a corpus as saved web pages with the list of their captures beside them.</summary>
internal static class PageWriter
{
    public const string Manifest = "captures.jsonl";

    public static void Write(Corpus corpus, int pages, string folder)
    {
        for (var site = 0; site < Corpus.Sites; site++) Directory.CreateDirectory(Path.Combine(folder, $"site{site}.example"));
        Parallel.For(0, pages, number => WritePage(corpus, corpus.Page(number), folder));
        using var manifest = new StreamWriter(Path.Combine(folder, Manifest));
        for (var number = 0; number < pages; number++) manifest.WriteLine(Line(corpus.Page(number)));
    }

    private static string FileOf(Page page) => string.Create(CultureInfo.InvariantCulture, $"{page.Host}/{page.Number}.html");

    private static string Line(Page page) => JsonSerializer.Serialize(new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["file"] = FileOf(page),
        ["address"] = page.Address,
        ["captured"] = page.Day.ToString("yyyy-MM-dd'T12:00:00Z'", CultureInfo.InvariantCulture),
        ["status"] = 200,
        ["headers"] = new Dictionary<string, string>(StringComparer.Ordinal) { ["Content-Type"] = "text/html; charset=utf-8" },
    });

    private static void WritePage(Corpus corpus, Page page, string folder) =>
        File.WriteAllText(Path.Combine(folder, FileOf(page)), Html(corpus, page));

    private static string Html(Corpus corpus, Page page)
    {
        var (menu, footer) = corpus.Site(page.Number);
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>{page.Title} | {page.Host}</title>
            <meta property="article:published_time" content="{page.Day:yyyy-MM-dd}">
            <link rel="stylesheet" href="/style.css">
            </head>
            <body>
            <header class="site"><a href="/">{page.Host}</a><nav><ul>

            """);
        foreach (var entry in menu) html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"/topic/{entry.Length}\">{entry}</a></li>\n");
        html.Append(CultureInfo.InvariantCulture, $"</ul></nav></header>\n<main><article>\n<h1>{page.Title}</h1>\n<p class=\"meta\"><time datetime=\"{page.Day:yyyy-MM-dd}\">{page.Day:d MMMM yyyy}</time></p>\n");
        foreach (var paragraph in page.Body) html.Append(CultureInfo.InvariantCulture, $"<p>{paragraph}</p>\n");
        html.Append("</article></main>\n<aside class=\"related\"><h2>Read on</h2>\n");
        foreach (var (title, words) in corpus.Teasers(page.Number)) html.Append(CultureInfo.InvariantCulture, $"<div class=\"teaser\"><h3><a href=\"/{title.Length}.html\">{title}</a></h3><p>{words}</p></div>\n");
        html.Append("</aside>\n<footer>\n");
        foreach (var line in footer) html.Append(CultureInfo.InvariantCulture, $"<p>{line}</p>\n");
        return html.Append("</footer>\n</body>\n</html>\n").ToString();
    }
}
