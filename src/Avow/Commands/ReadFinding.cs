using System.Globalization;
using Avow.Console;
using Avow.Statements;

namespace Avow.Commands;

/// <summary>One value that a source says of itself, with where it stood and how sure it is, 0 to 1.</summary>
internal sealed record ReadFinding(string Field, string Value, string Evidence, double Certainty)
{
    /// <summary>Field by field, surest first; values that disagree are all there.</summary>
    public static IReadOnlyList<ReadFinding> Of(Metadata metadata) =>
    [
        .. All("title", metadata.Titles), .. All("subtitle", metadata.Subtitles), .. All("issuer", metadata.Issuers), .. All("author", metadata.Authors),
        .. All("byline", metadata.Bylines), .. All("outlet", metadata.Outlets), .. All("signatory", metadata.Signatories), .. All("place", metadata.Places),
        .. Days("date", metadata.Dates), .. Days("statementDate", metadata.StatementDates), .. Days("publicationDate", metadata.PublicationDates),
        .. Days("changeDate", metadata.ChangeDates), .. All("language", metadata.Languages), .. All("canonicalAddress", metadata.CanonicalAddresses),
        .. All("sourceAddress", metadata.SourceAddresses), .. All("licence", metadata.Licences), .. All("encoding", metadata.Encodings),
    ];

    /// <summary>For a person: what was found and what showed it, a line each.</summary>
    public static void Say(Output output, Metadata metadata)
    {
        foreach (var finding in Of(metadata))
            output.Line(string.Create(CultureInfo.InvariantCulture, $"{finding.Field,-16} {OneLine.Of(finding.Value)} ({OneLine.Of(finding.Evidence)}, {finding.Certainty:0.00})"));
    }

    private static IEnumerable<ReadFinding> All(string field, IEnumerable<Finding<string>> findings) =>
        findings.Select(finding => new ReadFinding(field, finding.Value, finding.Evidence, finding.Certainty));

    private static IEnumerable<ReadFinding> Days(string field, IEnumerable<Finding<DateOnly>> findings) =>
        findings.Select(finding => new ReadFinding(field, IsoDay.Write(finding.Value), finding.Evidence, finding.Certainty));
}
