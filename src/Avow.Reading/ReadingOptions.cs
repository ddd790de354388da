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

    /// <summary>
    /// Pages and texts with more characters than this are refused, markup counted, and documents whose words alone are more: ten thousand printed pages. A page that
    /// is one line of so many takes 300 MiB to read.
    /// </summary>
    public int MaxCharacters { get; init; } = 20_000_000;

    /// <summary>Blocks past this number are refused. The longest of 800 real pages and documents has 2,700; so many take 250 MiB.</summary>
    public int MaxBlocks { get; init; } = 100_000;

    /// <summary>Pages past this number are refused (PDF). The longest statements we know, congress reports, have 700.</summary>
    public int MaxPages { get; init; } = 2_000;

    /// <summary>Processor time that each tool may take for 200 pages (seconds; measured: under half a second); a tool that takes more is killed and the file refused.</summary>
    public int MaxToolSeconds { get; init; } = 5;

    /// <summary>Whether pages that are pictures are read by character recognition. Slow (seconds a page), and every word is marked as such.</summary>
    public bool Ocr { get; init; }

    /// <summary>Pages past this number are not recognised and the file is refused.</summary>
    public int MaxOcrPages { get; init; } = 50;

    /// <summary>Folders in which the tools are looked for, separated as PATH separates them; null for PATH itself.</summary>
    public string? ToolPath { get; init; }

    /// <summary>Containers longer than this are refused (bytes). Most of a large book is pictures, which are never unpacked.</summary>
    public int MaxContainerBytes { get; init; } = 96 << 20;

    /// <summary>What all parts read from one container may have together when unpacked (bytes). Its pictures are never unpacked.</summary>
    public long MaxUnpackedBytes { get; init; } = 128L << 20;
}
