namespace Avow.Relating;

/// <summary>Sums of probabilities by their logarithms.</summary>
internal static class LogSum
{
    public const double Never = -1e300;

    // What is e^-30 of a sum changes it no more.
    private const double Negligible = -30;

    public static double Add(double a, double b)
    {
        if (a < b) (a, b) = (b, a);
        var off = b - a;
        return off < Negligible ? a : a + Math.Log(1 + Math.Exp(off));
    }
}
