using System.Text;

namespace Avow.Reading;

/// <summary>A row near the top or the foot of a page, as it is compared with those of its neighbours.</summary>
internal sealed record EdgeRow(IReadOnlyList<TextLine> Pieces, double Top)
{
    /// <summary>Its words without their numbers: "Page # of #".</summary>
    public string Key { get; } = KeyOf(string.Join(' ', Pieces.SelectMany(p => p.Words).Select(w => w.Text)));

    /// <summary>A row of which every piece is like a piece of the other row, whichever side it stands on, or nearly the same row.</summary>
    public bool IsLike(EdgeRow other) =>
        Math.Abs(Top - other.Top) <= MaxShift && (Key == other.Key || KeysOf(Pieces).SetEquals(KeysOf(other.Pieces)) || Likeness(Key, other.Key) >= Alike);

    /// <summary>How far the same row moves from page to page (points).</summary>
    private const double MaxShift = 5;

    /// <summary>Pairs of letters that two rows share (Dice's share, 0 to 1): recognised pages misread a letter of the head here and there.</summary>
    private const double Alike = 0.8;

    private const int FewestCharsForLikeness = 12;

    /// <summary>Longer rows are lines of text, which may be alike and are not the same (characters).</summary>
    private const int MostCharsForLikeness = 45;

    private static double Likeness(string a, string b)
    {
        if (Math.Min(a.Length, b.Length) < FewestCharsForLikeness || Math.Max(a.Length, b.Length) > MostCharsForLikeness) return 0;
        var pairs = Enumerable.Range(0, a.Length - 1).Select(i => a.Substring(i, 2)).ToList();
        var others = Enumerable.Range(0, b.Length - 1).Select(i => b.Substring(i, 2)).ToList();
        var (all, shared) = (pairs.Count + others.Count, 0);
        foreach (var pair in pairs) if (others.Remove(pair)) shared++;
        return 2.0 * shared / all;
    }

    private static HashSet<string> KeysOf(IReadOnlyList<TextLine> pieces) =>
        pieces.Select(p => KeyOf(string.Join(' ', p.Words.Select(w => w.Text)))).ToHashSet(StringComparer.Ordinal);

    private static string KeyOf(string words)
    {
        var key = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (!char.IsDigit(c)) key.Append(char.ToLowerInvariant(c));
            else if (key.Length == 0 || key[^1] != '#') key.Append('#');
        }

        return PageNumber.IsRoman(words) ? "#" : key.ToString();
    }
}
