using Avow.Statements;

namespace Avow.Relating;

/// <summary>
/// Words of two languages that stand for each other, learned from texts that are aligned already: what an archive knows of a pair of
/// languages. It may be kept as lines, and is found again from the same texts.
/// </summary>
public sealed class LearnedLexicon
{
    internal LearnedLexicon(string languageOfA, string languageOfB, BilingualWords words) => (LanguageOfA, LanguageOfB, Words) = (languageOfA, languageOfB, words);

    /// <summary>BCP 47.</summary>
    public string LanguageOfA { get; }

    public string LanguageOfB { get; }

    /// <summary>For <see cref="AlignmentOptions.Words"/>.</summary>
    public BilingualWords Words { get; }

    /// <summary>
    /// Learns by IBM model 1 in both directions, and keeps the pairs that both believe. The same texts in the same order give the same lexicon.
    /// Time grows with the texts; at most <see cref="LexiconLearning.MostBeads"/> beads are taken, and <see cref="LexiconLearning.MostWords"/> pairs kept.
    /// </summary>
    /// <param name="texts">All of them with the same two languages, in the same order.</param>
    /// <param name="languageOfA">BCP 47; "und" when not known, and then the texts that are to be aligned are not known either.</param>
    /// <param name="languageOfB">Of the second.</param>
    /// <param name="cancel">Ends it with an <see cref="OperationCanceledException"/>.</param>
    public static LearnedLexicon Learn(IEnumerable<AlignedExample> texts, string languageOfA = Languages.Unknown, string languageOfB = Languages.Unknown, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return new(languageOfA, languageOfB, LexiconLearning.Learn(texts, ConceptLexicon.For(languageOfA), ConceptLexicon.For(languageOfB), cancel));
    }

    /// <summary>For two texts in the other order.</summary>
    public LearnedLexicon Turned() => new(LanguageOfB, LanguageOfA, Words.Turned());

    /// <summary>The head, and a line for each pair, ordered.</summary>
    public IEnumerable<string> ToLines() => LexiconLines.Of(this);

    /// <summary>Reads what <see cref="ToLines"/> wrote. Fails with the number of the line that is damaged; a damaged lexicon can be learned anew.</summary>
    /// <param name="lines">Not trusted.</param>
    /// <param name="place">For the message: where they come from.</param>
    public static Outcome<LearnedLexicon> FromLines(IEnumerable<string> lines, string place)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return LexiconLines.Read(lines, place);
    }
}
