using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Avow.Publishing;

/// <summary>Writes the objects of a file with a cross-reference table (ISO 32000-1, 7.5). The same objects give the same bytes: its identifier (14.4) is a sum of them.</summary>
internal static class PdfWriting
{
    /// <param name="file">What can be reached in it is written.</param>
    /// <param name="info">The number of the object that says what the file is.</param>
    /// <param name="into">Where it goes; left open.</param>
    public static void Write(PdfFile file, int info, Stream into)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (at, places) = (0L, new SortedDictionary<int, long>());
        // A comment of bytes above 127 tells those who carry files that it is not text (7.5.2).
        Put([.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
        foreach (var (number, value) in file.Reached(info))
        {
            places[number] = at;
            Say($"{number} 0 obj\n");
            Put(value.Value.Span);
            if (value.Stream is { } stream)
            {
                Put("\nstream\n"u8);
                Put(stream.Span);
                Put("\nendstream"u8);
            }

            Put("\nendobj\n"u8);
        }

        var (table, count, id) = (at, places.Keys.Max() + 1, Convert.ToHexString(sum.GetCurrentHash().AsSpan(0, 16)));
        Say($"xref\n0 {count}\n0000000000 65535 f \n");
        for (var number = 1; number < count; number++) Say($"{places.GetValueOrDefault(number):D10} {(places.ContainsKey(number) ? "00000 n" : "65535 f")} \n");
        Say($"trailer\n<</Size {count} /Root {file.Root} 0 R /Info {info} 0 R /ID [<{id}> <{id}>]>>\nstartxref\n{table}\n%%EOF\n");

        void Say(FormattableString words) => Put(Encoding.Latin1.GetBytes(words.ToString(CultureInfo.InvariantCulture)));

        void Put(ReadOnlySpan<byte> bytes)
        {
            into.Write(bytes);
            sum.AppendData(bytes);
            at += bytes.Length;
        }
    }

    /// <summary>A text string (7.9.2.2), in UTF-16 with its mark, as hexadecimal digits: nothing in it needs escapes.</summary>
    public static string Text(string words) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(words))}>";

    /// <summary>A date (7.9.4).</summary>
    public static string Date(DateTimeOffset at) => $"(D:{at.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}Z)";

    /// <summary>A number with as many places as a printer can follow.</summary>
    public static string Number(double number) => Rounded(number).ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>A number as it will be read again.</summary>
    public static double Rounded(double number) => Math.Round(number, 4);
}
