using System.Globalization;
using System.Text;

namespace Avow.Publishing;

/// <summary>The part of an address behind its question mark (RFC 3986, section 3.4): the filled fields only, in the order given, so that one question has one address.</summary>
internal static class Question
{
    /// <returns>The address as it is when no field is filled.</returns>
    public static string To(string address, params ReadOnlySpan<(string Name, string? Value)> fields)
    {
        StringBuilder? asked = null;
        foreach (var (name, value) in fields)
        {
            if (string.IsNullOrEmpty(value)) continue;
            asked = asked is null ? new StringBuilder(address).Append('?') : asked.Append('&');
            asked.Append(name).Append('=').Append(Uri.EscapeDataString(value));
        }

        return asked?.ToString() ?? address;
    }

    /// <summary>Which page of several, from 1; the first needs no saying.</summary>
    public static (string Name, string? Value) Page(int page) => ("page", Later(page));

    /// <summary>A number from 1 where it is not the first.</summary>
    public static string? Later(int number) => number > 1 ? number.ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>A number from 1 as an address says it; null for what is none. What is greater than any number of pages counts as the greatest.</summary>
    public static int? NumberFrom(string untrusted) =>
        int.TryParse(untrusted, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number > 0 ? number : null
        : untrusted.Length > 0 && untrusted.All(char.IsAsciiDigit) ? int.MaxValue
        : null;
}
