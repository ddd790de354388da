using System.Security.Cryptography;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>What is wrong with a copy of a site; all empty for a true one.</summary>
/// <param name="Missing">Paths that the manifest names and the folder lacks, sorted.</param>
/// <param name="Changed">Paths whose bytes are others.</param>
/// <param name="Added">Paths that the manifest does not name.</param>
/// <param name="Files">How many it names.</param>
/// <param name="Manifest">The digest of the manifest itself.</param>
public sealed record SiteCheck(IReadOnlyList<string> Missing, IReadOnlyList<string> Changed, IReadOnlyList<string> Added, int Files, Sha256Digest Manifest)
{
    public bool IsWhole => Missing.Count + Changed.Count + Added.Count == 0;

    /// <summary>Compares every file of a folder with the manifest in it. Follows no links.</summary>
    /// <param name="place">The folder.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>NotFound where there is no folder or no manifest; Malformed where the manifest is none.</returns>
    public static Outcome<SiteCheck> Of(string place, CancellationToken cancel)
    {
        var file = Path.Combine(place, SiteManifest.FileName);
        if (!File.Exists(file)) return new Problem(ProblemKind.NotFound, file, "there is no manifest", "Name the folder of a site that avow publish site wrote, or of a copy of one.");
        if (new FileInfo(file).Length > SiteManifest.MaxBytes) return new Problem(ProblemKind.TooLarge, file, "no manifest is so long", "Fetch the copy again.");
        var bytes = File.ReadAllBytes(file);
        return SiteManifest.FromUntrusted(bytes, file).Then<SiteCheck>(manifest =>
        {
            var there = SiteListing.Of(place).Where(path => path != SiteManifest.FileName).ToHashSet(StringComparer.Ordinal);
            var changed = manifest.Files.Where(entry => there.Contains(entry.Key)).AsParallel().WithCancellation(cancel).Where(entry => IsChanged(Path.Combine(place, entry.Key), entry.Value)).Select(entry => entry.Key);
            return new SiteCheck(
                [.. manifest.Files.Keys.Where(path => !there.Contains(path)).Order(StringComparer.Ordinal)],
                [.. changed.Order(StringComparer.Ordinal)],
                [.. there.Where(path => !manifest.Files.ContainsKey(path)).Order(StringComparer.Ordinal)],
                manifest.Files.Count,
                Sha256Digest.Of(bytes));
        });
    }

    private static bool IsChanged(string file, SiteManifest.Entry expected)
    {
        // A pipe has no length; opened, it would be waited for.
        var length = new FileInfo(file).Length;
        if (length != expected.Bytes) return true;
        if (length == 0) return expected.Digest != Sha256Digest.Of([]);
        using var stream = File.OpenRead(file);
        return Sha256Digest.FromBytes(SHA256.HashData(stream)) != expected.Digest;
    }
}
