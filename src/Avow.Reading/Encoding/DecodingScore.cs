using System.Globalization;

namespace Avow.Reading;

/// <summary>
/// How much a decoding looks like writing: 1 for usual text of some language, about a quarter for letters thrown together, less for
/// each sign that writing never holds.
/// </summary>
internal static class DecodingScore
{
    /// <summary>What a character costs that no writing holds: controls, private and unassigned ones, broken bytes (letters' worth).</summary>
    private const double Impossible = 4;

    /// <summary>What a sign costs that stands at words only by mistake: "¤", "¬", box drawing.</summary>
    private const double Odd = 1;

    /// <summary>What a capital after a small letter costs, and two scripts in one word ("принимаЯ": one such in a page is what tells two Cyrillic encodings apart).</summary>
    private const double BadJoin = 3;

    /// <summary>Usual text scores between 0.7 and 1.8; much more is short text by luck. Where it cut at 1.6, Polish in two encodings was alike.</summary>
    private const double MostLike = 4;

    /// <summary>With so many letters a likeness counts half: one letter may be likely anywhere.</summary>
    private const int LettersOfDoubt = 4;

    /// <summary>What a letter costs that the language does not write: "pùvodu" in Czech. Names do (letters' worth).</summary>
    private const double Strange = 1;

    /// <summary>What a letter of an alphabet next to an ideograph costs: in writing it is the exception, in a wrong decoding the rule.</summary>
    private const double MixedJoin = 0.5;

    public static double Of(ReadOnlySpan<char> text)
    {
        Span<int> scripts = stackalloc int[Scripts.Count];
        var (cost, foreign, before, earlier) = (0.0, 0, '\0', '\0');
        foreach (var unit in text)
        {
            if (unit >= 0x80)
            {
                foreign++;
                scripts[(int)Scripts.Of(unit)]++;
                cost += SignCost(unit);
            }

            cost += JoinCost(before, unit);
            if (char.IsLetter(unit) && IsNeverInside(before) && char.IsLetter(earlier)) cost += Odd;
            (earlier, before) = (before, unit);
        }

        if (foreign == 0) return 0;
        return Likeness(text, Main(scripts)) - (cost / foreign);
    }

    // The language is chosen by the foreign words with their neighbours, the likeness is that of the foreign words alone.
    private static double Likeness(ReadOnlySpan<char> text, Script script)
    {
        var model = LanguageModel.Shipped;
        var (start, length) = model.SpanOf(script);
        if (length == 0) return 0;
        Span<int> scores = stackalloc int[model.Places];
        TextScores.Add(model, text, script, scores);
        var (best, most) = (start, 0.0);
        for (var i = start; i < start + length; i++)
        {
            var score = scores[i] + model.Classes[i].Prior;
            if (score > most) (best, most) = (i, score);
        }

        var alphabet = script == Script.Latin ? Alphabets.Of(model.Classes[best].Tag) : "";
        var (sum, letters, strange) = (0, 0, 0);
        foreach (var part in text.Split(' '))
        {
            var word = text[part];
            if (word.IndexOfAnyExceptInRange('\0', '\u007F') < 0) continue;
            var (score, ofWord) = TextScores.Of(model, word, script, best);
            (sum, letters) = (sum + score, letters + ofWord);
            // A sign in the place of a letter ("batall—n") leaves a word that is short, not one that is likely.
            foreach (var unit in word) letters += unit >= 0x80 && !char.IsLetter(unit) ? 1 : 0;
            foreach (var unit in word) strange += unit >= 0x80 && char.IsLetter(unit) && alphabet.Length > 0 && !alphabet.Contains(char.ToLowerInvariant(unit), StringComparison.Ordinal) ? 1 : 0;
        }

        var likeness = (double)sum * ModelClass.TypicalUnit / model.Classes[best].Typical / Math.Max(1, letters);
        return (Math.Min(MostLike, likeness) * letters / (letters + LettersOfDoubt)) - ((double)strange * Strange / Math.Max(1, letters));
    }

    private static double SignCost(char unit) => char.GetUnicodeCategory(unit) switch
    {
        UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => Impossible,
        UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => Scripts.Of(unit) == Script.None ? Odd : 0,
        UnicodeCategory.Surrogate => Odd,
        _ => unit == '\uFFFD' ? Impossible : IsUsualSign(unit) ? 0 : Odd,
    };

    // Quotation marks, dashes, dots, "№", "°", "§", "©", the Spanish, Arabic, Greek and East Asian marks; soft hyphen and no-break space.
    private static bool IsUsualSign(char unit) =>
        unit is '\u00A0' or '\u00AD' or '«' or '»' or '§' or '©' or '®' or '°' or '·' or '¿' or '¡' or '€' or '£' or '№' or '™' or '•' or '…' or '′' or '″' or '\u200E' or '\u200F' or '\u200C' or '\u200D' or '\u00BD' or '\u00B2' or '\u00B3'
            or (>= '\u2010' and <= '\u2022') or '\u2039' or '\u203A' or '\u060C' or '\u061B' or '\u061F' or '\u066A' or '\u066B' or '\u066C' or '\u0640' or '\u0387' or '\u0384' or '\u0385' or (>= '\u3000' and <= '\u301F') or '\u30FB' or (>= '\uFF00' and <= '\uFFE6');

    // "cz³onek", "mo¿na", "isl‡mico": signs that may begin or end a word and stand in none.
    private static bool IsNeverInside(char unit) => unit is '¿' or '¡' or '§' or '©' or '®' or '°' or '£' or '€' or '™' or '•' or '†' or '‡' or '‰' or '\u00B2' or '\u00B3' or '\u00B9' or '\u00BD';

    private static double JoinCost(char before, char unit)
    {
        if (before < 0x80 && unit < 0x80) return 0;
        if (char.IsLower(before) && char.IsUpper(unit)) return BadJoin;
        var (one, other) = (Scripts.Of(before), Scripts.Of(unit));
        if (one == other || one == Script.None || other == Script.None) return 0;
        return (IsEastAsian(one), IsEastAsian(other)) switch
        {
            (true, true) => 0,
            (false, false) => BadJoin,
            _ => MixedJoin,
        };
    }

    private static bool IsEastAsian(Script script) => script is Script.Han or Script.Kana or Script.Hangul;

    private static Script Main(Span<int> scripts)
    {
        scripts[(int)Script.None] = 0;
        var (han, kana, hangul) = (scripts[(int)Script.Han], scripts[(int)Script.Kana], scripts[(int)Script.Hangul]);
        var main = Script.None;
        for (var i = 1; i < scripts.Length; i++)
        {
            if (scripts[i] > scripts[(int)main]) main = (Script)i;
        }

        if (main is not (Script.Han or Script.Kana or Script.Hangul)) return main;
        return kana * 20 > han + kana ? Script.Kana : hangul > han ? Script.Hangul : Script.Han;
    }
}
