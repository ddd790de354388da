namespace Avow.Relating;

/// <summary>A run of words that two texts share exactly, as long as it can be.</summary>
/// <param name="A">Its first word in the one text.</param>
/// <param name="B">Its first word in the other.</param>
/// <param name="Length">In words.</param>
internal readonly record struct SharedRun(int A, int B, int Length)
{
    public int EndA => A + Length;

    public int EndB => B + Length;

    /// <summary>The same for all places of one run; tells parallel runs apart.</summary>
    public int Diagonal => A - B;

    public SharedRun From(int skipped) => new(A + skipped, B + skipped, Length - skipped);
}
