namespace Avow.Reading;

/// <summary>How much of a text the model could weigh.</summary>
/// <param name="Grams">Grams looked up.</param>
/// <param name="Known">Those that some language uses.</param>
/// <param name="Letters">Letters of the words read.</param>
internal readonly record struct TextReading(int Grams, int Known, int Letters);
