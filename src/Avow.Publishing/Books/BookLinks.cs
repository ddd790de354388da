using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Where links in a book lead: to texts in it, else to their pages where the archive has an address, else nowhere.</summary>
/// <param name="texts">What the book holds.</param>
/// <param name="pages">Of the archive, with its origin; null where nobody said where it stands.</param>
public sealed class BookLinks(IEnumerable<Id<Text>> texts, PageAddresses? pages)
{
    private readonly HashSet<Id<Text>> held = [.. texts];

    public string? To(Id<Text> text) => held.Contains(text) ? BookChapter.FileOf(text) : PageOf(text);

    public string? PageOf(Id<Text> text) => PageOf(new PageRequest.OfText(text));

    public string? PageOf(PageRequest? request) => pages is { Origin: not null } && request is not null ? pages.Canonical(pages.Of(request)) : null;
}
