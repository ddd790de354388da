using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>
/// The new reading of one capture put in place of the old one, inside a transaction: documents and texts row by row, then what
/// hung on words that are no longer there.
/// </summary>
internal sealed class ReadingReplacement
{
    private readonly Session session;
    private readonly StoredReading stored;
    private readonly PreparedReading reading;
    private readonly ReadingRows rows;
    private readonly Loosening loosening;
    private readonly List<Id<Text>> changed = [];
    private readonly List<Id<Text>> added = [];
    private readonly List<Id<Text>> superseded = [];
    private readonly List<(long Seq, StoredText Was)> gone = [];
    private int documents;

    private ReadingReplacement(Session session, Attribution attribution, StoredReading stored, PreparedReading reading)
    {
        this.session = session;
        this.stored = stored;
        this.reading = reading;
        rows = new(session, attribution, stored.Capture, reading.Reading.Capture, stored.Source);
        loosening = new(session);
    }

    public static Outcome<Rereading> Of(Session session, Attribution attribution, PreparedReading reading)
    {
        var capture = reading.Reading.Capture;
        if (StoredReading.Of(session, capture) is not { } stored)
            return new Problem(ProblemKind.NotFound, $"capture {capture}", "the archive has none of this name, so it cannot be read again", "Look at the evidence of a text with: avow show TEXT");
        if (stored.HasTexts && !reading.HasTexts) return new Rereading { Capture = capture, Unread = reading.Reading.Unread ?? NoText(stored) };
        var corrected = Corrections.Applied(session, stored.Capture, reading);
        var told = corrected with { Documents = WithheldReadings.Applied(session, stored.Capture, corrected.Documents) };
        var done = IsSame(stored, told)
            ? new Rereading { Capture = capture, WasUnread = stored.Unread is not null, Unread = stored.Unread }
            : new ReadingReplacement(session, attribution, stored, told).Replace();
        WithheldReadings.Mark(session, stored.Capture, capture, told.Documents);
        return done;
    }

    private Rereading Replace()
    {
        foreach (var document in reading.Documents) Replace(document);
        foreach (var document in stored.Standing.Where(document => document.Ordinal >= reading.Documents.Count)) Retire(document);
        foreach (var (seq, was) in gone) session.Run("text-supersede", ("$seq", seq), ("$by", Successor(was)));
        foreach (var text in stored.Texts.SelectMany(texts => texts).Where(text => text.SupersededBy is not null && text.Withheld == 0 && !added.Contains(text.Id)))
            session.Run("text-supersede", ("$seq", text.Seq), ("$by", Successor(text)));
        var unread = reading.Reading.Unread;
        session.Run("capture-set-unread", ("$seq", stored.Capture), ("$unread", unread is null ? null : JsonSerializer.Serialize(unread, ArchiveJson.Default.Problem)));
        loosening.Loosen();
        return new()
        {
            Capture = reading.Reading.Capture,
            IsChange = true,
            DocumentsChanged = documents,
            Changed = changed,
            Added = added,
            Superseded = superseded,
            WasUnread = stored.Unread is not null,
            Unread = unread,
            Notes = [.. Notes.Of(session, stored.Capture)],
        };
    }

    private void Replace(PreparedDocument document)
    {
        var before = stored.At(document.Ordinal);
        if (before is { IsSuperseded: false } && before.Digest == document.Digest.ToString()) return;
        var old = before is null or { IsSuperseded: true } ? null : before.Content;
        var seq = before?.Seq ?? rows.InsertRow(document);
        if (before is not null) rows.Update(seq, document);
        if (old is null || !ReadAlike(old, document.Content)) documents++;

        var texts = stored.Texts[document.Ordinal].ToDictionary(text => text.Witness);
        foreach (var text in document.Texts)
        {
            var isThere = texts.Remove(text.Ordinal, out var was);
            if (text.Withheld != Withheld.Nothing) Withhold(seq, was, old?.Words, document, text);
            else if (!isThere || was is null) Add(rows.Insert(seq, document, text), rows.IdOf(document, text), document, text);
            else if (was.SupersededBy is not null) Revive(was, document, text);
            else Replace(was, old!, document, text);
        }

        foreach (var was in texts.Values.Where(text => text.SupersededBy is null).OrderBy(text => text.Witness)) Supersede(was, old!.Words);
        if (old is null || !RelateAlike(old, document.Content)) loosening.Redraw(stored.Texts[document.Ordinal].Select(text => text.Seq));
    }

