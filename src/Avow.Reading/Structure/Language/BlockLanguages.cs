using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// The language of each block and of the whole. Blocks that are clear speak for themselves, whatever was declared; short and unclear
/// ones take the language declared for them, else that of the block before, else that of the whole, if their script allows it.
/// </summary>
internal sealed record BlockLanguages(IReadOnlyList<string> OfBlocks, IReadOnlyList<Finding<string>> OfDocument)
{
    /// <summary>From this certainty on, a block's own words decide.</summary>
    private const double SpeaksForItself = 0.8;

    /// <summary>The same where the other claim is a near relative, which a sentence of shared words may belong to as well.</summary>
    private const double SpeaksAgainstKin = 0.95;

    /// <summary>Letters that a block needs to speak for itself: credit lines and captions of two words are of any language.</summary>
    private const int EnoughLetters = 20;

    /// <summary>Below this many letters a block gives way to a claim that is among its likeliest languages: signatures and datelines are mostly names.</summary>
    private const int ShortBlock = 60;

    public static BlockLanguages Of(Assembled text, Metadata metadata)
    {
        var guesses = text.Drafts.Select(d => LanguageIdentifier.Of(d.Words)).ToArray();
        var found = DocumentLanguages.Of(text.Blocks, guesses, metadata.Languages);
        var main = found.Count > 0 ? found[0].Value : Languages.Unknown;
        var languages = new string[guesses.Length];
        for (var i = 0; i < guesses.Length; i++)
        {
            var before = i > 0 ? languages[i - 1] : main;
            languages[i] = OfBlock(guesses[i], text.Drafts[i], before, main);
        }

        return new(languages, found);
    }

    private static string OfBlock(LanguageGuess guess, DraftBlock block, string before, string main)
    {
        string?[] claims = [block.DeclaredLanguage, before, main];
        var agreeing = Array.Find(claims, c => c is not null && guess.IsKnown && SameLanguage.IsSame(c, guess.Tag));
        if (guess.Certainty >= SpeaksForItself && ScriptCount.Of(block.Words).Letters is >= EnoughLetters and var letters)
        {
            if (agreeing is not null) return agreeing;
            if (letters < ShortBlock && Array.Find(claims, c => c is not null && guess.RunnersUp.Any(r => SameLanguage.IsSame(r.Tag, c))) is { } near) return near;
            var kin = Array.Find(claims, c => c is not null && SameLanguage.IsNear(c, guess.Tag) && WrittenIn.MayBe(c, guess.Script));
            return kin is not null && guess.Certainty < SpeaksAgainstKin ? kin : guess.Tag;
        }

        return Array.Find(claims, c => c is not null && c != Languages.Unknown && WrittenIn.MayBe(c, guess.Script)) ?? guess.Tag;
    }
}
