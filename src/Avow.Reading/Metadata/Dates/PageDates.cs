namespace Avow.Reading;

/// <summary>When a page says it was published, and when it was changed: in its head, in its elements, in its words, in its address.</summary>
internal static class PageDates
{
    private static readonly (string Name, double Certainty)[] Publishing =
    [
        ("article:published_time", 0.93), ("og:article:published_time", 0.93), ("og:published_time", 0.9), ("datepublished", 0.9), ("article.published", 0.88), ("og:publish_date", 0.88), ("og:pubdate", 0.88),
        ("citation_publication_date", 0.88), ("citation_online_date", 0.85), ("dc.date.issued", 0.88), ("dcterms.issued", 0.86), ("dc.date", 0.85), ("dcterms.date", 0.85), ("dc.date.x-metadatalastmodified", 0.2),
        ("dc.date.created", 0.85), ("dcterms.created", 0.84), ("parsely-pub-date", 0.88), ("sailthru.date", 0.85), ("publish-date", 0.85), ("publish_date", 0.85), ("publishdate", 0.85), ("rnews:datepublished", 0.88), ("originalpublicationdate", 0.88), ("article:published", 0.88),
        ("pubdate", 0.86), ("publication_date", 0.86), ("publicationdate", 0.85), ("article_date_original", 0.86), ("cxenseparse:recs:publishtime", 0.85), ("cxenseparse:publishtime", 0.85), ("date", 0.78), ("created", 0.75), ("date_published", 0.86), ("displaydate", 0.8), ("ptime", 0.8), ("pub_date", 0.85), ("releasedate", 0.8),
    ];

    private static readonly (string Name, double Certainty)[] Changing =
    [
        ("article:modified_time", 0.3), ("og:updated_time", 0.25), ("last-modified", 0.2), ("dcterms.modified", 0.25), ("dc.date.modified", 0.25), ("revised", 0.25), ("lastmod", 0.25), ("datemodified", 0.25),
    ];

    public static FoundDates Of(Page page, MainText text, DateOrder order)
    {
        var dates = new FoundDates(page, order);
        foreach (var published in page.Linked.Published) dates.Published(published, "JSON-LD datePublished", 0.95);
        foreach (var (name, certainty) in Publishing) dates.Published(page.Meta.First(name), name, certainty);
        foreach (var (name, certainty) in Changing) dates.Changed(page.Meta.First(name), name, certainty);
        PageTimes.Add(page, text, text.Headline, dates);
        VisibleDates.Add(page, text, text.Headline, dates);
        if (AddressDate.Of(page.Address.Own) is { } inAddress) dates.Published(inAddress, "the address", 0.66);
        foreach (var modified in page.Linked.Modified) dates.Changed(modified, "JSON-LD dateModified", 0.3);
        if (dates.IsEmpty) ScriptDates.Add(page, dates);
        return dates;
    }
}
