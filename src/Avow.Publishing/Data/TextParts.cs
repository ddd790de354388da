using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Who speaks or publishes.</summary>
/// <param name="Slug">Null when no editor registered it.</param>
/// <param name="Name">Safe for one line.</param>
public sealed record PartyData(string? Slug, string Name);

/// <summary>The evidence of a text.</summary>
/// <param name="Address">A file by its name only.</param>
/// <param name="Capture">Id of the capture.</param>
/// <param name="CapturedAt">UTC.</param>
/// <param name="Sha256">Of the bytes as received.</param>
/// <param name="Bytes">How many.</param>
/// <param name="Download">Where they can be had.</param>
public sealed record SourceData(string Address, string Capture, DateTimeOffset CapturedAt, string Sha256, long Bytes, string Download)
{
    internal static SourceData Of(Capture capture, PageAddresses addresses) =>
        new(capture.Source.ShownAddress, capture.Id.Value, capture.CapturedAt, capture.Digest.ToString(), capture.LengthBytes, addresses.Canonical(addresses.CaptureBytes(capture.Id)));
}

/// <summary>One block of a text.</summary>
/// <param name="Anchor">The fragment of its permalink.</param>
/// <param name="Kind">"Paragraph", "Heading", "ListItem" …</param>
/// <param name="Start">Inclusive.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Language">BCP 47.</param>
public sealed record BlockData(string Anchor, string Kind, int Start, int End, string Language);

/// <summary>A relation, seen from the text.</summary>
/// <param name="Kind">"Reprints", "Translates" …</param>
/// <param name="Way">"from" when this text took, "to" when it was taken, "unknown".</param>
/// <param name="Text">The other text.</param>
/// <param name="Spans">[start, end, otherStart, otherEnd] each, the first two in this text's words.</param>
public sealed record RelationData(string Kind, string Way, string Text, IReadOnlyList<int[]> Spans)
{
    internal static RelationData Of(Relation relation, Id<Text> here) => new(
        relation.Kind.ToString(),
        !relation.DirectionKnown ? "unknown" : relation.From == here ? "from" : "to",
        relation.OtherThan(here).Value,
        [.. relation.SpansSeenFrom(here).Select(span => new[] { span.From.StartInclusive, span.From.EndExclusive, span.To.StartInclusive, span.To.EndExclusive })]);
}
