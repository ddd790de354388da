using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Road;

/// <summary>npm's pagefind as an indexer (decision 29): of what it writes only what a browser needs to search is taken.</summary>
internal sealed partial class Pagefind : IWordIndexer
{
    private const int MaxFiles = 4_000_000;
    private const long MaxBytes = 4L << 30;

    private static readonly EnumerationOptions All = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, MaxRecursionDepth = 2 };

    private readonly string place;
    private readonly TimeSpan patience;

    private Pagefind(string place, string version, TimeSpan patience) => (this.place, Version, this.patience) = (place, version, patience);

    public string Version { get; }

    /// <summary>Some 2,000 texts of 800 words, for which it needs 1 GB.</summary>
    public long CharsAPart => 10_000_000;

    /// <param name="place">Of the program; null where it was not found.</param>
    /// <param name="patience">For one language.</param>
    /// <param name="cancel">Ends it. Throws <see cref="OperationCanceledException"/>.</param>
    /// <returns>ToolMissing with the command that installs it; Damaged where it does not say its version.</returns>
    public static async Task<Outcome<Pagefind>> At(string? place, TimeSpan patience, CancellationToken cancel)
    {
        if (place is null) return new Problem(ProblemKind.ToolMissing, "pagefind", "it is not installed", "Install it where you publish: npm install --ignore-scripts pagefind; or name it with AVOW_PAGEFIND=/somewhere/pagefind_extended");
        if (!(await new OutsideTool(place, "pagefind").Said(["--version"], TimeSpan.FromSeconds(20), cancel)).TryGet(out var said, out var problem)) return problem;
        return VersionSaid().Match(said) is { Success: true } version ? new Pagefind(place, version.Value, patience) : new Problem(ProblemKind.Damaged, place, "it does not say that it is pagefind 1", "Name npm's pagefind with AVOW_PAGEFIND, or publish without --pagefind.");
    }

    public Outcome<Dictionary<string, string>> Index(string language, IEnumerable<IndexedText> texts, Action<SiteFile> take, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("avow-pagefind-");
        try
        {
            using var service = new PagefindService(place, patience, cancel);
            return Written(service, language, texts, folder.FullName).Then(_ => Taken(folder.FullName, take));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Outcome<JsonElement> Written(PagefindService service, string language, IEnumerable<IndexedText> texts, string folder)
    {
        var made = service.Ask(new() { ["type"] = "NewIndex", ["config"] = new JsonObject() });
        if (!made.TryGet(out var index, out _) || !index.TryGetProperty("index_id", out var id) || !id.TryGetInt32(out var number)) return made.Problem ?? new Problem(ProblemKind.Malformed, "pagefind", "it does not say which index it made", "Publish without --pagefind.");
        foreach (var text in texts)
        {
            var kept = service.Ask(Record(number, language, text));
            if (!kept.IsGood) return kept;
        }

        return service.Ask(new() { ["type"] = "WriteFiles", ["index_id"] = number, ["output_path"] = folder });
    }

    // Whatever it is told of a text besides its words it searches too, so it is told the title and no more; an address it does not search.
    private static JsonObject Record(int index, string language, IndexedText text) => new()
    {
        ["type"] = "AddRecord",
        ["index_id"] = index,
        ["url"] = text.Address,
        ["content"] = text.Words,
        ["language"] = language == "und" ? "unknown" : language,
        ["meta"] = new JsonObject { ["title"] = text.Title },
    };

    private static Outcome<Dictionary<string, string>> Taken(string folder, Action<SiteFile> take)
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        var (files, bytes, isWhole) = (0, 0L, false);
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", All).OrderBy(file => file.FullName, StringComparer.Ordinal))
        {
            var path = Path.GetRelativePath(folder, file.FullName).Replace(Path.DirectorySeparatorChar, '/');
            if (!Needed().IsMatch(path)) continue;
            if (++files > MaxFiles || (bytes += file.Length) > MaxBytes) return new Problem(ProblemKind.TooLarge, "pagefind", "it writes more than a site may hold", "Publish without --pagefind.");
            var taken = new SiteFile(path, File.ReadAllBytes(file.FullName));
            if (path.StartsWith("fragment/", StringComparison.Ordinal))
            {
                if (PagefindFragment.Address(taken) is not { } address) return new Problem(ProblemKind.Malformed, "pagefind", $"it wrote {path}, which does not say of which text it is", "Publish without --pagefind.");
                names[address] = Path.GetFileNameWithoutExtension(path);
            }

            take(taken);
            isWhole |= path == "pagefind.js";
        }

        return isWhole ? names : new Problem(ProblemKind.Malformed, "pagefind", "it wrote no index that a browser could search", "Publish without --pagefind.");
    }

    [GeneratedRegex(@"\b1\.[0-9]{1,4}\.[0-9]{1,4}[0-9A-Za-z.-]{0,20}", RegexOptions.NonBacktracking)]
    private static partial Regex VersionSaid();

    // Not its own pages for searching, its playground, or the worker, without which it works in the page.
    [GeneratedRegex(@"^(pagefind\.js|pagefind-entry\.json|pagefind\.[0-9A-Za-z_-]{1,80}\.pf_meta|wasm\.[a-z-]{1,20}\.pagefind|(index|fragment)/[0-9A-Za-z_-]{1,80}\.pf_(index|fragment))$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Needed();
}
