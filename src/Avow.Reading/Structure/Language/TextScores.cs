namespace Avow.Reading;

/// <summary>Scores of a text's words against every class of the model, in the model's steps.</summary>
internal static class TextScores
{
    /// <summary>What part of its weight a word has that may be a name: reports of foreign games and bands are full of them. Fitted on questions and news.</summary>
    private const int PartOfName = 3;

    /// <summary>Share of the letters from which on capitalised words are the habit of a title and no names.</summary>
    private const double TitleShare = 0.6;

    /// <summary>Letters above which no text is a title.</summary>
    private const int LongestTitle = 60;

    /// <summary>Adds the weights of all grams of the words of one script to <paramref name="scores"/>, one place a class.</summary>
    public static TextReading Add(LanguageModel model, ReadOnlySpan<char> text, Script script, Span<int> scores)
    {
        Span<char> buffer = stackalloc char[Grams.LongestWord];
        Span<uint> grams = stackalloc uint[Grams.MostOfOneWord];
        Span<byte> kinds = stackalloc byte[Grams.MostOfOneWord];
        Span<int> names = stackalloc int[scores.Length];
        var ideographs = script is Script.Han or Script.Kana or Script.Hangul;
        var (looked, known, letters, ofNames) = (0, 0, 0, 0);
        for (var words = new LetterWords(text, script, buffer); words.Next();)
        {
            var count = Grams.Of(words.Current, ideographs, grams, kinds);
            var target = words.MayBeName ? names : scores;
            foreach (var gram in grams[..count])
            {
                if (model.Add(gram, target)) known++;
            }

            looked += count;
            letters += words.Current.Length;
            if (words.MayBeName) ofNames += words.Current.Length;
        }

        var part = letters < LongestTitle && ofNames > letters * TitleShare ? 1 : PartOfName;
        for (var i = 0; i < scores.Length; i++) scores[i] += names[i] / part;
        return new(looked, known, letters);
    }
}
