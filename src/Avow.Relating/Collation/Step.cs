namespace Avow.Relating;

/// <summary>A step along two paragraphs: two words that are each other's, or a cut before two words, behind which something else begins.</summary>
/// <param name="Left">The number of the word; at a cut, the number of words where it lies behind the last.</param>
/// <param name="Right">Likewise on the right.</param>
/// <param name="IsCut">Whether it is a cut.</param>
internal readonly record struct Step(int Left, int Right, bool IsCut);
