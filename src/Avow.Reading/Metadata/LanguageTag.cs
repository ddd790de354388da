namespace Avow.Reading;

/// <summary>Language tags in the case that BCP 47 recommends (section 2.1.1): "en-GB", "zh-Hant-TW". Tags are equal whatever their case.</summary>
internal static class LanguageTag
{
    public static string Cased(string tag)
    {
        var parts = tag.Split('-');
        parts[0] = parts[0].ToLowerInvariant();
        for (var i = 1; i < parts.Length; i++)
            parts[i] = parts[i].Length switch { 2 => parts[i].ToUpperInvariant(), 4 => char.ToUpperInvariant(parts[i][0]) + parts[i][1..].ToLowerInvariant(), _ => parts[i].ToLowerInvariant() };
        return string.Join('-', parts);
    }
}
