using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>A text with all that a parcel says of it in forms for people.</summary>
internal sealed record ParcelText
{
    public required Text Text { get; init; }

    public required TextSummary Summary { get; init; }

    public required Document Document { get; init; }

    public required Capture Capture { get; init; }

    public required TextLayout Layout { get; init; }

    public required IReadOnlyList<Correction> Corrections { get; init; }

    /// <summary>Slug of the event that its capture is about.</summary>
    public string? Event { get; init; }

    public Metadata Metadata => Document.Content.Metadata;

    /// <summary>Who speaks: the registered organisation's name, else the one that the source gives.</summary>
    public string? Issuer => Summary.Issuer ?? Summary.IssuedBy?.NameIn(Text.Language);

    /// <summary>Whose site it stood on, else the host; null for a file.</summary>
    public string? Outlet => Summary.Outlet?.NameIn(Text.Language) ?? Capture.Source.Host;

    /// <summary>All days found, with what they are the days of.</summary>
    public IEnumerable<(string Of, Finding<DateOnly> Found)> Days =>
    [
        .. Metadata.StatementDates.Select(found => ("statement", found)),
        .. Metadata.PublicationDates.Select(found => ("publication", found)),
        .. Metadata.ChangeDates.Select(found => ("change", found)),
        .. Metadata.Dates.Select(found => ("document", found)),
    ];

    public static ParcelText? Of(ILibrary library, IRegistry registry, Text text, Document document, Capture capture) =>
        library.Summaries([text.Id]).TryGetValue(text.Id, out var summary)
            ? new()
            {
                Text = text,
                Summary = summary,
                Document = document,
                Capture = capture,
                Layout = TextLayout.Of(text, document),
                Corrections = library.CorrectionsOf(text.Id),
                Event = library.Find(summary.Statement)?.Event is { } about ? registry.Event(about)?.Slug : null,
            }
            : null;
}
