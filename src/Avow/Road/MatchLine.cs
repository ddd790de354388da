using System.Globalization;
using System.Text;
using Avow.Archive;
using Avow.Statements;

namespace Avow.Road;

/// <summary>
/// One pair of texts on a line: both ids, the smaller first, and for each shared passage its start and end in the one text, its start and end in the other, and
/// how alike it is. Ids alone: what they share is known to the archive.
/// </summary>
internal static class MatchLine
{
    private const int NumbersOfSpan = 5;

    public static string Of(Id<Text> a, Id<Text> b, IReadOnlyList<AlignedSpan>? spans)
    {
        var line = new StringBuilder($"{a} {b}");
        foreach (var span in spans ?? [])
            line.Append(CultureInfo.InvariantCulture, $" {span.From.StartInclusive} {span.From.EndExclusive} {span.To.StartInclusive} {span.To.EndExclusive} {span.Likeness}");
        return line.ToString();
    }

    /// <summary>Null for a line that is none.</summary>
    public static StoredMatch? Parse(string line)
    {
        var fields = line.Split(' ');
        if (fields.Length < 2 || (fields.Length - 2) % NumbersOfSpan != 0) return null;
        if (!Id<Text>.TryParse(fields[0], out var a) || !Id<Text>.TryParse(fields[1], out var b) || a >= b) return null;
        List<AlignedSpan> spans = [];
        for (var at = 2; at < fields.Length; at += NumbersOfSpan)
        {
            if (RangeOf(fields[at], fields[at + 1]) is not { } from || RangeOf(fields[at + 2], fields[at + 3]) is not { } to) return null;
            if (!double.TryParse(fields[at + 4], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var likeness) || likeness is not (>= 0 and <= 1)) return null;
            spans.Add(new(from, to, likeness));
        }

        return new(a, b, spans);
    }

    private static TextRange? RangeOf(string start, string end) =>
        int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var first) && int.TryParse(end, NumberStyles.None, CultureInfo.InvariantCulture, out var last) && first < last
            ? new(first, last)
            : null;
}
