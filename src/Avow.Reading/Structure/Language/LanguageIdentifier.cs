using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// Names the language of some words: by script where the script decides, else by frequent words and letters inside the script.
/// </summary>
internal static class LanguageIdentifier
{
    /// <summary>How much of a long text is looked at (characters): about a thousand words; a paragraph needs fewer.</summary>
    private const int LookedAt = 6_000;

    /// <summary>From this share of kana on, Chinese characters are Japanese (share of both).</summary>
    private const double KanaShare = 0.05;

    public static LanguageGuess Identify(ReadOnlySpan<char> words)
    {
        if (words.Length > LookedAt) words = words[..LookedAt];
        Span<int> counts = stackalloc int[Enum.GetValues<Script>().Length];
        foreach (var c in words) counts[(int)Scripts.Of(c)]++;
        counts[0] = 0;
        var letters = 0;
        foreach (var count in counts) letters += count;
        if (letters == 0) return LanguageGuess.None;
        var east = counts[(int)Script.Han] + counts[(int)Script.Kana];
        if (east * 2 > letters) return EastAsian(counts, east, letters);
        var script = (Script)IndexOfMax(counts);
        var share = (double)counts[(int)script] / letters;
        return script switch
        {
            Script.Latin => ProfileMatch.Best(LatinProfiles.All, words, share),
            Script.Cyrillic => ProfileMatch.Best(CyrillicProfiles.All, words, share),
            Script.Arabic => ProfileMatch.Best(ArabicProfiles.All, words, share),
            Script.Devanagari => ProfileMatch.Best(DevanagariProfiles.All, words, share),
            Script.Ethiopic => ProfileMatch.Best(EthiopicProfiles.All, words, share),
            Script.Hebrew => ProfileMatch.Best(HebrewProfiles.All, words, share),
            _ => new(OnlyLanguageOf(script), share * 0.98, $"{script} script"),
        };
    }

    private static LanguageGuess EastAsian(ReadOnlySpan<int> counts, int east, int letters)
    {
        var kana = (double)counts[(int)Script.Kana] / east;
        var share = (double)east / letters;
        return kana >= KanaShare ? new("ja", share * 0.99, "kana among Chinese characters") : new("zh", share * (east > 8 ? 0.95 : 0.7), "Chinese characters without kana");
    }

    private static int IndexOfMax(ReadOnlySpan<int> counts)
    {
        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            if (counts[i] > counts[best]) best = i;
        }

        return best;
    }

    private static string OnlyLanguageOf(Script script) => script switch
    {
        Script.Greek => "el",
        Script.Kana => "ja",
        Script.Han => "zh",
        Script.Hangul => "ko",
        Script.Thai => "th",
        Script.Lao => "lo",
        Script.Khmer => "km",
        Script.Burmese => "my",
        Script.Bengali => "bn",
        Script.Gurmukhi => "pa",
        Script.Gujarati => "gu",
        Script.Tamil => "ta",
        Script.Telugu => "te",
        Script.Kannada => "kn",
        Script.Malayalam => "ml",
        Script.Sinhala => "si",
        Script.Tibetan => "bo",
        Script.Georgian => "ka",
        Script.Armenian => "hy",
        _ => Languages.Unknown,
    };
}
