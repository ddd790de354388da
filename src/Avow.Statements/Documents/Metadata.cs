namespace Avow.Statements;

/// <summary>
/// What a document says about itself. Every value says where it stood and how sure it is; values that disagree are all kept,
/// surest first.
/// </summary>
public sealed record Metadata
{
    public IReadOnlyList<Finding<string>> Titles { get; init; } = [];

    /// <summary>Who speaks, as named in the source: an organisation's or a person's name.</summary>
    public IReadOnlyList<Finding<string>> Issuers { get; init; } = [];

    public IReadOnlyList<Finding<string>> Authors { get; init; } = [];

    /// <summary>The name of the site or paper.</summary>
    public IReadOnlyList<Finding<string>> Outlets { get; init; } = [];

    public IReadOnlyList<Finding<DateOnly>> Dates { get; init; } = [];

    /// <summary>BCP 47 tags of the main language.</summary>
    public IReadOnlyList<Finding<string>> Languages { get; init; } = [];

    /// <summary>The address that the source calls its own (rel=canonical, og:url).</summary>
    public IReadOnlyList<Finding<string>> CanonicalAddresses { get; init; } = [];

    /// <summary>Addresses named as the place the text was taken from ("Source: …", "originally published at …").</summary>
    public IReadOnlyList<Finding<string>> SourceAddresses { get; init; } = [];

    public string? Title => Titles.Count > 0 ? Titles[0].Value : null;

    public DateOnly? Date => Dates.Count > 0 ? Dates[0].Value : null;

    public string Language => Languages.Count > 0 ? Languages[0].Value : Statements.Languages.Unknown;
}

/// <summary>A value found in a source: where it stood ("og:title", "&lt;h1&gt;", "dateline") and how sure it is, 0 to 1.</summary>
public sealed record Finding<T>(T Value, string Evidence, double Certainty);
