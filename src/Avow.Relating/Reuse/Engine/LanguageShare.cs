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

    /// <returns>Bits to take off what each word would say by its frequency alone; 0 when all texts are of one language, or nothing is known.</returns>
    public static float BitsOff(ReadOnlySpan<uint> words, Information information)
    {
        if (words.Length < MinWords) return 0;
        var counted = WordMultiset.OfThread(words[..Math.Min(words.Length, MaxWords)]);
        List<(float Ratio, int Times)> frequent = [];
        for (var i = 0; i < counted.Words.Length; i++)
            if (counted.Times[i] >= MinTimes) frequent.Add((information.ShareOf(counted.Words[i]) * Math.Min(words.Length, MaxWords) / counted.Times[i], counted.Times[i]));
        if (frequent.Count < MinFrequentWords) return 0;
        frequent.Sort();
        var below = Quantile * frequent.Sum(word => word.Times);
        var at = 0;
        for (double sum = frequent[0].Times; sum < below; sum += frequent[at].Times) at++;
        return (float)Math.Clamp(-Math.Log2(Math.Max(frequent[at].Ratio, 1e-9f)), 0, MaxBits);
    }
}
