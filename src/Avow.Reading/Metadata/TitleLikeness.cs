namespace Avow.Reading;

/// <summary>How far a heading and the page's title say the same: the share of the heading's words that the title holds.</summary>
internal static class TitleLikeness
{
    public static double Of(string heading, string? title)
    {
        if (string.IsNullOrEmpty(title)) return 0;
        if (title.Contains(heading, StringComparison.OrdinalIgnoreCase)) return 1;
        var words = heading.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? 0 : (double)words.Count(w => w.Length > 2 && title.Contains(w, StringComparison.OrdinalIgnoreCase)) / words.Length;
    }
}
