namespace Avow.Relating;

/// <summary>
/// How much of a collection is in the language of one text, guessed from its frequent words: "der" makes up three words in a
/// hundred of a German text, and half of one in a collection where one text in six is German. A word that is rare only because its
/// language is says the less by that, and the bits it is lowered by are the same for all words of a text.
/// </summary>
internal static class LanguageShare
{
    // Of a text of less words nothing is known.
    private const int MinWords = 40;

    // A word must stand so often in the text, and so many words in it must do so.
    private const int MinTimes = 3;
    private const int MinFrequentWords = 5;

    // Topics make words more frequent in a text than they are in its language; most function words are not, so the upper quarter is theirs.
    private const double Quantile = 0.75;

    // One text in sixteen; rarer languages are told apart too seldom to trust it.
    private const double MaxBits = 4;

    // In long texts the first words tell enough.
    private const int MaxWords = 20_000;

    /// <returns>Bits to take off each word's information; 0 when all texts are of one language, or nothing is known.</returns>
    public static float BitsOff(ReadOnlySpan<uint> words, Information information)
    {
        if (words.Length < MinWords) return 0;
        var sorted = words[..Math.Min(words.Length, MaxWords)].ToArray();
        Array.Sort(sorted);
        List<(double Ratio, int Times)> frequent = [];
        for (var (start, end) = (0, 0); start < sorted.Length; start = end)
        {
            while (end < sorted.Length && sorted[end] == sorted[start]) end++;
            if (end - start >= MinTimes) frequent.Add((information.ShareOf(sorted[start]) * sorted.Length / (end - start), end - start));
        }

        if (frequent.Count < MinFrequentWords) return 0;
        frequent.Sort();
        var below = Quantile * frequent.Sum(word => word.Times);
        var at = 0;
        for (double sum = frequent[0].Times; sum < below; sum += frequent[at].Times) at++;
        return (float)Math.Clamp(-Math.Log2(Math.Max(frequent[at].Ratio, 1e-9)), 0, MaxBits);
    }
}
