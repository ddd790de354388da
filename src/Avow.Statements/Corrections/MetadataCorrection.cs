using System.Globalization;

namespace Avow.Statements;

/// <summary>An editor's word on what the whole document says about itself.</summary>
internal static class MetadataCorrection
{
    private const string Between = "; ";

    public static Outcome<Content> Value(Content content, Correction correction)
    {
        var value = correction.Value.Trim();
        if (value.Length == 0) return CorrectionPlace.Refused(correction, ProblemKind.Empty, "its value is empty", "Give the right value");
        var metadata = content.Metadata;
        return correction.Field switch
        {
            CorrectedField.Title => Good(content, metadata with { Titles = First(metadata.Titles, value) }, w => w with { Title = value }),
            CorrectedField.Issuer => Good(content, metadata with { Issuers = First(metadata.Issuers, Names(value)) }, w => w with { Issuer = value }),
            CorrectedField.Author => Good(content, metadata with { Authors = First(metadata.Authors, Names(value)), Bylines = First(metadata.Bylines, value) }),
            CorrectedField.Subtitle => Good(content, metadata with { Subtitles = First(metadata.Subtitles, value) }),
            CorrectedField.Outlet => Good(content, metadata with { Outlets = First(metadata.Outlets, value) }),
            CorrectedField.Signatory => Good(content, metadata with { Signatories = First(metadata.Signatories, Names(value)) }),
            CorrectedField.Place => Good(content, metadata with { Places = First(metadata.Places, Names(value)) }),
            CorrectedField.CanonicalAddress => Good(content, metadata with { CanonicalAddresses = First(metadata.CanonicalAddresses, value) }),
            CorrectedField.SourceAddress => Good(content, metadata with { SourceAddresses = First(metadata.SourceAddresses, value) }),
            CorrectedField.Licence => Good(content, metadata with { Licences = First(metadata.Licences, value) }),
            CorrectedField.Language when BlockCorrection.IsTag(value) => Good(content, metadata with { Languages = First(metadata.Languages, value) }),
            CorrectedField.Language => CorrectionPlace.Refused(correction, ProblemKind.Malformed, $"“{value}” is no language tag", "Write it as BCP 47 does: en, pt-BR, zh-Hant"),
            _ => Day(correction).Then<Content>(day => Dated(content, correction.Field, day)),
        };
    }

    /// <summary>A date as ISO 8601 writes it (yyyy-MM-dd), and as nothing else.</summary>
    public static Outcome<DateOnly> Day(Correction correction) =>
        DateOnly.TryParseExact(correction.Value.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : CorrectionPlace.Refused(correction, ProblemKind.Malformed, $"“{correction.Value}” is no date", "Write it as 2022-02-24");

    private static Content Dated(Content content, CorrectedField field, DateOnly day)
    {
        var metadata = content.Metadata;
        return field switch
        {
            CorrectedField.StatementDate => Good(content, metadata with { StatementDates = First(metadata.StatementDates, day) }, w => w with { Date = day }),
            CorrectedField.PublicationDate => Good(content, metadata with { PublicationDates = First(metadata.PublicationDates, day) }),
            CorrectedField.ChangeDate => Good(content, metadata with { ChangeDates = First(metadata.ChangeDates, day) }),
            _ => Good(content, metadata with { Dates = First(metadata.Dates, day) }, w => w with { Date = day }),
        };
    }

    private static Content Good(Content content, Metadata metadata, Func<Witness, Witness>? ofStatement = null)
    {
        var statement = ofStatement is null ? null : content.Witnesses.FirstOrDefault(w => w.Role == WitnessRole.Statement);
        return content with
        {
            Metadata = metadata,
            Witnesses = statement is null ? content.Witnesses : [.. content.Witnesses.Select(w => ReferenceEquals(w, statement) ? ofStatement!(w) : w)],
        };
    }

    private static string[] Names(string value) => value.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // An earlier correction of the field gives way; what was found stays.
    private static IReadOnlyList<Finding<T>> First<T>(IReadOnlyList<Finding<T>> found, params IEnumerable<T> values) =>
        [.. values.Select(v => new Finding<T>(v, Correction.Evidence, 1)), .. found.Where(f => f.Evidence != Correction.Evidence)];
}
