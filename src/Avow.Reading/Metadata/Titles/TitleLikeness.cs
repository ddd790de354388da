namespace Avow.Reading;

/// <summary>How far a heading and the page's title say the same: the share of the heading's words that the title holds.</summary>
internal static class TitleLikeness
{
    public static double Of(string heading, string? title)
    {
        if (string.IsNullOrEmpty(title)) return 0;
        if (title.Contains(heading, StringComparison.OrdinalIgnoreCase)) return 1;
        var words = heading.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? 0 : (double)words.Count(w => Holds(title, w)) / words.Length;
    }

    private static bool Holds(string title, string word)
    {
        var bare = word.AsSpan().Trim("„“”\"'«»‚‘’().,:;!?–-");
        return bare.Length > 2 && title.AsSpan().Contains(bare, StringComparison.OrdinalIgnoreCase);
    }
}
