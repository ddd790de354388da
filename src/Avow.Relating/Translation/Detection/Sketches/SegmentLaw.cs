namespace Avow.Relating;

/// <summary>The lengths of a text's segments, and how likely each is in it by itself: log-normal, drawn towards the usual spread where few are seen.</summary>
internal sealed class SegmentLaw
{
    // Variance of the logarithm of the length of sentences and paragraphs, and as how many segments it counts.
    private const float UsualVariance = 0.6f;
    private const float UsualCount = 4;

    private static readonly float NormalPeak = -0.5f * MathF.Log(2 * MathF.PI);

    /// <param name="logs">Logarithms of the lengths, in order.</param>
    public SegmentLaw(float[] logs)
    {
        Logs = logs;
        var (mean, variance) = (0f, UsualVariance * UsualCount);
        foreach (var log in logs) mean += log / logs.Length;
        foreach (var log in logs) variance += (log - mean) * (log - mean);
        var deviation = MathF.Sqrt(variance / (logs.Length + UsualCount));
        Chance = [.. logs.Select(log => NormalPeak - MathF.Log(deviation) - 0.5f * (log - mean) * (log - mean) / (deviation * deviation))];
        Inverse = [.. logs.Select(log => MathF.Exp(-log))];
        (PairLogs, PairChance, PairInverse) = (new float[logs.Length], new float[logs.Length], new float[logs.Length]);
        for (var i = 1; i < logs.Length; i++)
        {
            var (first, second) = (MathF.Exp(logs[i - 1]), MathF.Exp(logs[i]));
            PairLogs[i] = MathF.Log(first + second);
            PairChance[i] = Chance[i - 1] + Chance[i] - MathF.Log(first * second / ((first + second) * (first + second)));
            PairInverse[i] = 1 / (first + second);
        }
    }

    public int Count => Logs.Length;

    public float[] Logs { get; }

    /// <summary>Log of the density of each segment's log length.</summary>
    public float[] Chance { get; }

    /// <summary>One by the length.</summary>
    public float[] Inverse { get; }

    /// <summary>Of each segment with the one before it.</summary>
    public float[] PairLogs { get; }

    /// <summary>Of both lengths by chance, less that of cutting their sum just there.</summary>
    public float[] PairChance { get; }

    public float[] PairInverse { get; }
}
