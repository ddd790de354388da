namespace Avow.Relating;

/// <summary>Adds up what several segments say of the same tokens, and what the sums come to.</summary>
internal sealed class RunningSums
{
    // What one token may say; no more than a rare name in a large archive does.
    private const float MostOdds = 1e6f;

    // A product beyond which its logarithm is taken.
    private const double LargeProduct = 1e200;

    private float[] sums = new float[256];
    private int[] places = new int[256];
    private int count;

    /// <param name="hits">Places.</param>
    /// <param name="odds">What is said of each; more than 0.</param>
    /// <param name="start">Is taken off each place.</param>
    public void Add(ReadOnlySpan<int> hits, ReadOnlySpan<float> odds, int start)
    {
        if (count + hits.Length > places.Length) Array.Resize(ref places, (count + hits.Length) * 2);
        if (hits.Length > 0 && hits[^1] - start >= sums.Length) Array.Resize(ref sums, Math.Max(hits[^1] - start + 1, sums.Length * 2));
        for (var k = 0; k < hits.Length; k++)
        {
            ref var sum = ref sums[hits[k] - start];
            if (sum == 0) places[count++] = hits[k] - start;
            sum += odds[k];
        }
    }

    public void Clear()
    {
        for (var k = 0; k < count; k++) sums[places[k]] = 0;
        count = 0;
    }

    /// <summary>Logarithm of what the tokens say that are met again, against their not being met.</summary>
    /// <param name="text">The tokens by place.</param>
    /// <param name="gains">By token: what its being met makes up for.</param>
    /// <param name="unknown">What the tokens that foretell them leave to chance.</param>
    /// <param name="tokens">How many those are.</param>
    public float Log(ReadOnlySpan<int> text, float[] gains, float unknown, int tokens)
    {
        var (log, product, scale) = (0d, 1d, 1f / tokens);
        for (var k = 0; k < count; k++)
        {
            var sum = sums[places[k]];
            if (sum < Survival.Met) continue;
            var times = (unknown + sum) * scale;
            product *= (times < 1 ? 1 : times > MostOdds ? MostOdds : times) * gains[text[places[k]]];
            if (product < LargeProduct) continue;
            log += Math.Log(product);
            product = 1;
        }

        return (float)(product == 1 ? log : log + Math.Log(product));
    }

    /// <summary>Those that are met again.</summary>
    public void EachMet(Action<int> use)
    {
        for (var k = 0; k < count; k++)
            if (sums[places[k]] >= Survival.Met) use(places[k]);
    }
}
