using System.Net;
using System.Text;
using System.Text.Json;

namespace Avow.BrowserTests;

/// <summary>Captures that a stranger who means harm might publish, written into a folder as the program takes captures in.</summary>
internal static class HostileSamples
{
    /// <summary>Sets a mark that the watch of the tests sees, if anything runs it.</summary>
    private const string Attack = "<script>window.avowViolations.push('ran')</script><img src=x onerror=\"window.avowViolations.push('ran')\">\"'>";

    private const string Sentence = "The harbour office has closed the quay, and nobody who works there was asked about it before the gates were shut. ";

    public static IReadOnlyList<string> Labels { get; } = ["long-title", "unbroken", "zalgo", "bidi", "fields", "fields-again", "endless", "links"];

    public static (string Manifest, string Organisations) Write(string folder)
    {
        Directory.CreateDirectory(folder);
        var manifest = Path.Combine(folder, "captures.jsonl");
        File.WriteAllLines(manifest, Labels.Select((label, at) => Line(folder, label, at)));
        var organisations = Path.Combine(folder, "organisations.json");
        File.WriteAllText(organisations, JsonSerializer.Serialize(new
        {
            organisations = new[] { new { id = "evil", kinds = new[] { Attack }, names = new Dictionary<string, string> { ["en"] = $"{Attack} \u202Ecommittee \u202Dof{new string('W', 300)}" }, addresses = new[] { "https://evil.example/" } } },
            events = new[] { new { id = "evil-event", names = new Dictionary<string, string> { ["en"] = $"{Attack} {Zalgo("closing")}" }, from = "2026-05-12" } },
            memberships = Array.Empty<string>(),
            watchLists = Array.Empty<string>(),
            endorsements = Array.Empty<string>(),
        }));
        return (manifest, organisations);
    }

    private static string Line(string folder, string label, int at)
    {
        File.WriteAllText(Path.Combine(folder, $"{label}.html"), Page(label));
        return JsonSerializer.Serialize(new
        {
            id = label,
            file = $"{label}.html",
            address = $"https://evil.example/{label}/%22%3E%3Cscript%3E/{new string('a', 400)}?q={Uri.EscapeDataString(Attack)}",
            captured = $"2026-05-{12 + at}T08:00:00Z",
            status = 200,
            headers = new Dictionary<string, string> { ["Content-Type"] = "text/html; charset=utf-8", ["Server"] = Attack, ["ETag"] = $"\"{Attack}\"" },
            about = "evil-event",
        });
    }

    private static string Page(string label) => label switch
    {
        "long-title" => Article(string.Concat(Enumerable.Repeat("Closing of the quay ", 100)), Paragraphs(6)),
        "unbroken" => Article(new string('Q', 2_000), $"<p>{new string('x', 9_000)}</p>{Paragraphs(4)}<table>{Row(30)}{Row(30)}</table><pre>{new string('-', 500)}</pre>"),
        "zalgo" => Article(Zalgo("The quay is closed"), $"<p>{Zalgo(Sentence)}</p>{Paragraphs(4)}"),
        "bidi" => Article("\u202EThe quay \u2066is closed \u202B", $"<p>\u202E{Sentence}\u2067 \u200F</p><p>\u202A\u202A\u202A{Sentence}</p>{Paragraphs(4)}"),
        "fields" or "fields-again" => Article(Attack, $"<p>{WebUtility.HtmlEncode(Attack)} {Sentence}</p>{Paragraphs(5)}<p>Signed: {WebUtility.HtmlEncode(Attack)}</p>"),
        "endless" => Article("An endless complaint", Paragraphs(400) + $"<p>{string.Concat(Enumerable.Repeat(Sentence, 500))}</p>"),
        _ => Article("Links that bite", $"""
            <p>Read <a href="javascript:window.avowViolations.push('ran')">the first page</a> and <a href=" jAvAsCrIpT&#58;window.avowViolations.push('ran')">the second</a>, or
            <a href="data:text/html,{WebUtility.HtmlEncode(Attack)}">the third</a>; the quay stays closed and nobody was asked.</p>{Paragraphs(5)}
            """),
    };

    // Each paragraph a little different, as in a text that somebody wrote.
    private static string Paragraphs(int count) => string.Concat(Enumerable.Range(1, count).Select(number => $"<p>On day {number} we said it again. {Sentence}{Sentence}</p>"));

    private static string Row(int cells) => $"<tr>{string.Concat(Enumerable.Range(0, cells).Select(cell => $"<td>quay {cell} closed</td>"))}</tr>";

    private static string Zalgo(string words)
    {
        var marked = new StringBuilder();
        foreach (var letter in words) marked.Append(letter).Append(string.Concat(Enumerable.Range(0, 40).Select(mark => (char)(0x300 + mark))));
        return marked.ToString();
    }

    private static string Article(string title, string body)
    {
        var safe = WebUtility.HtmlEncode(title);
        return $"""
            <!DOCTYPE html><html lang="en"><head><title>{safe}</title><meta name="author" content="{safe}"><meta property="og:title" content="{safe}">
            <meta property="og:site_name" content="{safe}"><meta name="description" content="{safe}"></head>
            <body><article><h1>{safe}</h1><p class="byline">By {safe}</p>{body}</article></body></html>
            """;
    }
}
