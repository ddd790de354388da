using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>The rows of an archive as the lines of a parcel.</summary>
internal sealed class ParcelWriting(Session session, ParcelLineWriting lines)
{
    public void Write(ParcelKind kind)
    {
        switch (kind)
        {
            case ParcelKind.Archive: Each("parcel-archive", Archive, ParcelJson.Default.ArchiveLine); break;
            case ParcelKind.Organisations: Each("parcel-organisations", Organisation, ParcelJson.Default.OrganisationLine); break;
            case ParcelKind.Events: Each("parcel-events", Event, ParcelJson.Default.EventLine); break;
            case ParcelKind.Captures: Each("parcel-captures", Capture, ParcelJson.Default.CaptureLine); break;
            case ParcelKind.Documents: Each("parcel-documents", Document, ParcelJson.Default.DocumentLine); break;
            case ParcelKind.Texts: Each("parcel-texts", Text, ParcelJson.Default.TextLine); break;
            case ParcelKind.Corrections: Each("parcel-corrections", row => new CorrectionLine { Document = row.Text(0), Correction = Of(row.Text(1), ArchiveJson.Default.Correction) }, ParcelJson.Default.CorrectionLine); break;
            case ParcelKind.Resolutions: Each("parcel-resolutions", row => new ResolutionLine { Document = row.Text(0), Key = row.Text(1), Resolution = Resolutions.Read(row.Text(2)) }, ParcelJson.Default.ResolutionLine); break;
            case ParcelKind.Endorsements: Each("parcel-endorsements", Endorsement, ParcelJson.Default.EndorsementLine); break;
            case ParcelKind.Decisions: Each("parcel-decisions", Decision, ParcelJson.Default.DecisionLine); break;
            case ParcelKind.Relations: Each("parcel-relations", Relation, ParcelJson.Default.RelationLine); break;
            case ParcelKind.Distinctions: Each("parcel-distinctions", row => new DistinctionLine { A = row.Text(0), B = row.Text(1), At = row.Instant(2) }, ParcelJson.Default.DistinctionLine); break;
            case ParcelKind.Beads: Each("parcel-beads", row => new BeadLine { A = row.Text(0), B = row.Text(1), At = row.Instant(2), Bead = Of(row.Text(3), ArchiveJson.Default.StoredEdit) }, ParcelJson.Default.BeadLine); break;
            case ParcelKind.Matches: Each("parcel-matches", row => new MatchLine { A = row.Text(0), B = row.Text(1), Spans = Relations.ReadSpans(row.Text(2)) }, ParcelJson.Default.MatchLine); break;
            case ParcelKind.Translations: Each("parcel-translations", row => new TranslationLine { A = row.Text(0), B = row.Text(1), Score = row.NumberOrNull(2) ?? 0, Evidence = Of(row.Text(3), ArchiveJson.Default.IReadOnlyListStoredClue) }, ParcelJson.Default.TranslationLine); break;
            case ParcelKind.Alignments: Each("parcel-alignments", row => new AlignmentLine { A = row.Text(0), B = row.Text(1), Method = row.Text(2), Sentences = Of(row.Text(3), ArchiveJson.Default.StoredBeads) }, ParcelJson.Default.AlignmentLine); break;
            case ParcelKind.Lexicons: Each("parcel-lexicons", row => new LexiconLine { LanguageA = row.Text(0), LanguageB = row.Text(1), Alignments = row.Int(2), Lines = row.Text(3) }, ParcelJson.Default.LexiconLine); break;
            case ParcelKind.Phrases: Each("parcel-phrases", Phrase, ParcelJson.Default.PhraseLine); break;
            case ParcelKind.Withheld: Each("parcel-withheld", row => new WithheldLine { Thing = row.Text(0), Rule = WithheldRows.Read(row.Text(1)), Source = row.TextOrNull(2) }, ParcelJson.Default.WithheldLine); break;
            default: throw new ArgumentOutOfRangeException(nameof(kind), kind, null);
        }
    }

    private static ArchiveLine Archive(Row row) => new()
    {
        Version = ArchiveLine.Present,
        Name = row.TextOrNull(0) ?? "",
        HarvestKey = row.Text(1),
        Checked = SqliteUpkeep.LastCheckOf(row.TextOrNull(2)) is { } check ? new() { At = check.At, Problems = check.Problems } : null,
    };

    private OrganisationLine Organisation(Row row) => new()
    {
        Slug = row.Text(1),
        Names = Of(row.Text(2), ArchiveJson.Default.IReadOnlyDictionaryStringString),
        Kinds = Of(row.Text(3), ArchiveJson.Default.IReadOnlyListString),
        Addresses = Of(row.Text(4), ArchiveJson.Default.IReadOnlyListString),
        BelongsTo = session.Rows("parcel-memberships", of => new BelongsLine { Of = of.Text(0), As = of.Text(1), From = of.DayOrNull(2), Until = of.DayOrNull(3) }, ("$id", row.Text(0))),
        FormerSlugs = session.Rows("parcel-former-slugs", former => former.Text(0), ("$id", row.Text(0))),
    };

