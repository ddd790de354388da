namespace Avow.Publishing;

/// <summary>What a list holds.</summary>
public enum ListingKind
{
    Organisations,
    Events,
    Languages,
}

/// <summary>All organisations, events or languages of an archive, page by page: where the front page leads on to when it has no room.</summary>
public sealed record ListingModel(ListingKind Kind, long Count, IReadOnlyList<ListedLine> Lines, int Page, int Pages)
{
    public const int PerPage = 200;

    /// <summary>Nobody turns more pages than this by hand.</summary>
    public const int MaxPage = 5_000;

    public static ListingModel From(Shelf shelf, ListingKind kind, int untrustedPage, InterfaceLanguage language)
    {
        var all = kind switch
        {
            ListingKind.Organisations => HomeModel.OrganisationsOf(shelf.Registry, language).Select(line => new ListedLine(line.Slug, line.Name, null, null) { Apart = line.Apart }),
            ListingKind.Events => HomeModel.EventsOf(shelf.Registry).Select(line => new ListedLine(line.Slug, line.Name, line.From, null)),
            _ => HomeModel.LanguagesOf(shelf.Library.Counts()).Select(count => new ListedLine(count.Language, Naming.OfWords(count.Language), null, count.Texts)),
        };
        var lines = all.ToList();
        var pages = Math.Clamp((lines.Count + PerPage - 1) / PerPage, 1, MaxPage);
        var page = Math.Clamp(untrustedPage, 1, pages);
        return new(kind, lines.Count, [.. lines.Skip((page - 1) * PerPage).Take(PerPage)], page, pages);
    }
}

/// <summary>One line of a list.</summary>
/// <param name="Key">Slug, or language tag.</param>
/// <param name="Name">Its names; of a language its tag.</param>
/// <param name="From">An event's first day.</param>
/// <param name="Texts">How many texts there are in a language.</param>
public sealed record ListedLine(string Key, Naming Name, DateOnly? From, long? Texts)
{
    /// <summary>What tells an organisation apart from another of this name; null where the name does.</summary>
    public string? Apart { get; init; }
}
