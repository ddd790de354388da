using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>
/// Whether names stand in captured bytes that nobody reads as words of a text: menus, comments, attributes, metadata. Looked for in UTF-8, UTF-16 and the encodings of one byte, with and without
/// markup, and in what a container holds, also one in another. What a PDF compresses is looked for in what was read of it, and its bytes are not published but on purpose.
/// </summary>
internal sealed partial class NamesInBytes(CaptureBytes bytes)
{
    private const long MaxUnpackedBytes = 256 << 20;
    private const int MaxEntries = 10_000;
    private const int MaxKnown = 100_000;

    /// <summary>A sheet in a letter in a folder of letters.</summary>
    private const int MaxNested = 4;

    private static ReadOnlySpan<byte> Gzip => [0x1F, 0x8B];

    // Packed in ways that we do not undo: bzip2, xz, 7z, RAR, Zstandard.
    private static readonly IReadOnlyList<ReadOnlyMemory<byte>> Closed = [.. new byte[][] { [.. "BZh"u8], [0xFD, .. "7zXZ"u8], [.. "7z"u8, 0xBC, 0xAF], [.. "Rar!"u8], [0x28, 0xB5, 0x2F, 0xFD] }.Select(beginning => new ReadOnlyMemory<byte>(beginning))];

    private volatile Answers answers = new(new([]));

    public Withheld Of(Sha256Digest digest, NameFinding names)
    {
        var known = answers;
        if (!ReferenceEquals(known.Names, names)) answers = known = new(names);
        if (known.ByDigest.TryGetValue(digest, out var answer)) return answer;
        // To count locks all of it, and so is for what is new alone.
        if (known.ByDigest.Count > MaxKnown) answers = known = new(names);
        if (!bytes.Read(digest).TryGet(out var kept, out _)) return Withheld.Unsaid; // not remembered: they may come back
        return known.ByDigest[digest] = Holds(kept, names) ? Withheld.Unsaid : Withheld.Nothing;
    }

    // Answers stand with the names that they are about, for threads may ask of others while rules change.
    private sealed record Answers(NameFinding Names)
    {
        public ConcurrentDictionary<Sha256Digest, Withheld> ByDigest { get; } = new();
    }

    internal static bool Holds(ReadOnlyMemory<byte> kept, NameFinding names)
    {
        var left = MaxUnpackedBytes;
        return Holds(kept, names, MaxNested, ref left);
    }

    // What cannot be looked into is not published.
    private static bool Holds(ReadOnlyMemory<byte> kept, NameFinding names, int nested, ref long left)
    {
        if (Decoded(kept.Span).Any(words => HoldsIn(words, names))) return true;
        var isContainer = kept.Span.StartsWith("PK"u8);
        if (!isContainer && !kept.Span.StartsWith(Gzip)) return Closed.Any(beginning => kept.Span.StartsWith(beginning.Span));
        if (nested == 0) return true;
        try
        {
            return isContainer ? InContainer(kept, names, nested, ref left) : InGzip(kept, names, nested, ref left);
        }
        catch (InvalidDataException)
        {
            return true;
        }
    }

    private static bool InContainer(ReadOnlyMemory<byte> kept, NameFinding names, int nested, ref long left)
    {
        using var container = new ZipArchive(new MemoryStream(kept.ToArray()), ZipArchiveMode.Read);
        if (container.Entries.Count > MaxEntries || HoldsIn(container.Comment, names)) return true;
        foreach (var entry in container.Entries)
        {
            if (entry.Length > left || HoldsIn(entry.FullName, names) || names.StandsInAddress(entry.FullName) || HoldsIn(entry.Comment, names)) return true;
            using var stream = entry.Open();
            if (Unpacked(stream, ref left) is not { } unpacked || Holds(unpacked, names, nested - 1, ref left)) return true;
        }

        return false;
    }

    // RFC 1952; the name of the file stands in its head, which is looked through with the bytes.
    private static bool InGzip(ReadOnlyMemory<byte> kept, NameFinding names, int nested, ref long left)
    {
        using var stream = new GZipStream(new MemoryStream(kept.ToArray()), CompressionMode.Decompress);
        return Unpacked(stream, ref left) is not { } unpacked || Holds(unpacked, names, nested - 1, ref left);
    }

    // Null for more than there is room for.
    private static byte[]? Unpacked(Stream stream, ref long left)
    {
        using var unpacked = new MemoryStream();
        var buffer = new byte[81_920];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            left -= read;
            if (left < 0) return null;
            unpacked.Write(buffer, 0, read);
        }

        return unpacked.ToArray();
    }

    private static List<string> Decoded(ReadOnlySpan<byte> span)
    {
        List<string> decoded = [Encoding.UTF8.GetString(span)];
        if (span.IndexOf((byte)0) >= 0) decoded.AddRange([Encoding.Unicode.GetString(span), Encoding.BigEndianUnicode.GetString(span), Encoding.Unicode.GetString(span[Math.Min(1, span.Length)..]), Encoding.BigEndianUnicode.GetString(span[Math.Min(1, span.Length)..])]);
        if (!decoded[0].Contains('\uFFFD', StringComparison.Ordinal)) return decoded;
        foreach (var encoding in OneByte) decoded.Add(encoding.GetString(span));
        return decoded;
    }

    private static readonly IReadOnlyList<Encoding> OneByte = Encodings();

    private static List<Encoding> Encodings()
    {
        var provider = CodePagesEncodingProvider.Instance;
        return [.. new[] { 1251, 1252, 1250, 1256, 20866, 28595, 866, 932, 936, 950, 949 }.Select(page => provider.GetEncoding(page)).OfType<Encoding>()];
    }

    private static bool HoldsIn(string words, NameFinding names)
    {
        if (names.Stands(words)) return true;
        if (words.Contains('&', StringComparison.Ordinal) && names.Stands(WebUtility.HtmlDecode(words))) return true;
        if (words.Contains('\\', StringComparison.Ordinal) && names.Stands(Escapes().Replace(words, found => ((char)Convert.ToInt32(found.Value[2..], 16)).ToString()))) return true;
        if (!words.Contains('<', StringComparison.Ordinal)) return false;
        var decoded = WebUtility.HtmlDecode(words);
        return names.Stands(Tags().Replace(decoded, " ")) || names.Stands(Tags().Replace(decoded, ""));
    }

    [GeneratedRegex("<[^<>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\\u[0-9A-Fa-f]{4}", RegexOptions.NonBacktracking)]
    private static partial Regex Escapes();
}
