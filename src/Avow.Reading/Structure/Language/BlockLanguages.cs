using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// The language of each block and of the whole. Long blocks speak for themselves; short ones take the language declared for them,
/// or that of their neighbours when they are written in its script.
/// </summary>
internal sealed record BlockLanguages(IReadOnlyList<string> OfBlocks, IReadOnlyList<Finding<string>> OfDocument)
{
    /// <summary>From this certainty on, a block's own words decide (0 to 1).</summary>
    private const double SpeaksForItself = 0.6;

    public static BlockLanguages Of(Assembled text, Metadata metadata)
    {
        var guesses = text.Drafts.Select(d => LanguageIdentifier.Identify(d.Words)).ToArray();
        var found = DocumentLanguages(text, guesses, metadata.Languages);
        var main = found.Count > 0 ? found[0].Value : Languages.Unknown;
        var languages = new string[guesses.Length];
        for (var i = 0; i < guesses.Length; i++)
        {
            var before = i > 0 ? languages[i - 1] : main;
            languages[i] = OfBlock(guesses[i], text.Drafts[i], main, before);
        }

        return new(languages, found);
    }

    private static string OfBlock(LanguageGuess guess, DraftBlock draft, string main, string before)
    {
        var declared = draft.DeclaredLanguage;
        if (guess.Certainty >= SpeaksForItself) return Agrees(declared, guess.Tag) ? declared! : Agrees(main, guess.Tag) ? main : guess.Tag;
        if (declared is not null && MayBe(guess, declared)) return declared;
        if (before != Languages.Unknown && MayBe(guess, before)) return before;
        return MayBe(guess, main) ? main : guess.Tag;
    }

    // A guess of another script is proof enough against a language; within one script a few words prove nothing.
    private static bool MayBe(LanguageGuess guess, string tag) =>
        guess.Tag == Languages.Unknown || Agrees(guess.Tag, tag) || (tag != Languages.Unknown && ScriptOf(guess.Tag) == ScriptOf(tag));

    private static List<Finding<string>> DocumentLanguages(Assembled text, LanguageGuess[] guesses, IReadOnlyList<Finding<string>> declared)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        var letters = 0.0;
        for (var i = 0; i < guesses.Length; i++)
        {
            letters += text.Blocks[i].Range.Length;
            if (guesses[i].Tag != Languages.Unknown)
                weights[guesses[i].Tag] = weights.GetValueOrDefault(guesses[i].Tag) + (text.Blocks[i].Range.Length * guesses[i].Certainty);
        }

        if (weights.Count == 0) return [.. declared];
        var best = weights.OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal).First();
        var certainty = Math.Round(Math.Clamp(best.Value / letters, 0.05, 0.99), 2);
        return Merged(new Finding<string>(best.Key, "words of the text", certainty), declared);
    }

    // A declaration that agrees is the more exact tag ("pt-BR"); one that disagrees is kept behind, for the page may lie or quote.
    private static List<Finding<string>> Merged(Finding<string> read, IReadOnlyList<Finding<string>> declared)
    {
        var agreeing = declared.FirstOrDefault(d => Agrees(d.Value, read.Value));
        if (agreeing is not null)
            return [agreeing with { Certainty = Math.Max(agreeing.Certainty, read.Certainty), Evidence = $"{agreeing.Evidence}, {read.Evidence}" }, .. declared.Where(d => d != agreeing)];
        if (declared.Count > 0 && read.Certainty < declared[0].Certainty / 2) return [.. declared, read];
        return [read, .. declared.Select(d => d with { Certainty = Math.Min(d.Certainty, read.Certainty / 2) })];
    }

    private static bool Agrees(string? tag, string other) =>
        tag is not null && (Languages.Primary(tag) == Languages.Primary(other) || (Nynorsk(tag) && Nynorsk(other)));

    private static bool Nynorsk(string tag) => Languages.Primary(tag) is "no" or "nb" or "nn";

    private static Script ScriptOf(string tag) => tag.Contains("Latn", StringComparison.OrdinalIgnoreCase) ? Script.Latin : Languages.Primary(tag) switch
    {
        "ru" or "uk" or "be" or "bg" or "sr" or "mk" or "kk" or "ky" or "mn" or "tg" => Script.Cyrillic,
        "ar" or "fa" or "ur" or "ckb" or "ps" or "ug" or "sd" => Script.Arabic,
        "zh" or "ja" => Script.Han,
        "ko" => Script.Hangul,
        "hi" or "mr" or "ne" => Script.Devanagari,
        "he" or "yi" => Script.Hebrew,
        "am" or "ti" => Script.Ethiopic,
        "el" => Script.Greek,
        "th" => Script.Thai,
        "ka" => Script.Georgian,
        "hy" => Script.Armenian,
        _ => Script.Latin,
    };
}
