namespace Avow.Relating;

/// <summary>A sum of probabilities by their logarithms: takes the exponential only of those that change it.</summary>
internal sealed class LogSum
{
    /// <summary>The logarithm of what cannot be.</summary>
    public const double Never = -1e300;

    // What is e^-30 of a sum changes it no more.
    private const double Negligible = -30;

    private const int Most = 32;

    private readonly double[] logs = new double[Most];
    private int count;
    private double greatest = Never;

    /// <summary><see cref="Never"/> for a sum of nothing.</summary>
    public double Log
    {
        get
        {
            if (count < 2 || greatest <= Never) return greatest;
            var sum = 0d;
            for (var i = 0; i < count; i++)
                if (logs[i] - greatest > Negligible) sum += logs[i] == greatest ? 1 : Math.Exp(logs[i] - greatest);
            return sum == 1 ? greatest : greatest + Math.Log(sum);
        }
    }

    public void Clear() => (count, greatest) = (0, Never);

    /// <summary>At most 32 from <see cref="Clear"/> to <see cref="Clear"/>.</summary>
    public void Add(double log)
    {
        if (log <= Never / 2) return;
        logs[count++] = log;
        if (log > greatest) greatest = log;
    }

    public static double Of(double a, double b)
    {
        if (a < b) (a, b) = (b, a);
        var off = b - a;
        return off < Negligible ? a : a + Math.Log(1 + Math.Exp(off));
    }
}
