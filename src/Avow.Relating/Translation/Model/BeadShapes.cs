namespace Avow.Relating;

/// <summary>How many segments a bead may have on each side, and how often each shape is met.</summary>
internal sealed class BeadShapes
{
    /// <summary>Ordered by how usual they are.</summary>
    public static readonly (int A, int B)[] All = [(1, 1), (1, 0), (0, 1), (1, 2), (2, 1), (1, 3), (3, 1), (2, 2), (1, 4), (4, 1), (2, 3), (3, 2)];

    public const int MostSegments = 4;

    // Before anything is known of a pair; what real pairs have lies between this and a third of it.
    private static readonly double[] Usual = [0.79, 0.045, 0.045, 0.045, 0.045, 0.01, 0.01, 0.004, 0.002, 0.002, 0.001, 0.001];
    private const double UsualRun = 0.3;

    // Beads that the usual counts for.
    private const double UsualBeads = 20;

    private readonly double[] afterPair = new double[All.Length];
    private readonly double[] afterGap = new double[All.Length];

    public BeadShapes() => Learn(new double[All.Length], 0, 0);

    public static bool IsGap(int shape) => shape is 1 or 2;

    /// <summary>Natural logarithm of how likely a shape is to come next.</summary>
    public double After(bool gap, int shape) => gap ? afterGap[shape] : afterPair[shape];

    /// <param name="met">How often each shape was met.</param>
    /// <param name="gaps">How often a gap was followed by anything.</param>
    /// <param name="runs">How often by another gap: what is left out is often left out by the page.</param>
    public void Learn(double[] met, double gaps, double runs)
    {
        var all = met.Sum() + UsualBeads;
        var run = (runs + UsualRun * UsualBeads / 4) / (gaps + UsualBeads / 4);
        var share = new double[All.Length];
        for (var shape = 0; shape < share.Length; shape++) share[shape] = (met[shape] + UsualBeads * Usual[shape]) / all;
        var gap = share[1] + share[2];
        for (var shape = 0; shape < share.Length; shape++)
        {
            afterPair[shape] = Math.Log(share[shape]);
            afterGap[shape] = Math.Log(IsGap(shape) ? run * share[shape] / gap : (1 - run) * share[shape] / (1 - gap));
        }
    }
}
