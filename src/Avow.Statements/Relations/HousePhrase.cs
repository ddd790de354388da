namespace Avow.Statements;

/// <summary>Words that are printed under everything: recognised over all texts that share them, and never a relation.</summary>
/// <param name="Kind">Whose they are.</param>
/// <param name="Words">As the earliest text has them.</param>
/// <param name="Places">Where they stand, a text each, by age.</param>
public sealed record HousePhrase(HousePhraseKind Kind, string Words, IReadOnlyList<PhrasePlace> Places);

/// <summary>Where a phrase stands in a text.</summary>
public sealed record PhrasePlace(Id<Text> Text, TextRange Range);

/// <summary>What kind of words are printed under everything.</summary>
public enum HousePhraseKind
{
    /// <summary>How to reach or to pay somebody.</summary>
    Address,

    /// <summary>What one publisher prints under its texts.</summary>
    OfOne,

    /// <summary>A slogan: what several publishers print, who share nothing else.</summary>
    OfSeveral,
}
