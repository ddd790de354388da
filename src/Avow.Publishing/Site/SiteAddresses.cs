namespace Avow.Publishing;

/// <summary>Where the files of a site lie, and how one of them names the others.</summary>
/// <param name="wishes">How the site is to be written.</param>
internal sealed class SiteAddresses(SiteWishes wishes)
{
    private const string NotFound = "404.html";

    /// <summary>Where every file lies, below the site's folder.</summary>
    public PageAddresses FromRoot { get; } = new("") { Files = Files(wishes) };

    /// <summary>Addresses as they stand in a file.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="linked">Told of every page and book that an address is made of.</param>
    // A web server shows the page of what is not there in the place of any other, however deep that would stand: only an address from the root holds there.
    public PageAddresses In(string path, Action<PageRequest> linked) => new(IsNotFound(path) ? RootOfSite : RootFrom(path), wishes.Origin) { Files = Files(wishes) with { Linked = linked } };

    public string PathOf(PageRequest request, InterfaceLanguage language) => request is PageRequest.NotFound ? (language == wishes.Languages[0] ? NotFound : $"{language.Tag}/{NotFound}") : FromRoot.In(language).Of(request);

    public string PathOf(PageRequest request, DataForm form) => FromRoot.Data(FromRoot.Of(request), form);

    private static PagesAsFiles Files(SiteWishes wishes) => new(wishes.Languages) { HasCaptureBytes = wishes.WithCaptureBytes, HasBooks = wishes.WithBooks, HasLanguageIndexes = wishes.Indexer is not null };

    private string RootOfSite => wishes.Origin is { } origin ? $"{new Uri(origin).AbsolutePath.TrimEnd('/')}/" : "/";

    private static bool IsNotFound(string path) => path == NotFound || path.EndsWith($"/{NotFound}", StringComparison.Ordinal);

    private static string RootFrom(string path) => path.Count(c => c == '/') is > 0 and var depth ? string.Concat(Enumerable.Repeat("../", depth)) : "./";
}
