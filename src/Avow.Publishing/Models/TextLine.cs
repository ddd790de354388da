using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>One text as a list shows it: foreign names made safe for one line.</summary>
public sealed record TextLine
{
    public required Id<Text> Text { get; init; }

    public required Id<Statement> Statement { get; init; }

    /// <summary>Empty for a text without a title.</summary>
    public required string Title { get; init; }

    public required string Language { get; init; }

    public DateOnly? Date { get; init; }

    public required DateTimeOffset CapturedAt { get; init; }

    /// <summary>The outlet's names, else the site's, else the file's.</summary>
    public required Naming Outlet { get; init; }

    /// <summary>Null when the outlet is not a registered organisation.</summary>
    public string? OutletSlug { get; init; }

    /// <summary>Who is named as speaking, as the source names it.</summary>
    public string? Issuer { get; init; }

    /// <summary>The same by its own names where it is a registered organisation.</summary>
    public Naming? Speaker { get; init; }

    public required WitnessRole Role { get; init; }

    public static TextLine Of(TextSummary summary) => new()
    {
        Text = summary.Id,
        Statement = summary.Statement,
        Title = Shown.Title(summary.Title),
        Language = summary.Language,
        Date = summary.Date,
        CapturedAt = summary.CapturedAt,
        Outlet = Naming.Of(summary.Outlet, summary.Source),
        OutletSlug = summary.Outlet?.Slug,
        Issuer = summary.Issuer is { } issuer && Shown.Name(issuer) is { Length: > 0 } shown ? shown : null,
        Speaker = summary.IssuedBy is { } registered ? Naming.Of(registered) : summary.Issuer is { } words ? Naming.OfWords(words, summary.Language) : null,
        Role = summary.Role,
    };
}
