using System.Globalization;
using System.Text;

namespace Avow.Publishing;

/// <summary>A dictionary of PDF (ISO 32000-1, 7.3.7), in the order in which it is written; its values as they are written.</summary>
internal sealed class PdfEntries
{
    private readonly List<(string Key, byte[] Value)> entries = [];

    /// <returns>Null for what is no dictionary.</returns>
    public static PdfEntries? Of(ReadOnlySpan<byte> written)
    {
        if (!written.StartsWith("<<"u8) || !written.EndsWith(">>"u8)) return null;
        var read = new PdfEntries();
        var tokens = new PdfTokens(written[2..^2]);
        while (tokens.Next() is { Length: > 0 } key)
        {
            if (key[0] != '/' || tokens.NextValue() is not { Length: > 0 } value) return null;
            read.entries.Add((Encoding.Latin1.GetString(key[1..]), value.ToArray()));
        }

        return read;
    }

    public IEnumerable<string> Keys => entries.Select(entry => entry.Key);

    /// <summary>As it is written; empty for what it does not have.</summary>
    public ReadOnlySpan<byte> this[string key] => entries.Find(entry => entry.Key == key).Value;

    /// <summary>The object that an entry refers to; null where it refers to none.</summary>
    public int? Reference(string key) => ReferencesIn(this[key]) is [var only] && this[key][0] != '[' ? only : null;

    /// <summary>Four numbers: a rectangle; null where there is none.</summary>
    public double[]? Rectangle(string key)
    {
        var written = Encoding.Latin1.GetString(this[key]).Trim('[', ']').Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        var sides = written.Select(side => double.TryParse(side, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN).ToArray();
        return sides.Length == 4 && sides.All(double.IsFinite) ? sides : null;
    }

    public PdfEntries With(string key, string value) => With(key, Encoding.Latin1.GetBytes(value));

    public PdfEntries With(string key, ReadOnlySpan<byte> value)
    {
        var at = entries.FindIndex(entry => entry.Key == key);
        if (at < 0) entries.Add((key, value.ToArray()));
        else entries[at] = (key, value.ToArray());
        return this;
    }

    public PdfEntries Without(params string[] keys)
    {
        entries.RemoveAll(entry => keys.Contains(entry.Key, StringComparer.Ordinal));
        return this;
    }

    public byte[] Written()
    {
        using var bytes = new MemoryStream();
        bytes.Write("<<"u8);
        foreach (var (key, value) in entries)
        {
            bytes.Write(Encoding.Latin1.GetBytes($"/{key} "));
            bytes.Write(value);
            bytes.WriteByte((byte)'\n');
        }

        bytes.Write(">>"u8);
        return bytes.ToArray();
    }

    /// <summary>The numbers of all objects that a value refers to, however deep.</summary>
    public static List<int> ReferencesIn(ReadOnlySpan<byte> value)
    {
        List<int> found = [];
        var (before, last) = (-1, -1);
        var tokens = new PdfTokens(value);
        for (var token = Inside(ref tokens, value); token.Length > 0; token = Inside(ref tokens, value))
        {
            if (token is [(byte)'R'] && before >= 0 && last >= 0) found.Add(before);
            (before, last) = (last, PdfTokens.IsNumber(token) ? int.Parse(token, CultureInfo.InvariantCulture) : -1);
        }

        return found;
    }

    // Token by token through what nests: brackets are stepped into.
    private static ReadOnlySpan<byte> Inside(ref PdfTokens tokens, ReadOnlySpan<byte> value)
    {
        while (tokens.At < value.Length)
        {
            var rest = value[tokens.At..];
            if (rest.StartsWith("<<"u8) || rest.StartsWith(">>"u8)) tokens.Skip(2);
            else if (rest[0] is (byte)'[' or (byte)']' or (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t') tokens.Skip(1);
            else return tokens.Next();
        }

        return [];
    }
}
