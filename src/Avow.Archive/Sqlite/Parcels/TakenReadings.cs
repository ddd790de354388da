using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>Captures, documents and texts of a parcel.</summary>
internal sealed class TakenReadings(Session session, CaptureBytes bytes)
{
    private const int MaxTitleChars = 1_001;
    private const int MaxAddressChars = 10_000;

    public Problem? Take(ParcelLine line, CaptureLine capture)
    {
        if (capture.Source.Length is 0 or > MaxAddressChars || capture.SourceAsKept?.Length is 0 or > MaxAddressChars) return line.Wrong("its source is empty or too long");
        if (!Sha256Digest.TryParse(capture.Sha256, out var digest) || capture.Bytes < 0) return line.Wrong("it says neither digest nor length");
        if (capture.About is { } about && !Slugs.IsSlug(about)) return line.Wrong("it is about what has no slug");
        var source = new Source(capture.SourceAsKept ?? capture.Source);
        if (Capture.IdOf(source, digest).Value != capture.Id) return line.Wrong("its id is not that of its source and digest");
        if (!File.Exists(bytes.PathOf(digest))) return line.Wrong($"its bytes, of SHA-256 {digest}, are in no WARC file of the parcel", ProblemKind.NotFound);
        var place = TakenWithheld.Source(session, capture.Source, capture.SourceAsKept);
        session.Run(
            "parcel-take-capture",
            ("$id", capture.Id),
            ("$source", place),
            ("$captured_at", Row.Of(capture.CapturedAt)),
            ("$digest", digest.ToString()),
            ("$length", capture.Bytes),
            ("$exchange", JsonSerializer.Serialize(ParcelGuard.Whole(capture.Exchange), ArchiveJson.Default.Exchange)),
            ("$unread", capture.Unread is { } unread ? JsonSerializer.Serialize(ParcelGuard.Whole(unread), ArchiveJson.Default.Problem) : null),
            ("$label", capture.Label),
            ("$about", capture.About),
            ("$looked_over_by", capture.LookedOverAt is null ? null : TakenRelations.Unnamed),
            ("$looked_over_at", capture.LookedOverAt is { } at ? Row.Of(at) : null));
        var seq = session.Number("capture-seq", ("$id", capture.Id));
        if (TakenWithheld.Keep(session, line, seq, capture) is { } wrong) return wrong;
        foreach (var seen in capture.SeenAgain) session.Run("parcel-take-revisit", ("$capture", seq), ("$seen_at", Row.Of(seen.At)), ("$profile", seen.How.ToString()));
        return null;
    }

    public Problem? Take(IReadOnlyList<(ParcelLine Line, DocumentLine Value)> batch)
    {
        var prepared = Preparing.All(batch, document => ParcelReading.Safely<PreparedDocument>(document.Line, () => Prepared(document.Value)));
        for (var i = 0; i < batch.Count; i++)
        {
            var (line, document) = batch[i];
            if (!prepared[i].TryGet(out var made, out var problem)) return problem;
            if (ParcelReading.Safely<bool>(line, () => Insert(line, document, made) is { } wrong ? wrong : true).Problem is { } refused) return refused;
        }

        return null;
    }

    public Problem? Take(IReadOnlyList<(ParcelLine Line, TextLine Value)> batch)
    {
        Dictionary<string, (long Seq, Content Content)> documents = new(StringComparer.Ordinal);
        foreach (var (line, text) in batch)
        {
            if (Wrong(line, text) is { } wrong) return wrong;
            if (documents.ContainsKey(text.Document)) continue;
            if (session.First("parcel-document-at", row => (Seq: row.Long(0), Content: Documents.ContentOf(row.Bytes(2), row.Text(1))), ("$id", text.Document)) is not { Content: not null } document)
                return line.Wrong("its document is not in the parcel", ProblemKind.NotFound);
            documents.Add(text.Document, document);
        }

        // Folding and stemming is most of the work.
        var indexed = Preparing.All(batch, one => ParcelReading.Safely<IndexedWords>(one.Line, () => one.Value.SupersededBy is not null
            ? new IndexedWords("", "", "")
            : IndexedWords.Of(one.Value.Title, documents[one.Value.Document].Content, one.Value.Range, one.Value.Language)));
        for (var i = 0; i < batch.Count; i++)
        {
            var (line, text) = batch[i];
            if (!indexed[i].TryGet(out var words, out var problem)) return problem;
            if (ParcelReading.Safely<bool>(line, () => Insert(text, documents[text.Document].Seq, words)).Problem is { } refused) return refused;
        }

        return null;
    }

    /// <summary>What a text says of other texts, once all are there.</summary>
    public Problem? TakeLead(ParcelLine line, TextLine text)
    {
        if (Seq(text.Lead) is not { } lead || Seq(text.LeadThen) is not { } then) return line.Wrong("its lead is not in the parcel", ProblemKind.NotFound);
        var by = text.SupersededBy is null ? null : Seq(text.SupersededBy);
        if (by is null && text.SupersededBy is not null) return line.Wrong("what stands in its place is not in the parcel", ProblemKind.NotFound);
        var seq = Seq(text.Id)!.Value;
        session.Run("parcel-take-lead", ("$seq", seq), ("$lead", lead), ("$superseded_by", by));
        if (text.Withheld is { } withheld) session.Run("text-set-withheld", ("$id", text.Id), ("$by", seq), ("$withheld", withheld));
        session.Run("parcel-take-stamp", ("$text", seq), ("$changed_at", Stamping.Of(text.ChangedAt)), ("$lead", then));
        return null;
    }

