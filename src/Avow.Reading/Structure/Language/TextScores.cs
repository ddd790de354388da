namespace Avow.Reading;

/// <summary>Scores of a text's words against every class of the model, in the model's steps.</summary>
internal static class TextScores
{
    /// <summary>What part of its weight a word has that may be a name: reports of foreign games and bands are full of them. A third, a fifth and an eighth did alike on the trial lines.</summary>
    private const int PartOfName = 3;

    /// <summary>Share of the letters from which on capitalised words are the habit of a title and no names; at 0.6 questions of a name and a verb were titles.</summary>
    private const double TitleShare = 0.85;

    /// <summary>Letters above which no text is a title.</summary>
    private const int LongestTitle = 60;

    /// <summary>Adds the weights of all grams of the words of one script to <paramref name="scores"/>, one place a class.</summary>
    public static TextReading Add(LanguageModel model, ReadOnlySpan<char> text, Script script, Span<int> scores)
    {
        Span<char> buffer = stackalloc char[Grams.LongestWord];
        Span<uint> grams = stackalloc uint[Grams.MostOfOneWord];
        Span<byte> kinds = stackalloc byte[Grams.MostOfOneWord];
        Span<int> names = stackalloc int[scores.Length];
        Span<int> signs = stackalloc int[scores.Length];
        var ideographs = script is Script.Han or Script.Kana or Script.Hangul;
        var (looked, known, letters, ofNames, ofSigns) = (0, 0, 0, 0, 0);
        for (var words = new LetterWords(text, script, buffer); words.Next();)
        {
            var count = Grams.Of(words.Current, ideographs, grams, kinds);
            var target = words.IsSign ? signs : words.MayBeName ? names : scores;
            foreach (var gram in grams[..count])
            {
                if (model.Add(gram, target)) known++;
            }

            looked += count;
            if (words.IsSign) ofSigns += words.Current.Length;
            else letters += words.Current.Length;
            if (words is { IsSign: false, MayBeName: true }) ofNames += words.Current.Length;
        }

        var part = letters < LongestTitle && ofNames > letters * TitleShare ? 1 : PartOfName;
        for (var i = 0; i < scores.Length; i++) scores[i] += names[i] / part;
        if (ofSigns <= letters) return new(looked, known, letters);

        // A heading in capitals, a list of abbreviations: there is little else to go by.
        for (var i = 0; i < scores.Length; i++) scores[i] += signs[i];
        return new(looked, known, letters + ofSigns);
    }
}
