namespace Avow.Relating;

/// <summary>With which means passages are looked for. None of them changes what is found, or its order.</summary>
public sealed record ReuseOptions
{
    /// <summary>As many as the machine has cores.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>
    /// About how many bytes may be used beside the program itself (some 150 MiB); the rest goes through <see cref="Scratch"/>. The default has no limit:
    /// about 1.3 GiB for 100,000 texts of 300 words.
    /// </summary>
    public long MemoryBytes { get; init; } = long.MaxValue;

    /// <summary>Opens a new empty file that can be written, read and sought, and is gone when it is closed. Needed for a limit of memory.</summary>
    public Func<Stream>? Scratch { get; init; }

    /// <summary>For measuring only.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Less than this only makes it slower: so much is used in any case.</summary>
    public const long MinMemoryBytes = 64L << 20;

    internal ParallelOptions Parallel(CancellationToken cancel) => new() { MaxDegreeOfParallelism = Math.Max(1, Threads), CancellationToken = cancel };
}
