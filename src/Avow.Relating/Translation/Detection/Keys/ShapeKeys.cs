namespace Avow.Relating;

/// <summary>
/// The shape of some paragraphs that follow each other: how long each is beside the others, in coarse steps that a translation seldom
/// changes. Random hyperplanes (M. Charikar: Similarity Estimation Techniques from Rounding Algorithms, 2002).
/// </summary>
internal static class ShapeKeys
{
    private const int Window = 9;
    private const int Planes = 14;

    private static readonly float[,] Directions = Drawn();

    public static IEnumerable<ulong> Of(IReadOnlyList<ReadSegment> paragraphs)
    {
        var logs = paragraphs.Select(paragraph => (float)Math.Log(paragraph.Letters + 8)).ToArray();
        for (var start = 0; start + Window <= logs.Length; start++)
        {
            var window = logs.AsSpan(start, Window);
            var mean = 0f;
            foreach (var log in window) mean += log / Window;
            var bits = 0UL;
            for (var plane = 0; plane < Planes; plane++)
            {
                var side = 0f;
                for (var i = 0; i < Window; i++) side += Directions[plane, i] * (window[i] - mean);
                bits = bits * 2 + (side > 0 ? 1UL : 0);
            }

            yield return SketchKeys.Key(5, bits);
            yield return SketchKeys.Key(6, bits);
        }
    }

    // Sums of hashes are as good as normal; the same on every machine.
    private static float[,] Drawn()
    {
        var directions = new float[Planes, Window];
        for (var plane = 0; plane < Planes; plane++)
            for (var i = 0; i < Window; i++)
                for (var draw = 0; draw < 12; draw++) directions[plane, i] += (float)(Mixed.Of((ulong)((plane * Window + i) * 12 + draw + 1)) >> 40) / (1 << 24) - 0.5f;
        return directions;
    }
}
