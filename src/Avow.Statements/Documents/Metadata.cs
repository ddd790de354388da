namespace Avow.Statements;

/// <summary>
/// What a document says about itself. Every value says where it stood and how sure it is; values that disagree are all kept,
/// surest first.
/// </summary>
public sealed record Metadata
{
    public IReadOnlyList<Finding<string>> Titles { get; init => field = value ?? []; } = [];

    /// <summary>What stands under the title and completes it.</summary>
    public IReadOnlyList<Finding<string>> Subtitles { get; init => field = value ?? []; } = [];

    /// <summary>Who speaks, as named in the source: an organisation's or a person's name.</summary>
    public IReadOnlyList<Finding<string>> Issuers { get; init => field = value ?? []; } = [];

    /// <summary>Who wrote it: one person or house each.</summary>
    public IReadOnlyList<Finding<string>> Authors { get; init => field = value ?? []; } = [];

    /// <summary>The authors that one place names, in one line: as it prints them together ("A and B"), else parted by "; ".</summary>
    public IReadOnlyList<Finding<string>> Bylines { get; init => field = value ?? []; } = [];

    /// <summary>The name of the site or paper.</summary>
    public IReadOnlyList<Finding<string>> Outlets { get; init => field = value ?? []; } = [];

    /// <summary>Who put their names under it, in the order of the list; each stands in <see cref="Content.Parts"/> with its place.</summary>
    public IReadOnlyList<Finding<string>> Signatories { get; init => field = value ?? []; } = [];

    /// <summary>Where it was given: the place of the dateline.</summary>
    public IReadOnlyList<Finding<string>> Places { get; init => field = value ?? []; } = [];

    /// <summary>The document's day, whatever it dates: all days found, the surest first.</summary>
    public IReadOnlyList<Finding<DateOnly>> Dates { get; init => field = value ?? []; } = [];

    /// <summary>The day that the text gives itself: in its dateline, under its signature.</summary>
    public IReadOnlyList<Finding<DateOnly>> StatementDates { get; init => field = value ?? []; } = [];

    /// <summary>The day on which the outlet published it.</summary>
    public IReadOnlyList<Finding<DateOnly>> PublicationDates { get; init => field = value ?? []; } = [];

    /// <summary>The day of the last change that the outlet owns to.</summary>
    public IReadOnlyList<Finding<DateOnly>> ChangeDates { get; init => field = value ?? []; } = [];

    /// <summary>BCP 47 tags of the main language.</summary>
    public IReadOnlyList<Finding<string>> Languages { get; init => field = value ?? []; } = [];

    /// <summary>
    /// How the bytes became characters: the WHATWG name of the encoding ("utf-8", "windows-1251"), what showed it, and, where a
    /// declaration was overruled, against which. Empty for formats that state it themselves (PDF, Word, OpenDocument, EPUB).
    /// </summary>
    public IReadOnlyList<Finding<string>> Encodings { get; init => field = value ?? []; } = [];

    /// <summary>The address that the source calls its own (rel=canonical, og:url).</summary>
    public IReadOnlyList<Finding<string>> CanonicalAddresses { get; init => field = value ?? []; } = [];

    /// <summary>Addresses named as the place the text was taken from ("Source: …", "originally published at …").</summary>
    public IReadOnlyList<Finding<string>> SourceAddresses { get; init => field = value ?? []; } = [];

    /// <summary>Under what licence it is given: an address where there is one ("https://creativecommons.org/…"), else the words.</summary>
    public IReadOnlyList<Finding<string>> Licences { get; init => field = value ?? []; } = [];

    public string? Title => Titles.Count > 0 ? Titles[0].Value : null;

    /// <summary>All authors in one line; null when nobody is named.</summary>
    public string? Byline => Bylines.Count > 0 ? Bylines[0].Value : Authors.Count > 0 ? Authors[0].Value : null;

    public DateOnly? Date => Dates.Count > 0 ? Dates[0].Value : null;

    public string Language => Languages.Count > 0 ? Languages[0].Value : Statements.Languages.Unknown;
}

/// <summary>A value found in a source: where it stood ("og:title", "&lt;h1&gt;", "dateline") and how sure it is, 0 to 1.</summary>
public sealed record Finding<T>(T Value, string Evidence, double Certainty);
