namespace Avow.Relating;

/// <summary>What the tokens of one segment of the first text say for segments of the second: for each token on either side, how many times likelier than chance the other segment makes it.</summary>
internal sealed class RowEvidence(int firstB, int[] starts, float[] ofB, float[] ofA, int tokensOfA)
{
    /// <summary>By token of segment <paramref name="b"/> of the second text.</summary>
    public ReadOnlySpan<float> OfB(int b) => ofB.AsSpan(starts[b - firstB], starts[b - firstB + 1] - starts[b - firstB]);

    /// <summary>By token of this segment.</summary>
    public ReadOnlySpan<float> OfA(int b) => ofA.AsSpan((b - firstB) * tokensOfA, tokensOfA);
}
