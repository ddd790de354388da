using System.Globalization;
using System.Text;
using Avow.Statements;

namespace Avow.Capturing;

/// <summary>The first line and the fields of an HTTP message as it lies in a record (RFC 9112, sections 2 and 5).</summary>
/// <param name="FirstLine">"HTTP/1.1 200 OK", or "GET /path HTTP/1.1".</param>
/// <param name="Fields">In the order received, Latin-1, cookies included.</param>
/// <param name="LengthBytes">Up to the body.</param>
internal sealed record HttpHead(string FirstLine, IReadOnlyList<HeaderField> Fields, int LengthBytes)
{
    /// <summary>The status of an answer; null when the first line is none.</summary>
    public int? Status => FirstLine.StartsWith("HTTP", StringComparison.OrdinalIgnoreCase)
        && FirstLine.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, var code, ..]
        && int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var status) && status is >= 100 and <= 999 ? status : null;

    /// <summary>The method of a request; null when the first line is none.</summary>
    public string? Method => FirstLine.Split(' ') is [{ Length: > 0 and <= 20 } method, _, ..] && method.All(char.IsAsciiLetterUpper) ? method : null;

    /// <summary>The last value of a field; null when there is none.</summary>
    public string? Field(string name) => Fields.LastOrDefault(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value;

    /// <summary>All values of a field as one list (RFC 9110, section 5.3).</summary>
    public IReadOnlyList<string> List(string name) =>
        [.. Fields.Where(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).SelectMany(f => f.Value.Split(',')).Select(value => value.Trim().ToLowerInvariant()).Where(value => value.Length > 0)];

    /// <summary>The head that these bytes begin with; null when it does not end within them and <paramref name="maxBytes"/>.</summary>
    /// <param name="bytes">From the first byte of the message on.</param>
    /// <param name="maxBytes">The longest head that is read.</param>
    /// <param name="isAll">Whether the message ends with these bytes: then a head without an empty line behind it ends there too.</param>
    public static HttpHead? Parse(ReadOnlySpan<byte> bytes, int maxBytes, bool isAll)
    {
        var searched = bytes[..Math.Min(bytes.Length, maxBytes)];
        if (FieldLines.Length(searched) is not { } length)
        {
            if (!isAll || searched.Length < bytes.Length) return null;
            length = searched.Length;
        }

        var lines = FieldLines.Lines(bytes[..length], Encoding.Latin1);
        return lines.Count is 0 or > FieldLines.MaxFields ? null : new(lines[0], [.. FieldLines.Fields(lines.Skip(1))], length);
    }
}
