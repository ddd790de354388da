namespace Avow.Reading;

/// <summary>What the class names and ids of an element say about its content.</summary>
[Flags]
internal enum Cue
{
    None = 0,
    Navigation = 1 << 0,
    Comments = 1 << 1,
    Related = 1 << 2,
    Share = 1 << 3,
    Advert = 1 << 4,
    Footer = 1 << 5,
    Sidebar = 1 << 6,
    Newsletter = 1 << 7,
    AuthorBox = 1 << 8,
    Topics = 1 << 9,
    Consent = 1 << 10,
    Hidden = 1 << 11,
    Teaser = 1 << 12,
    Body = 1 << 13,
    Lead = 1 << 14,
    Caption = 1 << 15,
    Byline = 1 << 16,
    Notes = 1 << 17,
    Title = 1 << 18,
    Layout = 1 << 19,
    Content = 1 << 20,

    /// <summary>Name and first words of the page that a link leads to, set under the words that hold the link.</summary>
    Preview = 1 << 21,

    /// <summary>Parts of a site that are not its text, whatever else they hold.</summary>
    Clutter = Navigation | Related | Share | Advert | Footer | Sidebar | Newsletter | AuthorBox | Topics | Consent,
}
