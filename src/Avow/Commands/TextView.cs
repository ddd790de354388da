using System.Globalization;
using Avow.Archive;
using Avow.Statements;

namespace Avow.Commands;

/// <summary>A text with its document, capture and relations, put together for <c>show</c> and <c>export</c>.</summary>
internal sealed record TextView(Text Text, TextSummary Summary, Document Document, Capture Capture, IReadOnlyList<Relation> Relations, IReadOnlyList<Correction> Corrections)
{
    public static TextView Of(ILibrary library, Id<Text> id)
    {
        var text = library.Find(id)!;
        var summary = library.Summaries([id])[id];
        return new(text, summary, library.Find(text.Document)!, library.Find(summary.Capture)!, library.RelationsOf(id), library.CorrectionsOf(id));
    }

    public Witness Witness => Document.Content.Witnesses[Text.WitnessOrdinal];

    /// <summary>The damage that is shown with this text, in the text's own offsets; what lies before or behind it is at its start or end.</summary>
    public IEnumerable<ShownDamage> Damage() => Document.Content.DamageOf(Text.WitnessOrdinal).Select(damage =>
        new ShownDamage(damage.Kind.ToString(), Inside(damage.Range.StartInclusive), Inside(damage.Range.EndExclusive), damage.Words, damage.Repair));

    /// <summary>What the text's day is the day of; null when it has none. A day that only its outlet gives dates the publication, not the act.</summary>
    public string? DayOf => Text.Date is not { } day ? null
        : Witness.CorrectedDate == day ? "editor"
        : Witness.Date == day || Holds(Document.Content.Metadata.StatementDates, day) ? "text"
        : Holds(Document.Content.Metadata.PublicationDates, day) ? "publication"
        : Holds(Document.Content.Metadata.ChangeDates, day) ? "change"
        : "document";

    private static bool Holds(IReadOnlyList<Finding<DateOnly>> days, DateOnly day) => days.Any(found => found.Value == day);

    private int Inside(int offset) => Math.Clamp(offset - Witness.Range.StartInclusive, 0, Text.Words.Length);

    public ShownText Shown() => new(
        Text.Id.Value,
        Summary.Statement.Value,
        Document.Id.Value,
        Capture.Id.Value,
        Text.Role.ToString(),
        Text.Title,
        IsoDay.Write(Text.Date),
        Text.Language,
        Summary.Outlet?.Slug,
        Summary.Issuer,
        Capture.Source.Address,
        Capture.CapturedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        Capture.Digest.ToString(),
        Text.Words,
        [.. Damage()],
        [.. Relations.Select(Line)])
    {
        DateOf = DayOf,
        Corrections = Corrections.Count == 0 ? null : [.. Corrections.Select(correction => CorrectionLine.Of(Text.Id, correction))],
    };

    public static RelationLine Line(Relation relation) => new(
        relation.Id.Value,
        relation.Kind.ToString(),
        relation.From.Value,
        relation.To.Value,
        relation.DirectionKnown,
        (relation.Origin as RelationOrigin.Detected)?.Score,
        [.. relation.Spans.Select(span => new[] { span.From.StartInclusive, span.From.EndExclusive, span.To.StartInclusive, span.To.EndExclusive })]);
}
