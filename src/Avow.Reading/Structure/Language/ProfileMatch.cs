using System.Collections.Frozen;

namespace Avow.Reading;

/// <summary>
/// Scores words against the profiles of one script. A frequent word or letter counts for each language that has it, the more the fewer
/// have it; a letter outside a language's alphabet counts against it.
/// </summary>
internal sealed class ProfileMatch
{
    /// <summary>What a foreign letter costs, in units of a word that only one language has. Names carry a few of them.</summary>
    private const double ForeignLetter = 0.35;

    private const double OwnLetter = 0.5;

    /// <summary>Words needed for full certainty: a sentence of usual length.</summary>
    private const int EnoughWords = 12;

    private static readonly FrozenDictionary<LanguageProfile[], ProfileMatch> Matches = new[]
    {
        LatinProfiles.All, CyrillicProfiles.All, ArabicProfiles.All, DevanagariProfiles.All, EthiopicProfiles.All, HebrewProfiles.All,
    }.ToFrozenDictionary(p => p, p => new ProfileMatch(p));

    private readonly LanguageProfile[] profiles;
    private readonly FrozenDictionary<string, (double Weight, int[] Owners)> words;
    private readonly FrozenDictionary<string, (double Weight, int[] Owners)>.AlternateLookup<ReadOnlySpan<char>> wordsBySpan;
    private readonly FrozenDictionary<char, (double Weight, bool[] Owners)> letters;

    private ProfileMatch(LanguageProfile[] profiles)
    {
        this.profiles = profiles;
        words = profiles.SelectMany(p => p.Words).Distinct().ToFrozenDictionary(w => w, w => Weighted(Owners(p => p.Words.Contains(w))), StringComparer.Ordinal);
        wordsBySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();
        letters = profiles.SelectMany(p => p.Letters).Distinct().ToFrozenDictionary(c => c, c =>
            (Weighted(Owners(p => p.Letters.Contains(c))).Weight, profiles.Select(p => p.Letters.Contains(c)).ToArray()));
    }

    public static LanguageGuess Best(LanguageProfile[] profiles, ReadOnlySpan<char> words, double scriptShare) => Matches[profiles].Best(words, scriptShare);

    private LanguageGuess Best(ReadOnlySpan<char> text, double scriptShare)
    {
        var scores = new double[profiles.Length];
        var (count, hits) = (0, 0);
        Span<char> lower = stackalloc char[32];
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && IsWordChar(text[end])) end++;
            if (end == at)
            {
                at++;
                continue;
            }

            count++;
            if (end - at <= lower.Length)
            {
                var length = text[at..end].ToLowerInvariant(lower);
                if (Score(lower[..length], scores)) hits++;
            }

            at = end;
        }

        return Decide(scores, count, hits, scriptShare);
    }

    private bool Score(ReadOnlySpan<char> word, double[] scores)
    {
        foreach (var letter in word)
        {
            if (letter < '\u0080' || !letters.TryGetValue(letter, out var cue)) continue;
            for (var i = 0; i < scores.Length; i++) scores[i] += cue.Owners[i] ? OwnLetter * cue.Weight : -ForeignLetter;
        }

        if (!wordsBySpan.TryGetValue(word, out var found)) return false;
        foreach (var owner in found.Owners) scores[owner] += found.Weight;
        return true;
    }

    private LanguageGuess Decide(double[] scores, int count, int hits, double scriptShare)
    {
        var best = Array.IndexOf(scores, scores.Max());
        if (count == 0 || scores[best] <= 0) return LanguageGuess.None with { Evidence = "no word or letter of a known language" };
        var second = scores.Where((_, i) => i != best).Append(0).Max();
        var lead = (scores[best] - second) / scores[best];
        var enough = Math.Min(1, count / (double)EnoughWords);
        var certainty = Math.Clamp(scriptShare * enough * (0.55 + (0.44 * Math.Min(1, lead * 2.5))), 0, 0.99);
        return new(profiles[best].Tag, certainty, hits > 0 ? "frequent words and letters" : "letters");
    }

    private int[] Owners(Func<LanguageProfile, bool> has) => [.. Enumerable.Range(0, profiles.Length).Where(i => has(profiles[i]))];

    // The square root keeps common words of sister languages worth counting: together they still show the family.
    private static (double Weight, int[] Owners) Weighted(int[] owners) => (1 / Math.Sqrt(owners.Length), owners);

    private static bool IsWordChar(char c) => char.IsLetter(c) || c is '\u200C' || (c >= '\u0900' && c <= '\u097F') || (c >= '\u0300' && c <= '\u036F');
}
