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

    /// <summary>Adds the weights of all grams of the words of one script to its classes in <paramref name="scores"/>, which has <see cref="LanguageModel.Places"/>.</summary>
    public static TextReading Add(LanguageModel model, ReadOnlySpan<char> text, Script script, Span<int> scores)
    {
        Span<char> buffer = stackalloc char[Grams.LongestWord];
        Span<uint> grams = stackalloc uint[Grams.MostOfOneWord];
        Span<byte> kinds = stackalloc byte[Grams.MostOfOneWord];
        Span<int> names = stackalloc int[model.Places];
        Span<int> signs = stackalloc int[model.Places];
        var ideographs = script is Script.Han or Script.Kana or Script.Hangul;
        var (looked, known, letters, ofNames, ofSigns) = (0, 0, 0, 0, 0);
        for (var words = new LetterWords(text, script, buffer); words.Next();)
        {
            var count = Grams.Of(words.Current, ideographs, grams, kinds);
            var target = words.IsSign ? signs : words.MayBeName ? names : scores;
            known += model.AddWord(grams[..count], script, target);
            looked += count;
            if (words.IsSign) ofSigns += words.Current.Length;
            else letters += words.Current.Length;
            if (words is { IsSign: false, MayBeName: true }) ofNames += words.Current.Length;
        }

        var (start, length) = model.SpanOf(script);
        var part = PartOf(ofNames, letters);
        if (ofNames > 0)
            for (var i = start; i < start + length; i++) scores[i] += names[i] / part;
        if (!AreWords(ofSigns, letters)) return new(looked, known, letters);
        for (var i = start; i < start + length; i++) scores[i] += signs[i];
        return new(looked, known, letters + ofSigns);
    }

    /// <summary>The same score for one class alone, with the letters of the words read.</summary>
    public static (int Score, int Letters) Of(LanguageModel model, ReadOnlySpan<char> text, Script script, int ofClass)
    {
        Span<char> buffer = stackalloc char[Grams.LongestWord];
        Span<uint> grams = stackalloc uint[Grams.MostOfOneWord];
        Span<byte> kinds = stackalloc byte[Grams.MostOfOneWord];
        var ideographs = script is Script.Han or Script.Kana or Script.Hangul;
        var (plain, names, signs, letters, ofNames, ofSigns) = (0, 0, 0, 0, 0, 0);
        for (var words = new LetterWords(text, script, buffer); words.Next();)
        {
            var score = 0;
            foreach (var gram in grams[..Grams.Of(words.Current, ideographs, grams, kinds)]) score += model.WeightOf(gram, ofClass);
            if (words.IsSign) (signs, ofSigns) = (signs + score, ofSigns + words.Current.Length);
            else if (words.MayBeName) (names, ofNames, letters) = (names + score, ofNames + words.Current.Length, letters + words.Current.Length);
            else (plain, letters) = (plain + score, letters + words.Current.Length);
        }

        var sum = plain + (names / PartOf(ofNames, letters));
        return AreWords(ofSigns, letters) ? (sum + signs, letters + ofSigns) : (sum, letters);
    }

    private static int PartOf(int ofNames, int letters) => letters < LongestTitle && ofNames > letters * TitleShare ? 1 : PartOfName;

    // A heading in capitals, a list of abbreviations: there is little else to go by.
    private static bool AreWords(int ofSigns, int letters) => ofSigns > letters;
}
