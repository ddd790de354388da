using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>
/// Whether names stand in captured bytes that nobody reads as words of a text: menus, comments, attributes, metadata. Looked for in UTF-8, UTF-16 and the encodings of one byte, with and without
/// markup, and in what a container holds. What a PDF compresses is looked for in what was read of it, and its bytes are not published but on purpose.
/// </summary>
internal sealed partial class NamesInBytes(CaptureBytes bytes)
{
    private const long MaxUnpackedBytes = 256 << 20;
    private const int MaxEntries = 10_000;
    private const int MaxKnown = 100_000;

    private volatile Answers answers = new(new([]));

    public Withheld Of(Sha256Digest digest, NameFinding names)
    {
        var known = answers;
        if (!ReferenceEquals(known.Names, names) || known.ByDigest.Count > MaxKnown) answers = known = new(names);
        if (known.ByDigest.TryGetValue(digest, out var answer)) return answer;
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
        if (Decoded(kept.Span).Any(words => HoldsIn(words, names))) return true;
        if (!kept.Span.StartsWith("PK"u8)) return false;
        try
        {
            return InContainer(kept, names);
        }
        catch (InvalidDataException)
        {
            return true; // what cannot be looked into is not published
        }
    }

    private static bool InContainer(ReadOnlyMemory<byte> kept, NameFinding names)
    {
        using var container = new ZipArchive(new MemoryStream(kept.ToArray()), ZipArchiveMode.Read);
        if (container.Entries.Count > MaxEntries) return true;
        long left = MaxUnpackedBytes;
        foreach (var entry in container.Entries)
        {
            if (entry.Length > left) return true;
            using var stream = entry.Open();
            using var unpacked = new MemoryStream();
            var buffer = new byte[81_920];
            for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            {
                left -= read;
                if (left < 0) return true;
                unpacked.Write(buffer, 0, read);
            }

            if (HoldsIn(entry.FullName, names) || Decoded(unpacked.ToArray()).Any(words => HoldsIn(words, names))) return true;
        }

        return false;
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
