using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Words that are printed under everything, and where they stand: a text each, by age.</summary>
public sealed record FoundPhrase(FoundPhraseKind Kind, string Words, IReadOnlyList<(Id<Text> Text, TextRange Range)> Places);

/// <summary>Whose words they are.</summary>
public enum FoundPhraseKind
{
    Address,
    OfOne,
    OfSeveral,
}
