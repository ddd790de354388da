using System.IO.Compression;
using Avow.Statements;

namespace Avow.Capturing;

/// <summary>The WARC files in a WACZ (WACZ 1.1.1): a zip file that holds them in <c>archive/</c>, with a list of digests.</summary>
internal static class Wacz
{
    /// <summary>The list of what is in the zip; 4 MiB are about 50,000 names.</summary>
    private const int MaxListBytes = 4 << 20;

    private const int MaxJsonBytes = 4 << 20;

    /// <summary>A WARC in a WACZ is compressed by itself and stored as it is; a plain one packs to a tenth.</summary>
    private const int MaxRatio = 20;

    private const string Folder = "archive/";

    public static IEnumerable<Outcome<WarcPart>> Parts(FileStream file, string shownPath)
    {
        if (!Open(file, shownPath).TryGet(out var zip, out var problem))
        {
            yield return problem;
            yield break;
        }

        using (zip)
        {
            var package = Package(zip, shownPath, out var doubts);
            foreach (var doubt in doubts) yield return doubt;
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var entry in zip.Entries.Where(entry => entry.Name.Length > 0).OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                if (Refusal(entry, seen, shownPath) is { } refusal) yield return refusal;
                else if (IsWarc(entry.FullName)) yield return PartOf(entry, package, shownPath);
            }

            foreach (var missing in (package?.Names ?? []).Where(name => IsWarc(name) && !seen.Contains(name)).Order(StringComparer.Ordinal))
                yield return new Problem(ProblemKind.NotFound, shownPath, "its list names a file that is not in it", "Fetch the file again.", missing);
        }
    }

    private static Outcome<ZipArchive> Open(FileStream file, string shownPath)
    {
        try
        {
            if (ZipEnd.ListBytes(file) is not { } listBytes) return NoZip();
            if (listBytes > MaxListBytes) return new Problem(ProblemKind.TooLarge, shownPath, $"its list of contents is longer than {Sizes.Shown(MaxListBytes)}", "Split it.");
            file.Position = 0;
            var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            _ = zip.Entries.Count; // reads the list
            return zip;
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException or ArgumentException or EndOfStreamException)
        {
            return NoZip();
        }

        Outcome<ZipArchive> NoZip() => new Problem(ProblemKind.Malformed, shownPath, "it is not a zip file, or its end is missing", "Fetch the file again.");
    }

    private static WaczPackage? Package(ZipArchive zip, string shownPath, out List<Problem> doubts)
    {
        doubts = [];
        if (Bytes(zip, WaczPackage.Name) is not { } json || WaczPackage.Parse(json) is not { } package)
        {
            doubts.Add(new(ProblemKind.Damaged, shownPath, $"it has no {WaczPackage.Name} that can be read, so its digests cannot be checked", "What is in it was read."));
            return null;
        }

        if (Bytes(zip, WaczPackage.DigestName) is { } digest && WaczPackage.DigestIn(digest) is { } listed && WaczPackage.Fits(listed, Sha256Digest.Of(json)) == false)
            doubts.Add(Mismatch(shownPath, WaczPackage.Name));
        return package;
    }

    private static Problem? Refusal(ZipArchiveEntry entry, HashSet<string> seen, string shownPath)
    {
        var name = entry.FullName;
        if (name.Contains('\\', StringComparison.Ordinal) || name.StartsWith('/') || name.Any(char.IsControl) || name.Split('/').Any(part => part is ".." or "." or ""))
            return new(ProblemKind.NotPermitted, shownPath, "it holds a file whose name leads out of it", "The file was left out.", name);
        if (!seen.Add(name)) return new(ProblemKind.Ambiguous, shownPath, "it holds two files of one name", "The second was left out.", name);
        if (name.StartsWith(Folder, StringComparison.Ordinal) && name.LastIndexOf('/') >= Folder.Length && IsNamedWarc(name))
            return new(ProblemKind.NotPermitted, shownPath, "it holds a WARC in a folder of the archive folder", "The file was left out.", name);
        return null;
    }

    private static Outcome<WarcPart> PartOf(ZipArchiveEntry entry, WaczPackage? package, string shownPath)
    {
        try
        {
            var bytes = new HashedStream(entry.Open(), checked((entry.CompressedLength * MaxRatio) + (1 << 20)));
            var shown = $"{shownPath}/{entry.FullName}";
            return new WarcPart(shown, $"{Path.GetFileName(shownPath)}/{entry.FullName}", bytes)
            {
                AfterReading = () => AfterReading(bytes, package, entry.FullName, shown),
            };
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException or OverflowException)
        {
            return new Problem(ProblemKind.Damaged, shownPath, "a file in it cannot be unpacked", "Fetch the file again.", entry.FullName);
        }
    }

    private static IEnumerable<Problem> AfterReading(HashedStream bytes, WaczPackage? package, string name, string shown)
    {
        using (bytes)
        {
            var fits = package?.Confirms(name, bytes.Finish());
            if (bytes.WasCut) yield return new(ProblemKind.TooLarge, shown, $"it unpacks to more than {MaxRatio} times its size", "Its rest was left out.");
            else if (fits == false) yield return Mismatch(shown, name);
        }
    }

    private static byte[]? Bytes(ZipArchive zip, string name)
    {
        try
        {
            using var stream = zip.GetEntry(name)?.Open();
            return stream is null ? null : BoundedBytes.ReadAll(stream, MaxJsonBytes);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static Problem Mismatch(string shown, string name) =>
        new(ProblemKind.Damaged, shown, "its bytes are not those that the package's digest was made of", "Fetch the file again; what can be read of it was read.", name);

    private static bool IsWarc(string name) => name.StartsWith(Folder, StringComparison.Ordinal) && name.LastIndexOf('/') < Folder.Length && IsNamedWarc(name);

    private static bool IsNamedWarc(string name) => name.EndsWith(".warc", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".warc.gz", StringComparison.OrdinalIgnoreCase);
}
