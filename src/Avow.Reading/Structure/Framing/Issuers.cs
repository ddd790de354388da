using System.Text.RegularExpressions;

namespace Avow.Reading;

/// <summary>Whom an announcement names as the author of the text it announces.</summary>
internal static partial class Issuers
{
    public static string? InAnnouncement(string words, string announcement)
    {
        var at = words.IndexOf(announcement, StringComparison.Ordinal);
        var rest = words.AsSpan(Math.Max(0, at));
        var end = rest.IndexOfAny(".;:!?");
        var sentence = (end < 0 ? rest : rest[..end]).ToString();
        if (By().Match(sentence) is not { Success: true } by) return null;
        var name = sentence[(by.Index + by.Length)..];
        var stop = Stop().Match(name);
        name = (stop.Success ? name[..stop.Index] : name).Trim(' ', '“', '”', '"', '«', '»');
        return name.Length > 1 && Punctuation.CountWords(name) <= 10 && name.Any(char.IsUpper) ? name : null;
    }

    [GeneratedRegex(@"\b(?:by|from|issued by|written by)\s(?:the\s|our comrades (?:of|in|from)\s(?:the\s)?)?|\b(?:de la|del|de los|de las|du|de l['’]|des|der|des|vom|von der|von den|della|del|dei|da|do|dos|das)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex By();

    [GeneratedRegex(@",|\s(?:on|about|against|in response|which|who|that|concerning|regarding|sobre|contra|acerca|sur|contre|über|gegen|zum|zur|su|contro)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex Stop();
}
