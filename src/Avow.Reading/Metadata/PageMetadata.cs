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
        var headline = text.Headline;
        var authors = PageAuthors.Of(page, meta, linked, text, headline);
        return new()
        {
            Titles = PageTitles.Of(page, meta, linked, text, outlets),
            Authors = authors,
            Issuers = PageIssuers.Of(linked, authors, outlets),
            Outlets = outlets,
            Dates = PageDates.Of(page, meta, linked, text, headline),
            Languages = PageLanguages.Of(page, meta, linked),
            CanonicalAddresses = PageAddresses.Canonical(page, meta),
            SourceAddresses = SourceCues.Of(page, text, linked),
        };
    }
}
