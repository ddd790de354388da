namespace Avow.Reading;

/// <summary>One part of a ZIP container as its central directory describes it.</summary>
internal sealed record ZipEntry
{
    /// <summary>Normalised: "/" between folders, none before the first, no "." or "..", Unicode NFC.</summary>
    public required string Name { get; init; }

    /// <summary>0 stored, 8 deflated (APPNOTE 4.4.5).</summary>
    public required int Method { get; init; }

    public required bool IsEncrypted { get; init; }

    public required uint Crc { get; init; }

    public required long PackedBytes { get; init; }

    public required long UnpackedBytes { get; init; }

    /// <summary>Where its packed bytes begin in the file.</summary>
    public required long DataStart { get; init; }
}
