namespace Avow.Publishing;

/// <summary>Pages as files: in which languages, and who is told which pages a page leads to, so that every one of them can be written.</summary>
/// <param name="Languages">In which they are written; the first stands at the root, the others in folders of their own.</param>
public sealed record PagesAsFiles(IReadOnlyList<InterfaceLanguage> Languages)
{
    /// <summary>Told of every page that an address is made of.</summary>
    public Action<PageRequest>? Linked { get; init; }

    /// <summary>Whether the bytes of captures lie beside the pages.</summary>
    public bool HasCaptureBytes { get; init; }

    /// <summary>Whether e-books do.</summary>
    public bool HasBooks { get; init; }

    /// <summary>Whether an index of each language lies beside the plain one.</summary>
    public bool HasLanguageIndexes { get; init; }

    internal string Of(string address, PageRequest request)
    {
        Linked?.Invoke(request);
        return PageFile.Of(address);
    }
}
