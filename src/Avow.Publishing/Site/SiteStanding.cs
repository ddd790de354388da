using System.IO.Enumeration;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>What stands at the place of a site.</summary>
internal sealed record SiteStanding
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false, MaxRecursionDepth = 64 };

    /// <summary>Null where no site stands.</summary>
    public SiteManifest? Manifest { get; private init; }

    /// <summary>The digest of the manifest's file.</summary>
    public Sha256Digest? Digest { get; private init; }

    /// <summary>Paths of the manifest's files that have their length and were not written since.</summary>
    public IReadOnlySet<string> Intact { get; private init; } = new HashSet<string>();

    /// <summary>What the manifest does not name: somebody else's.</summary>
    public IReadOnlyList<string> Foreign { get; private init; } = [];

    /// <param name="place">Where to look.</param>
    /// <param name="kinds">What may stand there; none for a site.</param>
    /// <returns>Refused with AlreadyExists where something else stands.</returns>
    public static Outcome<SiteStanding> At(string place, params IReadOnlyList<string> kinds)
    {
        if (File.Exists(place)) return new Problem(ProblemKind.AlreadyExists, place, "a file stands there", "Name a folder.");
        if (!Directory.Exists(place) || !Directory.EnumerateFileSystemEntries(place).Any()) return new SiteStanding();
        var file = Path.Combine(place, SiteManifest.FileName);
        if (!File.Exists(file)) return Other(place, kinds);
        var listing = Task.Run(() => Listed(place));
        var bytes = File.ReadAllBytes(file);
        return SiteManifest.FromUntrusted(bytes, file).Then<SiteStanding>(manifest => !(kinds.Count == 0 ? manifest.Kind is null : kinds.Contains(manifest.Kind, StringComparer.Ordinal)) ? Other(place, kinds) : Of(listing.GetAwaiter().GetResult(), manifest, Sha256Digest.Of(bytes), File.GetLastWriteTimeUtc(file)));
    }

    private static Problem Other(string place, IReadOnlyList<string> kinds) => new(ProblemKind.AlreadyExists, place, "something else stands there", kinds.Count == 0
        ? "Name a folder that does not exist yet, an empty one, or one with a site that avow publish site wrote."
        : "Name a folder that does not exist yet, an empty one, or one with a parcel that avow export --parcel wrote.");

    /// <summary>Copies what is somebody else's: a host's settings, a key, somebody's note are never ours to drop.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="to">A folder that will take that place.</param>
    /// <param name="isNamed">Which paths the site there has itself.</param>
    public void CopyForeign(string place, string to, Func<string, bool> isNamed)
    {
        foreach (var path in Foreign.Where(path => !isNamed(path)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, path))!);
            File.Copy(Path.Combine(place, path), Path.Combine(to, path));
        }
    }

    private static List<ListedFile> Listed(string place) =>
        [.. new FileSystemEnumerable<ListedFile>(place, (ref entry) => new(Inside(ref entry), entry.Length, entry.LastWriteTimeUtc.UtcDateTime), Everything) { ShouldIncludePredicate = (ref entry) => !entry.IsDirectory }];

    // The manifest is written last: what was written after it was written by somebody else.
    private static SiteStanding Of(List<ListedFile> listed, SiteManifest manifest, Sha256Digest digest, DateTime written)
    {
        HashSet<string> intact = new(manifest.Files.Count, StringComparer.Ordinal);
        List<string> foreign = [];
        foreach (var (inside, bytes, at) in listed)
        {
            if (inside == SiteManifest.FileName) continue;
            if (!manifest.Files.TryGetValue(inside, out var known)) foreign.Add(inside);
            else if (known.Bytes == bytes && at <= written) intact.Add(inside);
        }

        return new() { Manifest = manifest, Digest = digest, Intact = intact, Foreign = foreign };
    }

    private static string Inside(ref FileSystemEntry entry)
    {
        var folder = entry.Directory[entry.RootDirectory.Length..].TrimStart(Path.DirectorySeparatorChar);
        return folder.IsEmpty ? entry.FileName.ToString() : $"{folder}/{entry.FileName}".Replace(Path.DirectorySeparatorChar, '/');
    }

    private sealed record ListedFile(string Inside, long Bytes, DateTime WrittenAt);
}
