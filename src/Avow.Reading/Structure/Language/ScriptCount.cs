namespace Avow.Reading;

/// <summary>The script that most letters of a text are of.</summary>
/// <param name="Main">None without letters; kana for Japanese, whatever share Chinese characters have in it.</param>
/// <param name="Letters">Letters of that script.</param>
/// <param name="Share">Their share of all letters.</param>
internal readonly record struct ScriptCount(Script Main, int Letters, double Share)
{
    /// <summary>From this share on of kana among Chinese characters the text is Japanese: the poorest headlines have a particle in ten.</summary>
    private const double KanaShare = 0.05;

    /// <summary>From this share on of hangul among Chinese characters the text is Korean, in its old mixed spelling.</summary>
    private const double HangulShare = 0.15;

    /// <summary>One Chinese character says as much as so many letters of an alphabet.</summary>
    private const int IdeographWeight = 3;

    /// <summary>
    /// A Latin letter beside another script says half: names and terms are written in it everywhere, and seldom another script in a
    /// Latin text. Measured on package descriptions in Russian, Japanese and Korean.
    /// </summary>
    private const double LatinWeight = 0.5;

    public static ScriptCount Of(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[Scripts.Count];
        for (var at = 0; at < text.Length; at++)
        {
            counts[(int)Scripts.Of(text[at])]++;
            if (text[at] == ':' && text[at..].StartsWith("://", StringComparison.Ordinal)) at = EndOfAddress(text, at);
        }

        counts[(int)Script.None] = 0;
        var (han, kana, hangul) = (counts[(int)Script.Han], counts[(int)Script.Kana], counts[(int)Script.Hangul]);
        if (kana > 0 && kana >= KanaShare * (han + kana)) Move(counts, Script.Han, Script.Kana);
        else if (hangul > 0 && hangul >= HangulShare * (han + hangul)) Move(counts, Script.Han, Script.Hangul);
        var (main, most, all) = (Script.None, 0.0, 0.0);
        for (var i = 0; i < counts.Length; i++)
        {
            var weight = counts[i] * WeightOf((Script)i);
            all += weight;
            if (weight > most) (main, most) = ((Script)i, weight);
        }

        return most <= 0 ? default : new(main, counts[(int)main], most / all);
    }

    private static int EndOfAddress(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] > ' ') at++;
        return at;
    }

    private static void Move(Span<int> counts, Script from, Script to)
    {
        counts[(int)to] += counts[(int)from];
        counts[(int)from] = 0;
    }

    private static double WeightOf(Script script) => script switch
    {
        Script.Han or Script.Kana or Script.Hangul => IdeographWeight,
        Script.Latin => LatinWeight,
        _ => 1,
    };
}
