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

    /// <summary>At most so many pages are made at once.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
