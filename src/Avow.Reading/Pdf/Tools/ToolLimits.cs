namespace Avow.Reading;

/// <summary>What a child process may use up before it is killed.</summary>
internal sealed record ToolLimits
{
    /// <summary>Processor time (seconds), held by the kernel.</summary>
    public required int CpuSeconds { get; init; }

    /// <summary>Time on the clock: for tools that wait instead of work. Larger than the processor time, so that a busy machine changes no reading.</summary>
    public TimeSpan Wall { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Address space (MiB). Poppler needs 60 to 120 for the files we measured, its libraries included.</summary>
    public int MemoryMebibytes { get; init; } = 400;

    /// <summary>Bytes of output. A dense page gives about 60 KB.</summary>
    public long OutputBytes { get; init; } = 96L << 20;

    /// <summary>Bytes of any one file that the tool writes.</summary>
    public long FileBytes { get; init; } = 64L << 20;
}
