using System.Text;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Makes the e-books of a site and the catalogue of them, in every language of the pages: those that a server would make when they are asked for. The same archive gives the same bytes. Safe for many threads.</summary>
/// <param name="archive">What they are made from.</param>
/// <param name="addresses">Where they lie.</param>
/// <param name="wishes">How the site is to be written.</param>
internal sealed class SiteBooks(PublishedArchive archive, SiteAddresses addresses, SiteWishes wishes)
{
    /// <summary>Whether what is asked for is no page but a book, or a part of the catalogue.</summary>
    public static bool Has(PageRequest request) => request is PageRequest.OfBook or PageRequest.Catalogue;

    /// <param name="request">Which book, or which part of the catalogue.</param>
    /// <param name="trace">Told of all that it leads to, and of what it was told by the archive.</param>
    public IEnumerable<SiteFile> Files(PageRequest request, PageTrace trace)
    {
        var traced = TracedShelf.Of(archive.Shelf, trace);
        foreach (var language in wishes.Languages)
        {
            var path = addresses.PathOf(request, language);
            if (Bytes(request, traced, path, language, trace) is { } bytes) yield return new(path, bytes);
        }
    }

    // Null for what is not there.
    private ReadOnlyMemory<byte>? Bytes(PageRequest request, Shelf shelf, string path, InterfaceLanguage language, PageTrace trace) => request switch
    {
        PageRequest.OfBook(var of) => Book(BookWish.Of(of), shelf, language, trace),
        PageRequest.Catalogue(var which, var page) => new Opds(shelf, text => ChangedAt(text, trace), addresses.In(path, trace.Meet)) is var opds && (which is { } one ? opds.Of(one, page, language) : opds.Root(language)).TryGet(out var file, out _) ? Encoding.UTF8.GetBytes(file.Content) : null,
        _ => null,
    };

    private ReadOnlyMemory<byte>? Book(BookWish wish, Shelf shelf, InterfaceLanguage language, PageTrace trace)
    {
        var writing = new BookWriting(shelf, text => ChangedAt(text, trace), language, addresses.FromRoot with { Origin = wishes.Origin });
        if (!writing.Offered(wish).TryGet(out var book, out _)) return null;
        using var bytes = new MemoryStream();
        writing.Write(book, bytes, CancellationToken.None);
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    private DateTimeOffset? ChangedAt(Id<Text> text, PageTrace trace) => trace.Answer(SiteQuestion.Of("changed", text), archive.Harvest?.Find(text)?.ChangedAt);
}
