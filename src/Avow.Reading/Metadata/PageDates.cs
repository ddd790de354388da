using Avow.Statements;

namespace Avow.Reading;

/// <summary>When a page says it was published. Dates of changes are kept too, as less sure.</summary>
internal static class PageDates
{
    private static readonly (string Name, double Certainty)[] Names =
    [
        ("article:published_time", 0.93), ("og:article:published_time", 0.93), ("og:published_time", 0.9), ("datepublished", 0.9), ("article.published", 0.88),
        ("citation_publication_date", 0.88), ("citation_online_date", 0.85), ("dc.date.issued", 0.88), ("dcterms.issued", 0.86), ("dc.date", 0.85), ("dcterms.date", 0.85),
        ("dc.date.created", 0.85), ("dcterms.created", 0.84), ("parsely-pub-date", 0.88), ("sailthru.date", 0.85), ("publish-date", 0.85), ("publish_date", 0.85),
        ("pubdate", 0.86), ("publication_date", 0.86), ("publicationdate", 0.85), ("article_date_original", 0.86), ("cxenseparse:recs:publishtime", 0.85), ("date", 0.8), ("created", 0.75),
        ("article:modified_time", 0.3), ("og:updated_time", 0.25), ("last-modified", 0.2), ("dcterms.modified", 0.25), ("revised", 0.25),
    ];

    public static IReadOnlyList<Finding<DateOnly>> Of(Page page, MetaTags meta, LinkedData linked, MainText text, Headline? headline)
    {
        var dates = new Findings<DateOnly>();
        foreach (var published in linked.Published) Add(dates, published, "JSON-LD datePublished", 0.95);
        foreach (var (name, certainty) in Names) Add(dates, meta.First(name), name, certainty);
        PageTimes.Add(page, text, headline, dates);
        VisibleDates.Add(page, text, headline, dates);
        if (AddressDate.Of(page.Address.Own) is { } inAddress) dates.Add(inAddress, "the address", 0.66);
        foreach (var modified in linked.Modified) Add(dates, modified, "JSON-LD dateModified", 0.3);
        return dates.SurestFirst();
    }

    public static void Add(Findings<DateOnly> dates, string? written, string evidence, double certainty)
    {
        if (written is null || written.Length > 200) return;
        if (WrittenDates.Find(written) is [var (date, _), ..] || AddressDate.Compact(written) is { } compact && (date = compact) != default) dates.Add(date, evidence, certainty);
    }
}
