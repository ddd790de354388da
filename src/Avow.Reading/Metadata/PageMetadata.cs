using Avow.Statements;

namespace Avow.Reading;

/// <summary>What a page says about itself: every value with where it stood and how sure it is, surest first.</summary>
internal static class PageMetadata
{
    public static Metadata Of(Page page, MainText text)
    {
        var meta = page.Meta;
        var linked = page.Linked;
        var outlets = PageOutlets.Of(meta, linked);
        var authors = PageAuthors.Of(page, text);
        var languages = PageLanguages.Of(page, meta, linked);
        var (dates, published, changed) = PageDates.Of(page, text, DateOrders.OfLanguage(languages is [var first, ..] ? first.Value : null)).SurestFirst();
        return new()
        {
            Titles = PageTitles.Of(page, meta, linked, text, outlets),
            Subtitles = PageSubtitles.Of(page, text),
            Places = PagePlaces.Of(meta, linked),
            Licences = PageLicences.Of(page, text),
            Authors = authors.Authors,
            Bylines = authors.Bylines,
            Issuers = PageIssuers.Of(linked, authors.Authors, outlets),
            Outlets = outlets,
            Dates = dates,
            PublicationDates = published,
            ChangeDates = changed,
            Languages = languages,
            CanonicalAddresses = PageAddresses.Canonical(page, meta, linked),
            SourceAddresses = SourceCues.Of(page, text, linked),
        };
    }
}
