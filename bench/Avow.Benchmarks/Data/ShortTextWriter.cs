using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Avow.Benchmarks;

/// <summary>Writes short texts as bare saved pages with the list of their captures beside them, a thousand a folder.</summary>
internal static class ShortTextWriter
{
    private const int FilesPerFolder = 1_000;

    public static void Write(IEnumerable<ShortText> texts, string folder)
    {
        Directory.CreateDirectory(folder);
        using var manifest = new StreamWriter(Path.Combine(folder, PageWriter.Manifest));
        foreach (var chunk in texts.Chunk(FilesPerFolder))
        {
            foreach (var name in chunk.Select(FolderOf).Distinct()) Directory.CreateDirectory(Path.Combine(folder, name));
            Parallel.ForEach(chunk, text => File.WriteAllText(Path.Combine(folder, FileOf(text)), Html(text)));
            foreach (var text in chunk) manifest.WriteLine(Line(text));
        }
    }

    public static string FileOf(ShortText text) => string.Create(CultureInfo.InvariantCulture, $"{FolderOf(text)}/{text.Number:0000000}.html");

    private static string FolderOf(ShortText text) => (text.Number / FilesPerFolder).ToString("0000", CultureInfo.InvariantCulture);

    private static string Line(ShortText text) => JsonSerializer.Serialize(new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["file"] = FileOf(text),
        ["address"] = string.Create(CultureInfo.InvariantCulture, $"https://site{text.Number % Corpus.Sites}.example/{text.Number}.html"),
        ["captured"] = text.Day.ToString("yyyy-MM-dd'T12:00:00Z'", CultureInfo.InvariantCulture),
        ["status"] = 200,
        ["headers"] = new Dictionary<string, string>(StringComparer.Ordinal) { ["Content-Type"] = "text/html; charset=utf-8" },
    });

    private static string Html(ShortText text)
    {
        var title = string.Join(' ', text.Paragraphs[^1].Split(' ').Take(6)).TrimEnd('.');
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"{text.Language}\"><head><meta charset=\"utf-8\"><title>{title}</title><meta property=\"article:published_time\" content=\"{text.Day:yyyy-MM-dd}\"></head>\n<body><main><article><h1>{title}</h1>\n");
        foreach (var paragraph in text.Paragraphs) html.Append(CultureInfo.InvariantCulture, $"<p>{paragraph}</p>\n");
        return html.Append("</article></main></body></html>\n").ToString();
    }
}
