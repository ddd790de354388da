using System.Globalization;

namespace Avow.Reading;

/// <summary>Attributes in a line of a tool's output, which is like XML and not always XML.</summary>
internal static class Attributes
{
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> tag, string name)
    {
        for (var from = 0; from < tag.Length;)
        {
            var at = tag[from..].IndexOf(name, StringComparison.Ordinal);
            if (at < 0) return default;
            var value = from + at + name.Length;
            var isWhole = from + at > 0 && tag[from + at - 1] == ' ' && value + 1 < tag.Length && tag[value] == '=' && tag[value + 1] == '"';
            if (isWhole)
            {
                var end = tag[(value + 2)..].IndexOf('"');
                return end < 0 ? default : tag.Slice(value + 2, end);
            }

            from = value;
        }

        return default;
    }

    /// <summary>The number; not a number when there is none.</summary>
    public static double Number(ReadOnlySpan<char> tag, string name) =>
        double.TryParse(Of(tag, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;
}
