using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Avow.Archive;
using Avow.Publishing;
using Avow.Road;
using Avow.Statements;
using Capture = Avow.Statements.Capture;

namespace Avow.Tests.Withholding;

/// <summary>Everything that an archive gives out, by whatever way, as names and bytes.</summary>
internal static partial class Published
{
    private static readonly bool HasPrinter = File.Exists("/usr/bin/chromium") && File.Exists("/usr/bin/pdftotext");

    private static readonly bool HasZim = File.Exists("/usr/bin/zimwriterfs") && File.Exists("/usr/bin/zimdump");

    // Where ./test has brought it (tests/Avow.BrowserTests/package.json); the program is told so as by who publishes.
    static Published()
    {
        if (PagefindPlace.Find(Path.Combine(Repository.Root, "tests", "Avow.BrowserTests"), Environment.GetEnvironmentVariable) is not { } place) return;
        Environment.SetEnvironmentVariable("AVOW_PAGEFIND", place);
        HasPagefind = true;
    }

    /// <summary>Whether sites are published with pagefind's indexes too.</summary>
    public static bool HasPagefind { get; }

    /// <summary>The site at one place, published over what stood there; with its twin and all that lies beside it.</summary>
    public static async Task<IReadOnlyDictionary<string, byte[]>> Site(WithheldArchive archive, params string[] more)
    {
        await archive.Do("publish site", [archive.At("out", "site"), "--captures", "--books", "--language", "en", "--language", "ru", "--origin", "https://archive.example", .. HasPagefind ? ["--pagefind"] : Array.Empty<string>(), .. more]);
        return Files(archive.At("out"));
    }

    public static async Task<IReadOnlyDictionary<string, byte[]>> Parcels(WithheldArchive archive, string name)
    {
        Directory.CreateDirectory(archive.At(name));
        await archive.Do("publish epub", archive.At(name, "all.epub"));
        await archive.Do("export", archive.At(name, "parcel"), "--warc", archive.At(name, "all.warc.gz"), "--cdx", archive.At(name, "all.cdx"));
        await archive.Do("export", "--parcel", archive.At(name, "whole"), "--keep-metadata");
        if (HasPrinter)
        {
            await archive.Do("publish pdf", archive.At(name, "all.pdf"));
            foreach (var tool in new[] { "pdftotext", "pdfinfo" }) await Told(tool, archive.At(name, "all.pdf"), archive.At(name, $"all.{tool}.txt"));
        }

        if (HasZim)
        {
            await archive.Do("publish zim", archive.At(name, "all.zim"));
            using var dump = Process.Start("/usr/bin/zimdump", ["dump", $"--dir={archive.At(name, "zim")}", archive.At(name, "all.zim")]);
            await dump.WaitForExitAsync();
        }

        return Files(archive.At(name));
    }

    // What a PDF compresses is not seen in its bytes.
    private static async Task Told(string tool, string file, string to)
    {
        using var told = Process.Start(new ProcessStartInfo($"/usr/bin/{tool}", tool == "pdftotext" ? [file, "-"] : [file]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        await File.WriteAllTextAsync(to, await told.StandardOutput.ReadToEndAsync());
        await told.WaitForExitAsync();
        Assert.Equal(0, told.ExitCode);
    }

    /// <summary>Every page that pages lead to, every form of it for programs, and the addresses that are given.</summary>
    public static async Task<IReadOnlyDictionary<string, byte[]>> Served(WithheldArchive archive, IReadOnlyList<Id<Text>> texts, IReadOnlyList<Id<Capture>> captures)
    {
        using var opened = SqliteArchive.Open(archive.Place).Value;
        using var stop = new CancellationTokenSource();
        var (address, running) = await Web.Served.Start(opened, stop.Token, new(IPAddress.Loopback, 0, "https://archive.example"));
        var all = await Asked(address, texts, captures);
        await stop.CancelAsync();
        await running;
        return all;
    }

    /// <summary>The same of a server that runs.</summary>
    public static async Task<IReadOnlyDictionary<string, byte[]>> Asked(Uri address, IReadOnlyList<Id<Text>> texts, IReadOnlyList<Id<Capture>> captures)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = address };
        Dictionary<string, byte[]> all = new(StringComparer.Ordinal);
        var next = new Queue<string>(First(texts, captures));
        while (next.TryDequeue(out var path))
        {
            if (all.ContainsKey(path) || all.Count > 3_000) continue;
            using var answer = await client.GetAsync(path);
            var bytes = await answer.Content.ReadAsByteArrayAsync();
            all[path] = [.. Encoding.UTF8.GetBytes($"{(int)answer.StatusCode} {answer.Headers}{answer.Content.Headers}\n"), .. bytes];
            if (bytes.AsSpan().StartsWith("PK"u8)) all[$"{path} as a file"] = bytes; // to be unpacked
            if (answer.Content.Headers.ContentType?.MediaType != "text/html") continue;
            foreach (Match link in Link().Matches(Encoding.UTF8.GetString(bytes)))
            {
                var to = WebUtility.HtmlDecode(link.Groups["at"].Value).Split('#')[0].Replace("https://archive.example", "", StringComparison.Ordinal);
                if (to.StartsWith('/') && !to.StartsWith("/assets", StringComparison.Ordinal) && !to.StartsWith("/desk", StringComparison.Ordinal) && !to.StartsWith("/es/", StringComparison.Ordinal) && !to.StartsWith("/ar/", StringComparison.Ordinal) && !to.StartsWith("/en/", StringComparison.Ordinal)) next.Enqueue(to);
            }
        }

        return all;
    }

