using System.Net;
using System.Text.RegularExpressions;
using Avow.Publishing;
using Avow.Statements;
using Avow.Tests.Archive;

namespace Avow.Tests.Publishing;

/// <summary>The strait papers as a site in a folder of its own.</summary>
internal sealed partial class PublishedSite : IDisposable
{
    private readonly Folder folder = new();

    public StraitPapers Papers { get; } = new();

    public string Place => folder.At("site");

    /// <summary>Beside the site.</summary>
    public IEnumerable<string> Neighbours => Directory.EnumerateFileSystemEntries(folder.Path).Select(path => Path.GetFileName(path));

    public IReadOnlyList<string> Paths => [.. Directory.EnumerateFiles(Place, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Place, file)).Order(StringComparer.Ordinal)];

    public Outcome<SiteWritten> Write(SiteWishes? wishes = null, FindingForPages? finding = null) =>
        new SiteWriting(new(Papers.Shelf, Papers.Archive, Harvest: null), FakeCollation.Of, finding ?? FakeFinding.Of(Papers.Archive), wishes ?? new()).To(Place, _ => { }, default);

    public string Read(string path) => File.ReadAllText(Path.Combine(Place, path));

    /// <summary>Every address in a page's markup that a browser would go to or fetch.</summary>
    public static IEnumerable<string> AddressesIn(string html) => Address().Matches(html).Select(found => WebUtility.HtmlDecode(found.Groups["at"].Value));

    /// <summary>Which file an address in a page leads to; null for one that leaves the site.</summary>
    public string? FileOf(string page, string address)
    {
        if (address.StartsWith("http", StringComparison.Ordinal) || address.StartsWith("data:", StringComparison.Ordinal)) return null;
        var path = address.Split('#', '?')[0];
        return path.Length == 0 ? page : Path.GetRelativePath(Place, Path.GetFullPath(Path.Combine(Place, Path.GetDirectoryName(page)!, path)));
    }

    public void Dispose() => folder.Dispose();

    [GeneratedRegex("""\b(href|src|action)="(?<at>[^"]*)["]""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Address();
}
