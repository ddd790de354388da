namespace Avow.Benchmarks;

/// <summary>The middle and the slow end of what was measured.</summary>
internal static class Quantiles
{
    public static double Median(IEnumerable<double> values) => At(values, 0.5);

    public static double P95(IEnumerable<double> values) => At(values, 0.95);

    // The least value that is not below so many of all (nearest rank).
    private static double At(IEnumerable<double> values, double share)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? double.NaN : sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)];
    }
}