    /// <summary>What a search for words is answered with, without the words themselves.</summary>
    public static async Task<string> Searched(WithheldArchive archive, string words)
    {
        using var opened = SqliteArchive.Open(archive.Place).Value;
        using var stop = new CancellationTokenSource();
        var (address, running) = await Web.Served.Start(opened, stop.Token);
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = address };
        var said = new StringBuilder();
        foreach (var form in new[] { "/search?q=", "/search/results?q=", "/search.json?q=", "/search.csv?q=", "/search.atom?q=", "/search.feed.json?q=" })
        {
            using var answer = await client.GetAsync(form + Uri.EscapeDataString(words));
            said.Append(form).AppendLine(answer.StatusCode.ToString()).AppendLine(await answer.Content.ReadAsStringAsync());
        }

        await stop.CancelAsync();
        await running;
        // A feed is named after its address, and that holds what was asked.
        return FeedName().Replace(said.ToString(), "urn:uuid:ASKED").Replace(Uri.EscapeDataString(words), "ASKED", StringComparison.Ordinal).Replace(WebUtility.HtmlEncode(words), "ASKED", StringComparison.Ordinal).Replace(words, "ASKED", StringComparison.Ordinal)
            .Replace("\\u017D" + words[1..], "ASKED", StringComparison.Ordinal).Replace("&#x17D;" + words[1..], "ASKED", StringComparison.Ordinal);
    }

    public static IReadOnlyList<string> Places(IReadOnlyDictionary<string, byte[]> all) => [.. all.AsParallel().SelectMany(file => Needle.Places(file.Key, file.Value)).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> First(IReadOnlyList<Id<Text>> texts, IReadOnlyList<Id<Capture>> captures)
    {
        foreach (var language in new[] { "", "/ru" })
        {
            foreach (var page in new[] { "/", "/about", "/organisations", "/events", "/languages", "/statements", "/phrases", "/damage", "/search?q=ferry" }) yield return language + page;
            foreach (var text in texts)
            {
                foreach (var of in new[] { $"/t/{text}", $"/t/{text}/travelled", $"/s/{Statement.IdOf(text)}", $"/s/{Statement.IdOf(text)}/versions" }.Concat(texts.Select(other => $"/compare/{text}/{other}"))) yield return language + of;
            }

            foreach (var capture in captures) yield return $"{language}/capture/{capture}";
        }

        foreach (var capture in captures) yield return $"/capture/{capture}/bytes";
        foreach (var form in DataForm.All)
        {
            yield return $"/archive.{form.Ending}";
            yield return $"/statements.{form.Ending}";
            yield return $"/search.{form.Ending}?q=ferry";
            foreach (var text in texts) yield return $"/t/{text}.{form.Ending}";
            foreach (var text in texts) yield return $"/s/{Statement.IdOf(text)}.{form.Ending}";
        }

        foreach (var verb in new[] { "Identify", "ListMetadataFormats", "ListSets", "ListIdentifiers&metadataPrefix=oai_dc", "ListRecords&metadataPrefix=oai_dc", "ListRecords&metadataPrefix=oai_dc&set=event:harbour-still", "ListRecords&metadataPrefix=oai_dc&set=organisation:night-crews", "ListRecords&metadataPrefix=oai_dc&set=language:es" }.Concat(texts.Select(text => $"GetRecord&metadataPrefix=oai_dc&identifier=oai:archive.example:t/{text}"))) yield return $"/oai?verb={verb}";
        foreach (var page in new[] { "/robots.txt", "/sitemap.xml", "/sitemap-pages-1.xml", "/sitemap-texts-1.xml", "/opds.json", "/opds/statements.json", "/opds/events.json", "/opds/organisations.json", "/ru/opds/statements.json", "/openapi.json", "/nowhere", "/assets/nowhere" }) yield return page;
    }

    private static Dictionary<string, byte[]> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder, file), File.ReadAllBytes, StringComparer.Ordinal);

    [GeneratedRegex("urn:uuid:[0-9a-f-]{36}", RegexOptions.NonBacktracking)]
    private static partial Regex FeedName();

    [GeneratedRegex("""(href|src)="(?<at>[^"]*)["]""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}
