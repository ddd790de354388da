using System.Globalization;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// A folder in which a parcel is written beside what stands at its place, and then put there at once: a full disk or a kill leaves what stood there as it was. Every file is in the
/// manifest with its SHA-256, and in <c>SHA256SUMS</c> for who has no more than coreutils. One file is open at a time.
/// </summary>
public sealed class ParcelFolder : IDisposable
{
    /// <summary>By what a manifest of a parcel differs from that of a site.</summary>
    public const string Kind = "parcel";

    /// <summary>Of one that holds what editors withhold, for who keeps the archive.</summary>
    public const string WithheldKind = "parcel with what is withheld";

    /// <summary>Of one without what is withheld, which can be read and not taken in again.</summary>
    public const string ReadingKind = "parcel for reading";

    private const string Sums = "SHA256SUMS";

    private readonly string place, beside, kind;
    private readonly SiteStanding standing;
    private readonly Dictionary<string, SiteManifest.Entry> files = new(StringComparer.Ordinal);

    private ParcelFolder(string place, string kind, SiteStanding standing)
    {
        (this.place, this.kind, this.standing) = (place, kind, standing);
        beside = string.Create(CultureInfo.InvariantCulture, $"{place}.unfinished-{Environment.ProcessId}");
    }

    public int Count => files.Count;

    [System.Runtime.Versioning.UnsupportedOSPlatformGuard("windows")]
    private bool IsPrivate => kind == WithheldKind && !OperatingSystem.IsWindows();

    /// <summary>Where a parcel may go: a folder that does not exist yet, an empty one, or that of an earlier parcel.</summary>
    /// <param name="place">Where.</param>
    /// <param name="kind">One of the three. What one with what is withheld leaves is never left in the place of another, nor the other way.</param>
    /// <returns>Refused with AlreadyExists where something else stands.</returns>
    public static Outcome<ParcelFolder> At(string place, string kind = Kind)
    {
        UnfinishedSites.Sweep(place);
        return SiteStanding.At(place, kind == WithheldKind ? [WithheldKind] : [Kind, ReadingKind]).Then<ParcelFolder>(standing => new ParcelFolder(place, kind, standing));
    }

    /// <summary>Writes a file. Throws an <see cref="IOException"/> where there is no room.</summary>
    /// <param name="path">Made of letters, digits and ids, never of what a source says.</param>
    /// <param name="write">Writes it from its beginning to its end.</param>
    public void Add(string path, Action<Stream> write)
    {
        if (!SitePath.IsInside(path)) throw new ArgumentException($"“{path}” is no path of a parcel.", nameof(path));
        var file = Path.Combine(beside, path);
        CreateFolder();
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var stream = new HashedFile(file);
        if (IsPrivate) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        write(stream);
        if (!files.TryAdd(path, stream.Finish())) throw new InvalidOperationException($"Two things have the file {path}.");
    }

    /// <summary>Ends with the manifest, and puts the parcel in its place.</summary>
    /// <param name="name">Of the archive.</param>
    /// <returns>The manifest's digest, by which the whole parcel can be known.</returns>
    public Sha256Digest Finish(string name)
    {
        Add(Sums, WriteSums);
        var manifest = new SiteManifest(name, files) { Kind = kind }.ToBytes();
        standing.CopyForeign(place, beside, files.ContainsKey);
        var named = Path.Combine(beside, SiteManifest.FileName);
        File.WriteAllBytes(named, manifest);
        if (IsPrivate) File.SetUnixFileMode(named, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        FolderExchange.Put(beside, place);
        return Sha256Digest.Of(manifest);
    }

    public void Dispose()
    {
        try
        {
            if (Directory.Exists(beside)) Directory.Delete(beside, recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Left under its unfinished name, which says what it is.
        }
    }

    // Nobody else comes into it, from before its first file on.
    private void CreateFolder()
    {
        if (IsPrivate) Directory.CreateDirectory(beside, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private void WriteSums(Stream to)
    {
        using var lines = new StreamWriter(to, leaveOpen: true) { NewLine = "\n" };
        foreach (var (path, entry) in files.OrderBy(file => file.Key, StringComparer.Ordinal)) lines.WriteLine($"{entry.Digest}  {path}");
    }
}
