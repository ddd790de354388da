using Avow.Statements;

namespace Avow.Reading;

/// <summary>Which language the runs of a paragraph are said to be in: that of most of its letters.</summary>
internal sealed class RunLanguages
{
    private const int MaxLanguages = 16;

    private readonly Dictionary<string, int> letters = new(StringComparer.OrdinalIgnoreCase);
    private string? last;
    private int run;

    public string? Most
    {
        get
        {
            Settle();
            return letters.Count == 0 ? null : letters.OrderByDescending(l => l.Value).ThenBy(l => l.Key, StringComparer.Ordinal).First().Key is { Length: > 0 } tag ? tag : null;
        }
    }

    public void Count(char c, string? language)
    {
        if (!char.IsLetter(c)) return;
        if (!ReferenceEquals(language, last)) Settle();
        last = language;
        run++;
    }

    public void Clear()
    {
        letters.Clear();
        run = 0;
    }

    /// <summary>A tag as an office file writes it, in the case of BCP 47; null for none, for "x-none" and for what is no tag.</summary>
    public static string? Tag(string? written)
    {
        if (written is null || written.Length is < 2 or > 35 || !written.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')) return null;
        var primary = Languages.Primary(written);
        return primary.Length is < 2 or > 3 || !primary.All(char.IsAsciiLetter) || primary is "zxx" or "und" ? null : LanguageTag.Cased(written);
    }

    private void Settle()
    {
        if (run > 0 && (letters.Count < MaxLanguages || letters.ContainsKey(last ?? ""))) letters[last ?? ""] = letters.GetValueOrDefault(last ?? "") + run;
        run = 0;
    }
}
