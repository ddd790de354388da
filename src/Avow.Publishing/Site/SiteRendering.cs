using System.Collections.Concurrent;
using System.Text;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Makes the files of one page: the page in every language, and its forms for programs. The same archive gives the same bytes. Safe for many threads.</summary>
/// <param name="archive">What the pages are made from.</param>
/// <param name="collate">Lays two texts of one language beside each other.</param>
/// <param name="finding">What is found among texts while a page is made.</param>
/// <param name="addresses">Where they lie.</param>
/// <param name="wishes">How the site is to be written.</param>
internal sealed class SiteRendering(PublishedArchive archive, Func<Text, Text, IReadOnlyList<CollatedRow>> collate, FindingForPages finding, SiteAddresses addresses, SiteWishes wishes)
{
    /// <summary>Pages that the archive has and that could not be made.</summary>
    public IEnumerable<string> Unmade => unmade.Order(StringComparer.Ordinal);

    private readonly ConcurrentQueue<string> unmade = new();
    private readonly SiteBooks books = new(archive, addresses, wishes);

    /// <param name="request">Which page.</param>
    /// <param name="trace">Told of every page that this one leads to, and of what it was told by the archive.</param>
    public IEnumerable<SiteFile> Files(PageRequest request, PageTrace trace) => SiteBooks.Has(request) ? books.Files(request, trace) : OfPage(request, trace);

    private IEnumerable<SiteFile> OfPage(PageRequest request, PageTrace trace)
    {
        var traced = TracedShelf.Of(finding, trace);
        // What is found among texts is the same in every language of the pages.
        Once<IReadOnlyList<CollatedRow>> rows = new();
        Once<FoundAlignment> alignment = new();
        Once<FoundVersions> versions = new();
        var making = new SiteMaking(
            TracedShelf.Of(archive.Shelf, trace),
            (left, right) => rows.Of((left.Id, right.Id), () => collate(left, right)),
            traced with
            {
                Alignment = (left, right) => alignment.Of((left.Id, right.Id), () => traced.Alignment(left, right)),
                Versions = texts => versions.Of(string.Join(' ', texts), () => traced.Versions(texts)),
            },
            trace.Meet);
        foreach (var language in wishes.Languages)
        {
            var path = addresses.PathOf(request, language);
            var page = Renderer(path, making).Render(request, new InterfaceChoice(language, IsInAddress: language != wishes.Languages[0]));
            if (page.Status is 200 or 410 || request is PageRequest.NotFound) yield return new(path, page.Utf8);
            else if (page.Status != 404)
            {
                unmade.Enqueue(path);
                trace.Forget();
            }
        }

        foreach (var form in FormsOf(request))
        {
            var path = addresses.PathOf(request, form);
            if (Renderer(path, making).Write(request, form).TryGet(out var file, out _)) yield return new(path, Encoding.UTF8.GetBytes(file.Content));
        }
    }

    private PageRenderer Renderer(string path, SiteMaking making) => new(making.Shelf, making.Collate, addresses.In(path, making.Linked), making.Finding);

    private static IEnumerable<DataForm> FormsOf(PageRequest request) => request is PageRequest.Home or PageRequest.OfText { Part: 1 } or PageRequest.Dossier or PageRequest.OfOrganisation or PageRequest.Statements { Page: 1 } ? DataForm.Of(request) : [];

    private sealed record SiteMaking(Shelf Shelf, Func<Text, Text, IReadOnlyList<CollatedRow>> Collate, FindingForPages Finding, Action<PageRequest> Linked);

    private sealed class Once<T>
        where T : class
    {
        private (object Key, T Found)? last;

        public T Of(object key, Func<T> find)
        {
            if (last is not { } known || !known.Key.Equals(key)) last = (key, find());
            return last.Value.Found;
        }
    }
}
