using System.Net;
using System.Text;

namespace Avow.Reading;

/// <summary>A word's characters as they are meant: entities resolved, ligatures and letter shapes taken apart, private bullets shown.</summary>
internal static class WordText
{
    /// <summary>Longer "words" are drawings made of signs (characters).</summary>
    private const int MaxChars = 2_000;

    public static string Of(ReadOnlySpan<char> raw)
    {
        if (raw.Length > MaxChars) raw = raw[..MaxChars];
        var text = raw.Contains('&') ? WebUtility.HtmlDecode(raw.ToString()) : raw.ToString();
        return text.AsSpan().ContainsAnyInRange('\uE000', '\uFEFF') || text.AsSpan().ContainsAnyInRange('\0', '\u001F') || HasLoneSurrogate(text) ? Mended(text) : text;
    }

    /// <summary>A presentation form as the letters it stands for (Unicode 16, section 23.8); other characters as they are.</summary>
    public static string Plain(char c) => c switch
    {
        >= '\uFB00' and <= '\uFB4F' or >= '\uFB50' and <= '\uFDCF' or >= '\uFDF0' and <= '\uFDFC' or >= '\uFE70' and <= '\uFEFC' => c.ToString().Normalize(NormalizationForm.FormKC),
        '\uF0B7' or '\uF0A7' or '\uF0D8' or '\uF076' or '\uF0FC' => "•", // Symbol and Wingdings as Word writes them
        >= '\uE000' and <= '\uF8FF' => "\uFFFD", // private use: only the font knows
        '\uFEFF' => "",
        < ' ' => "",
        _ => c.ToString(),
    };

    private static string Mended(string text)
    {
        var mended = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) mended.Append(text, i++, 2);
            else mended.Append(char.IsSurrogate(text[i]) ? "\uFFFD" : Plain(text[i]));
        }

        return mended.ToString();
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])) return true;
            i++;
        }

        return false;
    }
}
