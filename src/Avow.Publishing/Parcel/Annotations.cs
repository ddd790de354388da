using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// What is said of passages, one annotation a line (W3C Web Annotation Data Model, Recommendation of 23 February 2017). Targets are the files <c>texts/ID.txt</c>; offsets count in characters
/// of Unicode, as section 4.2.5 has it, not in the UTF-16 code units of the other files. Ids are made of what is annotated, so they are the same in every parcel.
/// </summary>
internal sealed class Annotations(Stream to) : IDisposable
{
    private readonly ArrayBufferWriter<byte> buffer = new(1 << 12);
    private readonly Utf8JsonWriter json = new(Stream.Null, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>A relation: one annotation for every pair of passages, or one of the whole texts.</summary>
    /// <param name="relation">Which; not a rejected one.</param>
    /// <param name="from">The taker's words.</param>
    /// <param name="to">The source's words.</param>
    public void Add(Relation relation, string from, string to)
    {
        if (relation.Spans.Count == 0) Write(relation, null, from, to);
        foreach (var span in relation.Spans) Write(relation, span, from, to);
    }

    public void Add(ParcelText text)
    {
        var words = text.Text.Words;
        foreach (var mark in text.Layout.Marks.Where(mark => mark.Kind == MarkKind.Quotation && mark.Range.LiesInside(words)))
            Write(["quotation", text.Text.Id.Value, Named(mark.Range)], "classifying", () =>
            {
                Textual("classifying", "quotation");
                if (mark.AscribedTo is { } whom) Textual("identifying", whom);
            }, () => Specific(text.Text.Id, words, mark.Range, null));
        foreach (var damage in text.Layout.Damage)
            Write(["damage", text.Text.Id.Value, damage.Kind.ToString(), Named(damage.Range)], "assessing", () =>
            {
                Textual("classifying", TextSpans.Named(damage.Kind));
                if (damage.Repair is { } repair) Textual("editing", repair);
            }, () => Specific(text.Text.Id, words, damage.Range.LiesInside(words) ? damage.Range : new(words.Length, words.Length), null));
    }

    public void Add(Endorsement endorsement, string organisation, string words)
    {
        foreach (var reservation in endorsement.Reservations)
        {
            var range = reservation.About.FindAgain(words).TryGet(out var found, out _) ? found : (TextRange?)null;
            Write(["reservation", organisation, endorsement.Text.Value, Named(reservation.About.Range)], "commenting", () =>
            {
                Textual("commenting", reservation.Words);
                Textual("identifying", organisation);
            }, () => Specific(endorsement.Text, words, range, null));
        }
    }

    public void Dispose() => json.Dispose();

    private void Write(Relation relation, AlignedSpan? span, string from, string to) => Write(
        ["relation", relation.Id.Value, span is null ? "" : $"{Named(span.From)}{Named(span.To)}"],
        "linking",
        () =>
        {
            Textual("classifying", relation.Kind.ToString());
            if (relation.Decision is { } decision) Textual("assessing", decision.Verdict.ToString());
            Specific(relation.To, to, span?.To, "linking");
        },
        () => Specific(relation.From, from, span?.From, null));

    private void Write(string[] key, string motivation, Action bodies, Action target)
    {
        buffer.ResetWrittenCount();
        json.Reset(buffer);
        json.WriteStartObject();
        json.WriteString("@context"u8, "http://www.w3.org/ns/anno.jsonld");
        json.WriteString("id"u8, IdOf(key));
        json.WriteString("type"u8, "Annotation");
        json.WriteString("motivation"u8, motivation);
        json.WriteStartArray("body"u8);
        bodies();
        json.WriteEndArray();
        json.WritePropertyName("target"u8);
        target();
        json.WriteEndObject();
        json.Flush();
        to.Write(buffer.WrittenSpan);
        to.WriteByte((byte)'\n');
    }

    private void Textual(string purpose, string value)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "TextualBody");
        json.WriteString("purpose"u8, purpose);
        json.WriteString("value"u8, value);
        json.WriteEndObject();
    }

    // Without a range the whole text is meant.
    private void Specific(Id<Text> text, string words, TextRange? range, string? purpose)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "SpecificResource");
        if (purpose is not null) json.WriteString("purpose"u8, purpose);
        json.WriteString("source"u8, $"texts/{text}.txt");
        if (range is { } within)
        {
            json.WriteStartArray("selector"u8);
            json.WriteStartObject();
            json.WriteString("type"u8, "TextPositionSelector");
            json.WriteNumber("start"u8, Characters(words, within.StartInclusive));
            json.WriteNumber("end"u8, Characters(words, within.EndExclusive));
            json.WriteEndObject();
            if (Quote.Take(words, within).TryGet(out var quote, out _))
            {
                json.WriteStartObject();
                json.WriteString("type"u8, "TextQuoteSelector");
                json.WriteString("exact"u8, quote.Exact);
                json.WriteString("prefix"u8, quote.Prefix);
                json.WriteString("suffix"u8, quote.Suffix);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static int Characters(string words, int codeUnits)
    {
        var count = 0;
        foreach (var _ in words.AsSpan(0, codeUnits).EnumerateRunes()) count++;
        return count;
    }

    private static string Named(TextRange range) => range.ToString();

    // RFC 9562, section 5.8: version 8, bits of one's own making.
    private static string IdOf(string[] key)
    {
        Span<byte> bytes = stackalloc byte[Sha256Digest.ByteLength];
        Sha256Digest.OfParts(["annotation", .. key]).CopyTo(bytes);
        bytes[6] = (byte)(0x80 | (bytes[6] & 0x0F));
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3F));
        return $"urn:uuid:{new Guid(bytes[..16], bigEndian: true)}";
    }
}
