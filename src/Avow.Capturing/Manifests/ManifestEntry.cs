namespace Avow.Capturing;

/// <summary>One line of a manifest: the bytes of its file, with the source, time and exchange that the line declares.</summary>
public sealed record ManifestEntry
{
    /// <summary>The line's own name for it; null when it has none. Not checked for being used once.</summary>
    public string? Id { get; init; }

    /// <summary>What the line says the capture is about, in the manifest's own words; empty when it says nothing.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    /// <summary>The line's number in the manifest, from 1.</summary>
    public required int Line { get; init; }

    public required Received Received { get; init; }
}
