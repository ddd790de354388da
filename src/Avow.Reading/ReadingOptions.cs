namespace Avow.Reading;

/// <summary>What a reader is told beside the bytes, and the bounds it keeps. Reading is a pure function of both.</summary>
public sealed record ReadingOptions
{
    public static ReadingOptions Default { get; } = new();

    /// <summary>The address of the source, for resolving links and for hints on date and outlet; null when not known.</summary>
    public string? Address { get; init; }

    /// <summary>The Content-Type as declared, parameters included; null when nothing declared one.</summary>
    public string? ContentType { get; init; }

    /// <summary>Sources longer than this are refused, but for containers. 32 MiB holds every page written by people.</summary>
    public int MaxBytes { get; init; } = 32 << 20;

    /// <summary>Elements nested deeper than this are read as if they stood at this depth.</summary>
    public int MaxDepth { get; init; } = 256;

    /// <summary>Blocks past this number are refused.</summary>
    public int MaxBlocks { get; init; } = 200_000;

    /// <summary>Containers longer than this are refused (bytes). Most of a large book is pictures, which are never unpacked.</summary>
    public int MaxContainerBytes { get; init; } = 96 << 20;

    /// <summary>What all parts read from one container may have together when unpacked (bytes). Its pictures are never unpacked.</summary>
    public long MaxUnpackedBytes { get; init; } = 128L << 20;
}
