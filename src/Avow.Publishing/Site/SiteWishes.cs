namespace Avow.Publishing;

/// <summary>How a site is to be written.</summary>
public sealed record SiteWishes
{
    /// <summary>In which the pages speak: the first at the root, the others in folders of their own.</summary>
    public IReadOnlyList<InterfaceLanguage> Languages { get; init; } = InterfaceLanguage.All;

    /// <summary>Where the site will stand, "https://archive.example/papers"; null when it may stand anywhere, and no page says where.</summary>
    public string? Origin { get; init; }

    /// <summary>Whether the captured bytes are written too, for whoever wants to check them.</summary>
    public bool WithCaptureBytes { get; init; }

    /// <summary>Whether the e-books of statements, events and organisations are written too, with a catalogue of them.</summary>
    public bool WithBooks { get; init; }

    /// <summary>Makes an index of each language beside the plain one; null for none.</summary>
    public IWordIndexer? Indexer { get; init; }

    /// <summary>Whether captured files keep the metadata in them.</summary>
    public bool KeepsMetadata { get; init; }

    /// <summary>The file in which one publication tells the next what its pages were made of; null for making all of them anew each time. It tells of an archive what pages do not, so it lies in no site.</summary>
    public string? Memory { get; init; }

    /// <summary>At most so many pages are made at once.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
