namespace Avow.Reading;

/// <summary>A file of a book as its package lists it (EPUB 3.3, section 5.6.2); its part is null when it lies outside the container or nowhere.</summary>
internal sealed record EpubItem(string Id, string? Part, string Type, string? Fallback, string Properties)
{
    public bool IsPage => Type is "application/xhtml+xml" or "text/html" or "text/x-oeb1-document" or "application/x-dtbook+xml";

    public bool IsDrawing => Type == "image/svg+xml";

    public bool IsNavigation => Properties.Split(' ').Contains("nav");
}
