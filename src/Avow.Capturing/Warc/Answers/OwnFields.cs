using System.Globalization;
using Avow.Statements;

namespace Avow.Capturing;

/// <summary>
/// The fields that our own WARC files add to a record (WARC 1.1, section 5.1, lets a writer add some), so that what was taken apart for
/// other programs can be put together again. Without them a record is read like any other.
/// </summary>
internal static class OwnFields
{
    /// <summary>The address that was asked for, where another answered after redirects, or where it is no URI.</summary>
    public const string Source = "Avow-Source";

    /// <summary>"none": no status is known, and the one in the status line is only there because one must.</summary>
    public const string Status = "Avow-Status";

    /// <summary>The numbers, from 0, of the header fields that carry <see cref="Prefix"/> because they do not hold for the bytes kept.</summary>
    public const string Renamed = "Avow-Renamed-Headers";

    /// <summary>How many of the last header fields were put there because the bytes need them.</summary>
    public const string Added = "Avow-Added-Headers";

    public const string Prefix = "X-Archive-Orig-";

    /// <summary>The header fields as they were before they were written.</summary>
    public static IReadOnlyList<HeaderField> Restore(WarcRecord record, IReadOnlyList<HeaderField> written)
    {
        if (record.Field(Renamed) is not { } renamed) return written;
        var numbers = renamed.Split(',').Select(Number).ToHashSet();
        var added = Math.Clamp(Number(record.Field(Added) ?? "0"), 0, written.Count);
        return [.. written.SkipLast(added).Select((field, i) => numbers.Contains(i) && field.Name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? field with { Name = field.Name[Prefix.Length..] } : field)];
    }

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
