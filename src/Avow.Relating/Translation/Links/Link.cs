namespace Avow.Relating;

/// <summary>A token of one text that may stand for a token of the other, seen from the two tokens alone.</summary>
/// <param name="A">Token of the first text.</param>
/// <param name="B">Token of the second.</param>
/// <param name="Weight">About 1; more for what is hardly there by chance.</param>
internal readonly record struct Link(int A, int B, double Weight);
