namespace Avow.Relating;

/// <summary>One kind of thing that was seen in two texts.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Seen">How many of them agree.</param>
/// <param name="Of">Of how many that could.</param>
public readonly record struct TranslationClue(TranslationClueKind Kind, int Seen, int Of);
