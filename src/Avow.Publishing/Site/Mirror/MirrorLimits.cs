using System.Globalization;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>What of a stranger's manifest is believed: no more files and bytes than these, and no names that one folder cannot hold on every system.</summary>
public sealed record MirrorLimits
{
    public static MirrorLimits Default { get; } = new();

    public int MaxFiles { get; init; } = 3_000_000;

    /// <summary>Of all files together.</summary>
    public long MaxBytes { get; init; } = 64L << 30;

    /// <summary>Of the manifest itself: a hundred bytes for each file.</summary>
    public long MaxManifestBytes { get; init; } = 400L << 20;

    /// <summary>How often a file is asked for whose connection broke.</summary>
    public int Attempts { get; init; } = 3;

    private const int MaxSegmentChars = 200, MaxDepth = 16;

    /// <returns>Why nothing is fetched; null for a manifest that may be.</returns>
    internal Problem? WhyNot(SiteManifest manifest, string place)
    {
        if (manifest.Files.Count > MaxFiles) return Wrong(string.Create(CultureInfo.InvariantCulture, $"it names {manifest.Files.Count:N0} files, more than {MaxFiles:N0}"));
        UInt128 bytes = 0;
        HashSet<string> names = new(manifest.Files.Count, StringComparer.OrdinalIgnoreCase), folders = new(StringComparer.OrdinalIgnoreCase);
        foreach (var (path, entry) in manifest.Files)
        {
            bytes += (UInt128)entry.Bytes;
            if (path.Equals(SiteManifest.FileName, StringComparison.OrdinalIgnoreCase)) return Wrong("it names itself");
            if (!names.Add(path)) return Wrong($"it names {OneLine.Of(path)} twice, but for capitals");
            var segments = path.Split('/');
            if (segments.Length > MaxDepth || segments.Any(segment => segment.Length > MaxSegmentChars)) return Wrong($"no site of ours has a path like {OneLine.Of(path)}");
            for (var end = path.LastIndexOf('/'); end > 0 && folders.Add(path[..end]); end = path.LastIndexOf('/', end - 1)) { }
        }

        if (folders.FirstOrDefault(names.Contains) is { } both) return Wrong($"{OneLine.Of(both)} is a file in it and a folder");
        return bytes > (UInt128)MaxBytes ? Wrong(string.Create(CultureInfo.InvariantCulture, $"its files have {bytes / (1 << 20):N0} MiB, more than {MaxBytes / (1 << 20):N0}")) : null;

        Problem Wrong(string reason) => new(ProblemKind.NotPermitted, place, reason, "Ask its publisher; nothing was fetched.");
    }
}
