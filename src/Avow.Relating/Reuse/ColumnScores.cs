namespace Avow.Relating;

/// <summary>
/// What one step of an alignment is worth. A word that agrees brings as much as it is distinctive; one that was changed, added
/// or dropped costs so much that one edit in four of ordinary words leaves a plain gain, and chance agreements of little words a loss.
/// </summary>
internal static class ColumnScores
{
    public const float Change = -0.6f;
    public const float Skip = -0.45f;

    // Little words count a little more beside others that agree than as evidence alone.
    private const float InContext = 0.1f;
    private const float ShareOfAlike = 0.6f;

    public static float Same(float weight) => weight + InContext;

    public static float Alike(float weight) => ShareOfAlike * weight;
}
