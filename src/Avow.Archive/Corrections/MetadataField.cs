using Avow.Statements;

namespace Avow.Archive;

/// <summary>What a document says of itself, field by field.</summary>
internal static class MetadataField
{
    /// <returns>What stands in a field, in the form in which it would be corrected; null when nothing does, and for a field that is a text's own.</returns>
    public static string? Of(Metadata metadata, CorrectedField field) => field switch
    {
        CorrectedField.Subtitle => First(metadata.Subtitles),
        CorrectedField.Signatory => First(metadata.Signatories),
        CorrectedField.Licence => First(metadata.Licences),
        CorrectedField.StatementDate => First(metadata.StatementDates),
        CorrectedField.PublicationDate => First(metadata.PublicationDates),
        CorrectedField.ChangeDate => First(metadata.ChangeDates),
        CorrectedField.Author => First(metadata.Authors),
        CorrectedField.CanonicalAddress => First(metadata.CanonicalAddresses),
        CorrectedField.SourceAddress => First(metadata.SourceAddresses),
        CorrectedField.Place => First(metadata.Places),
        CorrectedField.Outlet => First(metadata.Outlets),
        _ => null,
    };

    private static string? First(IReadOnlyList<Finding<string>> found) => found is [var first, ..] ? first.Value : null;

    private static string? First(IReadOnlyList<Finding<DateOnly>> found) => found is [var first, ..] ? IsoDay.Write(first.Value) : null;
}