    private EventLine Event(Row row) => new()
    {
        Slug = row.Text(1),
        Names = Of(row.Text(2), ArchiveJson.Default.IReadOnlyDictionaryStringString),
        From = row.DayOrNull(3),
        Awaits = session.Rows("parcel-watched", awaited => awaited.Text(0), ("$id", row.Text(0))),
    };

    private CaptureLine Capture(Row row) => new()
    {
        Id = row.Text(1),
        Source = row.Text(2),
        CapturedAt = row.Instant(3),
        Sha256 = row.Text(4),
        Bytes = row.Long(5),
        Exchange = Of(row.Text(6), ArchiveJson.Default.Exchange),
        Unread = row.TextOrNull(7) is { } unread ? Of(unread, ArchiveJson.Default.Problem) : null,
        Label = row.TextOrNull(8),
        About = row.TextOrNull(9),
        LookedOverAt = row.TextOrNull(10) is null ? null : row.Instant(10),
        SeenAgain = session.Rows("parcel-revisits", seen => new SeenAgainLine { At = seen.Instant(0), How = seen.Enum<RevisitProfile>(1) }, ("$capture", row.Long(0))),
        SourceAsKept = row.TextOrNull(11),
        AsKept = row.TextOrNull(12) is { } kept ? Of(kept, ArchiveJson.Default.KeptCapture) : null,
        Withheld = row.Int(13) is > 0 and var withheld ? withheld : null,
    };

    private static DocumentLine Document(Row row) => new()
    {
        Id = row.Text(0),
        Capture = row.Text(1),
        Ordinal = row.Int(2),
        IsRead = row.Int(3) == 0,
        Content = Of(row.Text(5), ArchiveJson.Default.Content) with { Words = row.Text(4) },
        AsRead = row.TextOrNull(6) is { } read ? Of(read, ArchiveJson.Default.Content) : null,
        AsReadWords = row.TextOrNull(7),
    };

    private static TextLine Text(Row row) => new()
    {
        Id = row.Text(0),
        Document = row.Text(1),
        Witness = row.Int(2),
        Statement = row.Text(3),
        Lead = row.Text(4),
        Role = row.Enum<WitnessRole>(5),
        Title = row.Text(6),
        Language = row.Text(7),
        Day = row.DayOrNull(8),
        Issuer = row.TextOrNull(9),
        Outlet = row.TextOrNull(10),
        IssuedBy = row.TextOrNull(11),
        Range = new(row.Int(12), row.Int(13)),
        SupersededBy = row.TextOrNull(14),
        ChangedAt = Stamping.Read(row.Text(15)),
        LeadThen = row.Text(16),
        Withheld = row.Int(17) is > 0 and var withheld ? withheld : null,
    };

    private static EndorsementLine Endorsement(Row row) => new()
    {
        Organisation = row.Text(0),
        Text = row.Text(1),
        From = Row.DayOf(row.Text(2)),
        Reservations = Of(row.Text(3), ArchiveJson.Default.IReadOnlyListStoredReservation),
        WithdrawnOn = row.DayOrNull(4),
        WithdrawnBy = row.TextOrNull(5),
    };

    private static DecisionLine Decision(Row row) => new() { Relation = row.Text(0), Verdict = row.Enum<Verdict>(1), At = row.Instant(2), From = row.TextOrNull(3), To = row.TextOrNull(4) };

    private static RelationLine Relation(Row row) => new()
    {
        Id = row.Text(0),
        Kind = row.Enum<RelationKind>(1),
        From = row.Text(2),
        To = row.Text(3),
        DirectionKnown = row.Int(4) != 0,
        Method = row.TextOrNull(5),
        Score = row.NumberOrNull(6),
        AssertedAt = row.TextOrNull(7) is null ? null : row.Instant(7),
        Spans = Relations.ReadSpans(row.Text(8)),
        Lost = row.TextOrNull(9) is { } lost ? Of(lost, ArchiveJson.Default.IReadOnlyListLostSpan) : null,
    };

    private PhraseLine Phrase(Row row) => new()
    {
        Kind = row.Text(1),
        Words = row.Text(2),
        Places = session.Rows("parcel-phrase-places", place => new PhrasePlaceLine { Text = place.Text(0), Range = new(place.Int(1), place.Int(2)) }, ("$phrase", row.Long(0))),
    };

    private static T Of<T>(string json, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(json, type)!;

    private void Each<T>(string statement, Func<Row, T> read, JsonTypeInfo<T> type) => session.Each(statement, row => lines.Write(read(row), type));
}