    // It keeps its row, and leads nowhere.
    private void Withhold(long document, StoredText? was, string? words, PreparedDocument prepared, PreparedText text)
    {
        var row = was?.Seq ?? rows.Insert(document, prepared, text);
        if (was is { SupersededBy: null }) Supersede(was, words!);
        rows.Update(row, text);
        session.Run("text-supersede", ("$seq", row), ("$by", row));
        gone.RemoveAll(one => one.Seq == row);
    }

    private void Add(long seq, Id<Text> id, PreparedDocument document, PreparedText text)
    {
        added.Add(id);
        loosening.Changed(seq, "", WordsOf(document, text), null);
    }

    private void Revive(StoredText was, PreparedDocument document, PreparedText text)
    {
        rows.Update(was.Seq, text);
        rows.Index(was.Seq, text);
        Add(was.Seq, was.Id, document, text);
    }

    private void Replace(StoredText was, Content old, PreparedDocument document, PreparedText text)
    {
        var (before, now) = (was.Range.Of(old.Words), WordsOf(document, text));
        var isReworded = !string.Equals(before, now, StringComparison.Ordinal) || was.Language != text.Language;
        if (isReworded || was.Title != text.Title || !SameTongues(old, was.Range, document.Content, text.Witness.Range))
        {
            session.Run("words-forget", ("$seq", was.Seq));
            rows.Index(was.Seq, text);
        }

        rows.Update(was.Seq, text);
        if (isReworded) loosening.Changed(was.Seq, before, now, was.Day);
        else if (was.Day != text.Day) loosening.Moved(was.Seq, before, was.Day);
        if (isReworded || (was.Title, was.Role, was.Day, was.Issuer) != (text.Title, text.Witness.Role, text.Day, text.Issuer)) changed.Add(was.Id);
    }

    private void Retire(StoredDocument document)
    {
        documents++;
        rows.Update(document.Seq, PreparedDocument.From(new Content { Reader = document.Content.Reader, Words = "", Blocks = [] }, document.Ordinal), isSuperseded: true);
        foreach (var text in stored.Texts[document.Ordinal].Where(text => text.SupersededBy is null)) Supersede(text, document.Words);
    }

    private void Supersede(StoredText was, string words)
    {
        session.Run("words-forget", ("$seq", was.Seq));
        superseded.Add(was.Id);
        gone.Add((was.Seq, was));
        loosening.Changed(was.Seq, was.Range.Of(words), null, was.Day);
    }

    // A text of the same document before one of another, one of the same role before another, then by place.
    private long Successor(StoredText text)
    {
        if (reading.Documents.All(document => document.Texts.All(found => found.Withheld != Withheld.Nothing))) return text.Seq;
        var (document, found) = reading.Documents
            .SelectMany(document => document.Texts.Where(found => found.Withheld == Withheld.Nothing).Select(found => (document, found)))
            .OrderBy(place => place.document.Ordinal != text.Document).ThenBy(place => place.found.Witness.Role != text.Role)
            .ThenBy(place => place.document.Ordinal).ThenBy(place => place.found.Ordinal).First();
        return session.Number("text-seq", ("$id", rows.IdOf(document, found).Value));
    }

    private static string WordsOf(PreparedDocument document, PreparedText text) => text.Witness.Range.Of(document.Content.Words);

    private static bool IsSame(StoredReading stored, PreparedReading reading) =>
        stored.Unread == reading.Reading.Unread
        && stored.Standing.Select(document => document.Digest).SequenceEqual(reading.Documents.Select(document => document.Digest.ToString()), StringComparer.Ordinal);

    // A new name of the reader alone changes nothing that anybody sees.
    private static bool ReadAlike(Content old, Content now) => Comparable(old, now.Reader) == Comparable(now, now.Reader);

    // Relating sees all of a document but its reader and its damage.
    private static bool RelateAlike(Content old, Content now) =>
        Comparable(old with { Damage = [] }, now.Reader) == Comparable(now with { Damage = [] }, now.Reader);

    private static (string Words, string Json) Comparable(Content content, string reader) =>
        (content.Words, PreparedDocument.JsonOf(content with { Reader = reader }));

    // The words of a block are stemmed by the block's own language.
    private static bool SameTongues(Content old, TextRange before, Content now, TextRange after) =>
        Tongues(old, before).SequenceEqual(Tongues(now, after));

    private static IEnumerable<(TextRange, string)> Tongues(Content content, TextRange range) =>
        content.Blocks.Where(block => range.Contains(block.Range)).Select(block => (block.Range.Shift(-range.StartInclusive), block.Language));

    private static Problem NoText(StoredReading stored) =>
        new(ProblemKind.Empty, stored.Source.Address, "no text was found in it", "Look at the page in a browser.");
}
