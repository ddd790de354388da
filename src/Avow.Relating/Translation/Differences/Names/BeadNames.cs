using Avow.Statements;

namespace Avow.Relating;

/// <summary>The words of one side of a bead as they sound, and which of them are names.</summary>
internal sealed class BeadNames
{
    // Words of a side that are looked at.
    private const int MostWords = 256;

    private const int LeastLetters = 4;

    // Words whose sound is kept.
    private const int MostSounds = 50_000;

    // Likeness of a name and the beginning of an adjective.
    private const double MadeOf = 0.75;

    private static readonly System.Buffers.SearchValues<char> WithinSentence = System.Buffers.SearchValues.Create(" ,'’-\u00A0");

    private readonly List<Word> words = [];

    private BeadNames()
    {
    }

    public IReadOnlyList<Word> All => words;

    public IEnumerable<Word> Names => words.Where(word => word.IsName);

    /// <summary>Which word of the side it is.</summary>
    public int PlaceOf(Word name) => words.IndexOf(name);

    /// <param name="text">The text.</param>
    /// <param name="range">Of the bead's side.</param>
    /// <param name="lexicon">Of its language: what it knows by its meaning is translated, and no name that is kept.</param>
    /// <param name="sounds">How words sound, as far as that is known already; added to.</param>
    public static BeadNames Of(string text, TextRange range, ConceptLexicon lexicon, Dictionary<string, string> sounds)
    {
        var side = new BeadNames();
        var fold = new WordFold();
        var span = text.AsSpan(0, range.EndExclusive);
        var begins = true;
        for (var at = range.StartInclusive; side.words.Count < MostWords;)
        {
            var before = at;
            if (Words.NextWord(span, ref at) is not { } place) break;
            begins |= EndsSentence(span[before..place.StartInclusive]);
            foreach (var part in Parts(span, place))
            {
                var letters = fold.Fold(part.Of(span)).ToString();
                if (letters.Length == 0) continue;
                var isName = !begins && letters.Length >= LeastLetters && IsCapitalized(part.Of(span)) && !lexicon.Of(letters).Any();
                side.words.Add(new(part, letters, Sound(letters, sounds), isName, char.IsLower(span[part.StartInclusive])));
            }

            begins = false;
        }

        return side;
    }

    /// <summary>The greatest likeness that a name has with any word here that begins with a capital, or in a script without them, alone or with the next.</summary>
    public double LikenessTo(Word name)
    {
        var best = 0d;
        for (var at = 0; at < words.Count && best < 1; at++)
        {
            if (words[at].IsSmall) continue;
            best = Math.Max(best, Sounds.Likeness(name.Sound, words[at].Sound));
            if (at + 1 < words.Count && words[at].Sound.Length < name.Sound.Length) best = Math.Max(best, Sounds.Likeness(name.Sound, words[at].Sound + words[at + 1].Sound));
        }

        return best;
    }

    /// <summary>Whether a word in small letters is made of a name, as adjectives are.</summary>
    public bool HasMadeOf(Word name) => words.Exists(word => word.IsSmall && word.Sound.Length >= name.Sound.Length - 1 && Sounds.Likeness(name.Sound, word.Sound.AsSpan(0, Math.Min(word.Sound.Length, name.Sound.Length))) >= MadeOf);

    private static string Sound(string letters, Dictionary<string, string> sounds)
    {
        if (sounds.TryGetValue(letters, out var sound)) return sound;
        if (sounds.Count > MostSounds) sounds.Clear();
        return sounds[letters] = Romanisation.Of(letters);
    }

    // "pro-Brexit", "d'Ovesen", "Brighton-Abwehr": each part may be the name.
    private static List<TextRange> Parts(ReadOnlySpan<char> text, TextRange word)
    {
        List<TextRange> parts = [];
        var start = word.StartInclusive;
        for (var at = start; at <= word.EndExclusive; at++)
        {
            if (at < word.EndExclusive && !Words.IsJoint(text[at])) continue;
            if (at > start) parts.Add(new(start, at));
            start = at + 1;
        }

        return parts;
    }

    // Where a capital tells nothing: behind a full stop, a colon, a quotation mark, a dash, a line break.
    private static bool EndsSentence(ReadOnlySpan<char> between) => between.ContainsAnyExcept(WithinSentence);

    // "Ovesen", and not "UNO" or "iPhone".
    private static bool IsCapitalized(ReadOnlySpan<char> word) => char.IsUpper(word[0]) && word[1..].IndexOfAnyInRange('A', 'Z') < 0 && word.Length > 1 && !char.IsUpper(word[1]);

    /// <summary>A word of a side.</summary>
    /// <param name="Range">In the text.</param>
    /// <param name="Letters">Folded.</param>
    /// <param name="Sound">Romanised.</param>
    /// <param name="IsName">Whether it may be a name that translations keep.</param>
    /// <param name="IsSmall">Whether it begins with a small letter.</param>
    internal readonly record struct Word(TextRange Range, string Letters, string Sound, bool IsName, bool IsSmall);
}
