namespace Avow.Relating;

/// <summary>How a limit of memory is divided among what is held at the same time.</summary>
/// <param name="WordBytes">Words between reading and seeds.</param>
/// <param name="SeedRecords">Seeds before they are sorted.</param>
/// <param name="HitRecords">Seeds shared by two texts.</param>
/// <param name="TextWords">Words of the texts made ready for aligning.</param>
/// <param name="Scratch">Opens a file for what is beyond; null when nothing is.</param>
internal sealed record MemoryShares(long WordBytes, long SeedRecords, long HitRecords, long TextWords, Func<Stream>? Scratch)
{
    // A text made ready takes about so much a word, its letters included.
    private const int BytesPerPreparedWord = 120;

    // Beyond this more texts in memory save hardly a reading.
    private const long MaxTextBytes = 192L << 20;

    public static MemoryShares Of(ReuseOptions options)
    {
        var bytes = options.MemoryBytes;
        if (options.Scratch is null || bytes == long.MaxValue) return new(long.MaxValue, long.MaxValue, long.MaxValue, MaxTextBytes / BytesPerPreparedWord, null);
        return new(bytes / 8, bytes / 4 / Record.Bytes, bytes / 4 / Record.Bytes, Math.Min(MaxTextBytes, bytes / 4) / BytesPerPreparedWord, options.Scratch);
    }
}
