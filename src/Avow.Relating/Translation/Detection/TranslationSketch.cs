using Avow.Statements;

namespace Avow.Relating;

/// <summary>
/// What is kept of a text to find its translations by: how long its sentences and paragraphs are, and the numbers, names, meanings and
/// marks in them, none of it in any language. A function of the text alone; a few kilobytes for a statement, at most some twenty for a book.
/// </summary>
public sealed class TranslationSketch
{
    // Segments that are kept of a level, and clues in segments: beyond, the beginning says enough.
    private const int MostSegments = 160;
    private const int MostClues = 1_200;

    // A lexicon knows a word in every so many letters of its language, at least; of another language, of fewer.
    private const double MostLettersOfMeaning = 15;

    private TranslationSketch(TextForDetection text, SketchReading read)
    {
        Language = Languages.Primary(text.Language);
        Date = text.Date;
        Links = TextLinks.Of(text);
        Sentences = SketchLevel.Of(read.Sentences.Take(MostSegments).ToList(), MostClues);
        Paragraphs = SketchLevel.Of(read.Paragraphs.Take(MostSegments).ToList(), MostClues);
        Letters = read.Sentences.Sum(sentence => sentence.Letters);
        var knowsWords = read.Sentences.Sum(sentence => sentence.Clues.Count(clue => Clue.Kind(clue) == ClueKind.Meaning)) * MostLettersOfMeaning >= Letters;
        var hasLexicon = !ConceptLexicon.For(text.Language).IsEmpty;
        (HasMeanings, LacksMeanings) = (hasLexicon && knowsWords, hasLexicon && !knowsWords);
        CommonWords = Avow.Relating.CommonWords.Of(text.Words);
        Keys = SketchKeys.Of(read, Links);
    }

    /// <summary>Numbers by which texts meet: ascending, distinct, from 0 to 2^48, at most <see cref="SketchKeys.Most"/>.</summary>
    public IReadOnlyList<long> Keys { get; }

    internal string Language { get; }

    internal DateOnly? Date { get; }

    /// <summary>Distinct, ascending.</summary>
    internal uint[] Links { get; }

    internal SketchLevel Sentences { get; }

    internal SketchLevel Paragraphs { get; }

    /// <summary>Of the whole text, also of what is not kept.</summary>
    internal double Letters { get; }

    /// <summary>One order of two sketches, whichever comes first: so that what is said of them is the same for both.</summary>
    internal static (TranslationSketch First, TranslationSketch Second) Ordered(TranslationSketch a, TranslationSketch b) => Compare(a, b) <= 0 ? (a, b) : (b, a);

    internal CommonWords CommonWords { get; }

    /// <summary>Whether its language has a lexicon, and is what it was taken for: its words are in it.</summary>
    internal bool HasMeanings { get; }

    /// <summary>Whether its language has a lexicon and is hardly what it was taken for: its words are not in it.</summary>
    internal bool LacksMeanings { get; }

    /// <summary>Never fails; of an empty text nothing comes that meets another. Time grows with the text up to some sixty thousand words.</summary>
    public static TranslationSketch Of(TextForDetection text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, SketchReading.Of(text));
    }

    private static int Compare(TranslationSketch a, TranslationSketch b)
    {
        var order = (a.Letters, a.Sentences.Count, a.Paragraphs.Count).CompareTo((b.Letters, b.Sentences.Count, b.Paragraphs.Count));
        if (order == 0) order = string.CompareOrdinal(a.Language, b.Language);
        if (order == 0) order = a.Sentences.Lengths.Logs.AsSpan().SequenceCompareTo(b.Sentences.Lengths.Logs);
        return order != 0 ? order : a.Sentences.Clues.AsSpan().SequenceCompareTo(b.Sentences.Clues);
    }
}