    public Problem? Take(ParcelLine line, CorrectionLine correction)
    {
        if (session.First("parcel-document-at", row => (Capture: row.LongOrNull(3), Ordinal: row.Int(4)), ("$id", correction.Document)) is not { Capture: { } capture } document) return line.Wrong("its document is not in the parcel", ProblemKind.NotFound);
        Corrections.Append(session, capture, document.Ordinal, ParcelGuard.Whole(correction.Correction));
        return null;
    }

    public Problem? Take(ParcelLine line, ResolutionLine resolution)
    {
        if (session.First("parcel-document-at", row => row.LongOrNull(0), ("$id", resolution.Document)) is not { } document) return line.Wrong("its document is not in the parcel", ProblemKind.NotFound);
        session.Run("parcel-take-resolution", ("$document", document), ("$key", Id<Damage>.FromTrusted(resolution.Key).Value), ("$resolution", Resolutions.Write(ParcelGuard.Whole(resolution.Resolution))));
        return null;
    }

    /// <summary>Marks the damages that were resolved, as after every reading.</summary>
    public void FindDamageAgain()
    {
        foreach (var document in session.Rows("parcel-resolved", row => row.Long(0)))
            Resolutions.Match(session, document, session.First("parcel-content", row => Documents.ContentOf(row.Bytes(1), row.Text(0)), ("$seq", document))!);
    }

    private static PreparedDocument Prepared(DocumentLine document)
    {
        var content = ParcelGuard.Whole(document.Content);
        // It is of the same words, which are written once.
        var asRead = document.AsRead is { } read ? ParcelGuard.Whole(read with { Words = document.AsReadWords ?? content.Words }) : null;
        if (asRead is null && document.AsReadWords is not null) throw new FormatException("the words that it was read with have no reading");
        var prepared = PreparedDocument.WithoutTexts(content, asRead, document.Ordinal);
        return document.AsReadWords is not { } words ? prepared : prepared with { AsReadWords = words, Digest = PreparedDocument.DigestOf(prepared.Content.Words, prepared.Json, prepared.AsRead, words) };
    }

    private Problem? Insert(ParcelLine line, DocumentLine document, PreparedDocument prepared)
    {
        if (session.Scalar("capture-seq", ("$id", document.Capture)) is not long capture) return line.Wrong("its capture is not in the parcel", ProblemKind.NotFound);
        if (Document.IdOf(Id<Capture>.FromTrusted(document.Capture), document.Ordinal).Value != document.Id) return line.Wrong("its id is not that of its capture and place");
        var seq = session.Number(
            "parcel-take-document",
            ("$id", document.Id),
            ("$capture", capture),
            ("$ordinal", document.Ordinal),
            ("$reader", prepared.Content.Reader),
            ("$words", prepared.Content.Words),
            ("$content", prepared.Json),
            ("$as_read", prepared.AsRead),
            ("$digest", prepared.Digest.ToString()),
            ("$superseded", document.IsRead ? 0 : 1),
            ("$as_read_words", prepared.AsReadWords));
        if (prepared.Content.Damage.Count > 0) session.Run("damage-insert", ("$document", seq), ("$content", prepared.Json));
        return null;
    }

    // Held against its document at the end, with all others.
    private static Problem? Wrong(ParcelLine line, TextLine text) =>
        text.Title.Length > MaxTitleChars ? line.Wrong("its title is longer than any that a reader gives")
        : !Languages.IsWellFormed(text.Language) ? line.Wrong($"“{OneLine.Of(text.Language)}” is no language tag")
        : text.Withheld is < 1 or > 2 ? line.Wrong("it is withheld in no way that there is")
        : (text.SupersededBy == text.Id) != text.Withheld is not null ? line.Wrong("it stands in its own place and is not withheld, or is and does not")
        : text.SupersededBy is not null && !text.Range.IsEmpty ? line.Wrong("it is no longer read and has words")
        : null;

    private Outcome<bool> Insert(TextLine text, long document, IndexedWords words)
    {
        var seq = session.Number(
            "parcel-take-text",
            ("$id", Id<Text>.FromTrusted(text.Id).Value),
            ("$statement", Id<Statement>.FromTrusted(text.Statement).Value),
            ("$document", document),
            ("$witness", text.Witness),
            ("$role", text.Role.ToString()),
            ("$title", text.Title),
            ("$language", text.Language),
            ("$day", Row.Of(text.Day)),
            ("$issuer", text.Issuer),
            ("$outlet", text.Outlet is { } outlet ? Organisation.IdOf(outlet).Value : null),
            ("$issuing", text.IssuedBy is { } issuing ? Organisation.IdOf(issuing).Value : null),
            ("$start", text.Range.StartInclusive),
            ("$end", text.Range.EndExclusive),
            ("$related", text.SupersededBy is null ? 0 : 2));
        if (text.SupersededBy is null) session.Run("words-insert", ("$seq", seq), ("$title", words.Title), ("$exact", words.Exact), ("$stem", words.Stems));
        return true;
    }

    private long? Seq(string id) => session.Scalar("text-seq", ("$id", Id<Text>.FromTrusted(id).Value)) as long?;
}
