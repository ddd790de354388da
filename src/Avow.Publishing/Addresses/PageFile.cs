using System.Text;

namespace Avow.Publishing;

/// <summary>
/// The file in which a page stands that a server would have at an address: <c>t/ID</c> in <c>t/ID.html</c>, which web servers find at that address
/// too, and <c>t/ID?part=2</c> in <c>t/ID.part-2.html</c>, for a file has no question.
/// </summary>
public static class PageFile
{
    private const string Ending = ".html";

    /// <summary>What Windows opens as a device, whatever stands behind the dot.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Devices = new HashSet<string>(["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(number => new[] { $"com{number}", $"lpt{number}" })], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="address">Without a fragment; the front page ends with a slash, or is empty.</param>
    public static string Of(string address)
    {
        var question = address.IndexOf('?', StringComparison.Ordinal);
        var path = question < 0 ? address : address[..question];
        if (path.Length == 0 || path.EndsWith('/')) return $"{path}index{Ending}";
        var file = new StringBuilder(path);
        if (IsDevice(path.AsSpan(path.LastIndexOf('/') + 1))) file.Append('_');
        if (question >= 0) foreach (var field in address[(question + 1)..].Split('&')) Append(file.Append('.'), Uri.UnescapeDataString(field.Replace('=', '-')));
        return file.Append(Ending).ToString();
    }

    /// <summary>Whether Windows takes the name of a file for one of its devices.</summary>
    internal static bool IsDevice(ReadOnlySpan<char> name) => Devices.Contains(name.IndexOf('.') is >= 0 and var dot ? name[..dot] : name);

    /// <summary>The file beside a page's in which it stands in a form for programs.</summary>
    public static string WithEnding(string file, DataForm form) => $"{file[..^Ending.Length]}.{form.Ending}";

    // What is no letter, digit or hyphen is written by its bytes, so that two values never share a file and none leaves its folder.
    private static void Append(StringBuilder file, string value)
    {
        foreach (var unit in Encoding.UTF8.GetBytes(value))
        {
            if (char.IsAsciiLetterOrDigit((char)unit) || unit == '-') file.Append((char)unit);
            else file.Append('_').Append(unit.ToString("x2", System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
