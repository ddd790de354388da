namespace Avow.Reading;

/// <summary>Scores of a text's words against every class of the model, in the model's steps.</summary>
internal static class TextScores
{
    /// <summary>Adds the weights of all grams of the words of one script to <paramref name="scores"/>, one place a class.</summary>
    public static TextReading Add(LanguageModel model, ReadOnlySpan<char> text, Script script, Span<int> scores)
    {
        Span<char> buffer = stackalloc char[Grams.LongestWord];
        Span<uint> grams = stackalloc uint[Grams.MostOfOneWord];
        Span<byte> kinds = stackalloc byte[Grams.MostOfOneWord];
        var ideographs = script is Script.Han or Script.Kana or Script.Hangul;
        var (looked, known, letters) = (0, 0, 0);
        for (var words = new LetterWords(text, script, buffer); words.Next();)
        {
            var count = Grams.Of(words.Current, ideographs, grams, kinds);
            foreach (var gram in grams[..count])
            {
                if (model.Add(gram, scores)) known++;
            }

            looked += count;
            letters += words.Current.Length;
        }

        return new(looked, known, letters);
    }
}
