using System.IO.Compression;
using System.Text;

namespace Avow.Tests.Withholding;

/// <summary>An invented word that is looked for in bytes, in every way in which bytes may hold it.</summary>
internal static class Needle
{
    /// <summary>Its first letter is written in as many ways as there are; the rest is in all of them.</summary>
    public const string Word = "Žyvoquelth";

    private static readonly IReadOnlyList<byte[]> Forms = [.. Cases().SelectMany(Written)];

    public static bool IsIn(ReadOnlySpan<byte> bytes)
    {
        foreach (var form in Forms)
        {
            if (bytes.IndexOf(form) >= 0) return true;
        }

        return false;
    }

    /// <summary>Where it is, in files and in what they hold packed.</summary>
    public static IEnumerable<string> Places(string name, byte[] bytes)
    {
        if (IsIn(Encoding.UTF8.GetBytes(name)) || IsIn(bytes)) yield return name;
        foreach (var (inner, content) in Unpacked(name, bytes))
        {
            foreach (var place in Places(inner, content)) yield return place;
        }
    }

    /// <summary>What is in a container or a packed file, in its order; nothing where it is neither.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Unpacked(string name, byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith("PK\u0003\u0004"u8))
        {
            using var zip = new ZipArchive(new MemoryStream(bytes));
            foreach (var entry in zip.Entries)
            {
                using var stream = entry.Open();
                yield return ($"{name}!{entry.FullName}", Read(stream));
            }
        }
        else if (bytes.AsSpan().StartsWith("\u001F"u8) && bytes.Length > 2 && bytes[1] == 0x8B)
        {
            using var unpacking = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
            yield return ($"{name}!", Read(unpacking));
        }
        else if (bytes.AsSpan().StartsWith("%PDF"u8))
        {
            foreach (var part in Inflated(bytes)) yield return ($"{name}!", part);
        }
    }

    // What lies between "stream" and "endstream" and can be inflated (ISO 32000-1, 7.4.4).
    private static IEnumerable<byte[]> Inflated(byte[] pdf)
    {
        for (var at = Next(0); at >= 0; at = Next(at))
        {
            byte[] part;
            try
            {
                using var inflating = new ZLibStream(new MemoryStream(pdf, at, pdf.Length - at), CompressionMode.Decompress);
                part = Read(inflating);
            }
            catch (InvalidDataException)
            {
                continue;
            }

            yield return part;
        }

        int Next(int from) => pdf.AsSpan(from).IndexOf("\nstream\n"u8) is >= 0 and var found ? from + found + 8 : -1;
    }

    private static byte[] Read(Stream stream)
    {
        using var all = new MemoryStream();
        stream.CopyTo(all);
        return all.ToArray();
    }

    private static IEnumerable<string> Cases()
    {
        var rest = Word[1..];
        return [rest, rest.ToUpperInvariant(), "Y" + rest[1..]];
    }

    private static IEnumerable<byte[]> Written(string word)
    {
        yield return Encoding.UTF8.GetBytes(word);
        yield return Encoding.Unicode.GetBytes(word);
        yield return Encoding.BigEndianUnicode.GetBytes(word);
        yield return Encoding.ASCII.GetBytes(string.Concat(word.Select(letter => $"%{(int)letter:X2}")));
        yield return Encoding.ASCII.GetBytes(string.Concat(word.Select(letter => $"&#{(int)letter};")));
        yield return Encoding.ASCII.GetBytes(string.Concat(word.Select(letter => $"\\u{(int)letter:x4}")));

        // Strings of a PDF (ISO 32000-1, 7.3.4.3).
        yield return Encoding.ASCII.GetBytes(Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(word)));
        yield return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(Encoding.BigEndianUnicode.GetBytes(word)));

        // Three letters of base64 are four of it: wherever the word begins, its middle is written in one of three ways (RFC 4648, section 4).
        foreach (var skipped in new[] { 0, 1, 2 }) yield return Encoding.ASCII.GetBytes(Convert.ToBase64String(Encoding.UTF8.GetBytes(word[skipped..(skipped + 6)])));
    }
}
