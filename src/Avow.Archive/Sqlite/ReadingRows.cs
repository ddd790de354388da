using Avow.Statements;

namespace Avow.Archive;

/// <summary>Writes documents and texts of one capture into their rows, inside a transaction.</summary>
internal sealed class ReadingRows(Session session, Attribution attribution, long capture, Id<Capture> captureId, Source source)
{
    private readonly string? outlet = attribution.OutletOf(source.Address);

    /// <returns>The ids of its texts in their order.</returns>
    public IReadOnlyList<Id<Text>> Insert(PreparedDocument document)
    {
        var seq = InsertRow(document);
        foreach (var text in document.Texts)
        {
            var row = Insert(seq, document, text);
            if (text.Withheld != Withheld.Nothing) session.Run("text-supersede", ("$seq", row), ("$by", row));
        }

        return [.. document.Texts.Select(text => IdOf(document, text))];
    }

    public long InsertRow(PreparedDocument document)
    {
        var seq = session.Number(
            "document-insert",
            ("$id", Document.IdOf(captureId, document.Ordinal).Value),
            ("$capture", capture),
            ("$ordinal", document.Ordinal),
            ("$reader", document.Content.Reader),
            ("$words", document.Content.Words),
            ("$content", document.Json),
            ("$as_read", document.AsRead),
            ("$as_read_words", document.AsReadWords),
            ("$digest", document.Digest.ToString()));
        KeepDamage(seq, document);
        return seq;
    }

    /// <param name="seq">The row.</param>
    /// <param name="document">What stands in it from now on.</param>
    /// <param name="isSuperseded">Whether it is a document that is no longer read.</param>
    public void Update(long seq, PreparedDocument document, bool isSuperseded = false)
    {
        session.Run(
            "document-update",
            ("$seq", seq),
            ("$reader", document.Content.Reader),
            ("$words", document.Content.Words),
            ("$content", document.Json),
            ("$as_read", document.AsRead),
            ("$as_read_words", document.AsReadWords),
            ("$digest", document.Digest.ToString()),
            ("$superseded", isSuperseded ? 1 : 0));
        session.Run("damage-forget", ("$document", seq));
        KeepDamage(seq, document);
    }

    public long Insert(long documentSeq, PreparedDocument document, PreparedText text)
    {
        var id = IdOf(document, text);
        var seq = session.Number(
            "text-insert",
            [("$id", id.Value), ("$statement", Statement.IdOf(id).Value), ("$document", documentSeq), ("$witness", text.Ordinal), .. Facts(text)]);
        session.Run("text-lead-itself", ("$seq", seq));
        if (text.Withheld == Withheld.Nothing) Index(seq, text);
        return seq;
    }

    public void Update(long seq, PreparedText text) => session.Run("text-update", [("$seq", seq), .. Facts(text)]);

    public void Index(long seq, PreparedText text) =>
        session.Run("words-insert", ("$seq", seq), ("$title", text.Indexed.Title), ("$exact", text.Indexed.Exact), ("$stem", text.Indexed.Stems));

    public Id<Text> IdOf(PreparedDocument document, PreparedText text) => Text.IdOf(Document.IdOf(captureId, document.Ordinal), text.Ordinal);

    private (string Name, object? Value)[] Facts(PreparedText text) =>
    [
        ("$role", text.Witness.Role.ToString()),
        ("$title", text.Title),
        ("$language", text.Language),
        ("$day", Row.Of(text.Day)),
        ("$issuer", text.Issuer),
        ("$outlet", outlet),
        ("$issuing", attribution.Named(text.Issuer)),
        ("$start", text.Witness.Range.StartInclusive),
        ("$end", text.Witness.Range.EndExclusive),
    ];

    private void KeepDamage(long seq, PreparedDocument document)
    {
        if (document.Content.Damage.Count == 0) return;
        session.Run("damage-insert", ("$document", seq), ("$content", document.Json));
        Resolutions.Match(session, seq, document.Content);
    }
}
