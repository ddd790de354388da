using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>Rules put to what is read, after the corrections and before anything is made of it, inside a transaction.</summary>
internal static class WithheldReadings
{
    /// <summary>The documents without what is withheld. Of archives in which nothing is, one look.</summary>
    public static IReadOnlyList<PreparedDocument> Applied(Session session, long capture, IReadOnlyList<PreparedDocument> documents)
    {
        if (session.Scalar("withheld-any") is null) return documents;
        var rules = WithheldOfCapture.Of(session, capture);
        return [.. documents.Select(document => document.Without(rules.In(document.Ordinal, document.Content)))];
    }

    /// <summary>Says of a capture and its texts whether they are withheld, and puts away what came with it and holds a name.</summary>
    public static void Mark(Session session, long capture, Id<Capture> id, IReadOnlyList<PreparedDocument> documents)
    {
        var isAny = session.Scalar("withheld-any") is not null;
        if (!isAny && session.Scalar("capture-withheld", ("$id", id.Value)) is 0L && !HasKept(session, capture)) return;
        var rules = WithheldOfCapture.Of(session, capture);
        foreach (var document in documents)
        {
            foreach (var text in document.Texts.Where(text => text.Withheld != Withheld.Nothing))
            {
                var name = Text.IdOf(Document.IdOf(id, document.Ordinal), text.Ordinal);
                session.Run("text-set-withheld", ("$id", name.Value), ("$by", session.Number("text-seq", ("$id", name.Value))), ("$withheld", (int)text.Withheld));
            }
        }

        // Where nothing of it is left, only when it came, and the digest, are told.
        var isWhole = rules.Whole is not null || (documents.Count > 0 && documents.All(document => document.Texts.Count > 0 && document.Texts.All(text => text.Withheld != Withheld.Nothing)));
        var isMasked = Mask(session, capture, rules.Names, isWhole);
        session.Run("capture-set-withheld", ("$capture", capture), ("$withheld", rules.Whole switch
        {
            { IsNoted: true } => 1,
            { } => 3,
            null when isMasked || documents.Any(document => document.AsReadWords is not null) => IsNoted(rules, documents) ? 1 : 2,
            null => 0,
        }));
    }

    // Said where anything of it is said.
    private static bool IsNoted(WithheldOfCapture rules, IReadOnlyList<PreparedDocument> documents) =>
        rules.Rules.Any(rule => rule.IsNoted) || documents.Any(document => document.Content.Marks.Any(mark => mark.Kind == MarkKind.Withheld) || document.Json.Contains(EscapedMark, StringComparison.Ordinal));

    private static readonly string EscapedMark = JsonEncodedText.Encode(WithheldWords.Mark).ToString();

    private static bool HasKept(Session session, long capture) => session.First("withheld-kept", row => row.Int(6) != 0 || row.Int(7) != 0, ("$capture", capture));

    private static bool Mask(Session session, long capture, NameFinding names, bool isWhole)
    {
        var came = session.First("withheld-kept", row => (Address: row.Text(0), Exchange: row.Text(1), Label: row.TextOrNull(2), Unread: row.TextOrNull(3), Source: row.Long(4)), ("$capture", capture));
        var source = new Source(came.Address);
        var isAddress = names.StandsInAddress(source.Address) || (isWhole && session.Scalar("withheld-source-shown", ("$source", came.Source), ("$capture", capture)) is null);
        var host = source.Host;
        var isHost = names.StandsInAddress(host);
        session.Run(
            "withheld-mask-source",
            ("$seq", came.Source),
            ("$address", !isAddress ? came.Address : isHost || host is null ? $"withheld:{came.Source}" : $"{came.Address[..came.Address.IndexOf(':', StringComparison.Ordinal)]}://{host}{WithheldWords.Path}{came.Source}"),
            ("$host", isHost ? null : host),
            ("$kept", isAddress ? came.Address : null));

        var exchange = JsonSerializer.Deserialize(came.Exchange, ArchiveJson.Default.Exchange)!;
        var told = isWhole && exchange != Exchange.None ? new Exchange { Status = exchange.Status } : WithheldSayings.Told(names, exchange);
        var label = isWhole || names.StandsInAddress(came.Label) ? null : came.Label;
        var unread = came.Unread is null ? null : WithheldSayings.Told(names, JsonSerializer.Deserialize(came.Unread, ArchiveJson.Default.Problem)!) is var problem ? JsonSerializer.Serialize(problem, ArchiveJson.Default.Problem) : null;
        var isKept = !ReferenceEquals(told, exchange) || label != came.Label || unread != came.Unread;
        session.Run(
            "withheld-mask-capture",
            ("$capture", capture),
            ("$exchange", isKept ? JsonSerializer.Serialize(told, ArchiveJson.Default.Exchange) : came.Exchange),
            ("$label", label),
            ("$unread", isKept ? unread : came.Unread),
            ("$kept", isKept ? JsonSerializer.Serialize(new KeptCapture(exchange, came.Label, came.Unread), ArchiveJson.Default.KeptCapture) : null));
        return isAddress || isKept;
    }
}
