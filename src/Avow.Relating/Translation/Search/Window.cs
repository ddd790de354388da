namespace Avow.Relating;

/// <summary>A moving part of a text, half-open in segments: by token, which of its occurrences are inside.</summary>
internal sealed class Window(TokenizedSide side, Occurrences occurrences)
{
    private readonly int[] first = Starts(side, occurrences);
    private readonly int[] count = new int[side.Forms.Count];

    public int Low { get; private set; }

    public int High { get; private set; }

    /// <summary>Moving on is cheap; going back begins anew.</summary>
    public void Move(int low, int high)
    {
        if (low < Low || high < High) Restart();
        for (; High < high; High++)
            foreach (var token in side.Segment(High)) count[token]++;
        for (; Low < low; Low++)
            foreach (var token in side.Segment(Low)) (first[token], count[token]) = (first[token] + 1, count[token] - 1);
    }

    /// <summary>How many occurrences of a token are inside.</summary>
    public int Count(int token) => count[token];

    /// <summary>The first of them.</summary>
    public int First(int token) => first[token];

    private void Restart()
    {
        (Low, High) = (0, 0);
        Array.Clear(count);
        Starts(side, occurrences).CopyTo(first, 0);
    }

    private static int[] Starts(TokenizedSide side, Occurrences occurrences) => [.. Enumerable.Range(0, side.Forms.Count).Select(occurrences.Start)];
}
