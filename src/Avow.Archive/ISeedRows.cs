using Avow.Statements;

namespace Avow.Archive;

/// <summary>The seeds of all related texts, by which texts that may share words are found; what they are, relating knows. Ordered by key, day, text.</summary>
public interface ISeedRows
{
    /// <summary>Seeds with a key from <paramref name="startInclusive"/> up to <paramref name="endExclusive"/>: the first <paramref name="most"/>.</summary>
    IReadOnlyList<StoredSeed> Between(long startInclusive, long endExclusive, int most);

    /// <summary>Seeds of one key, of texts after a place in the order, nearest first.</summary>
    IReadOnlyList<StoredSeed> After(long key, DateOnly day, Id<Text> text, int most);

    /// <summary>Seeds of one key, of texts before a place in the order, nearest first.</summary>
    IReadOnlyList<StoredSeed> Before(long key, DateOnly day, Id<Text> text, int most);

    /// <summary>Of one key, the seed of the first text; null when no text has it.</summary>
    StoredSeed? First(long key);
}

/// <summary>One seed of one text.</summary>
/// <param name="Key">0 to 2^48.</param>
/// <param name="Day">The day that the text is known to be of.</param>
/// <param name="Text">The text.</param>
/// <param name="Place">At which of its words.</param>
/// <param name="Words">How many words, 31 at most.</param>
public readonly record struct StoredSeed(long Key, DateOnly Day, Id<Text> Text, int Place, int Words);

/// <summary>A text in the order in which texts are held against each other.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Day">Its date, or the day of its capture where it has none.</param>
/// <param name="IsRelated">Whether its matches are kept.</param>
public sealed record PlacedText(Id<Text> Id, DateOnly Day, bool IsRelated);

/// <summary>A text that was read otherwise since its seeds were kept.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Day">The day it stood at.</param>
/// <param name="Words">The words that its seeds are of.</param>
public sealed record FormerText(Id<Text> Id, DateOnly Day, string Words);

/// <summary>How far the matching of texts is.</summary>
/// <param name="Version">Another one after every change of what was matched and of the words it was matched by.</param>
/// <param name="Related">Texts whose matches are kept.</param>
/// <param name="Unrelated">Texts still to be matched.</param>
/// <param name="Former">Texts whose former seeds are still to be taken out.</param>
public sealed record MatchingState(long Version, long Related, long Unrelated, long Former);
