using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>Reading out of the database; each call sees one committed state.</summary>
internal sealed class SqliteLibrary(Database database, CaptureBytes bytes) : ILibrary
{
    /// <summary>A name is looked up by its beginning only from this many characters on.</summary>
    private const int MinPrefix = 4;

    private const string FrameSuffix = "#frame";

    // As text-resolve.sql has it.
    private const int LeastChars = 4;

    private volatile Counted? counted;
    private readonly NamesInBytes inBytes = new(bytes);
    private string? ownName;

    public long Generation => database.ReadOne("generation-get");

    public T InOneState<T>(Func<T> read) => database.Read(_ => read());

    // Given once, when the archive is made; every page bears it.
    public string Name => ownName ??= database.Read(session => session.Scalar("about-get", ("$key", "name")) as string)
        ?? Path.GetFileName(Path.GetDirectoryName(database.File)) ?? "Avow";

    // Counting goes through whole tables, and every search page says what there is to choose from.
    public ArchiveCounts Counts()
    {
        var generation = Generation;
        if (counted is { } known && known.Generation == generation) return known.Counts;
        var counts = CountAnew();
        counted = new(generation, counts);
        return counts;
    }

    private ArchiveCounts CountAnew() => database.Read(session =>
    {
        var languages = session.Rows("text-languages", row => new LanguageCount(row.Text(0), row.Long(1)));
        return session.First("counts", row => new ArchiveCounts(row.Long(0), row.Long(1), row.Long(2), row.Long(3), row.Long(4), row.Long(5), languages)
        {
            LastCapturedAt = row.TextOrNull(6) is null ? null : row.Instant(6),
            Damages = row.Long(7),
        })!;
    });

    public ArchiveHealth Health() => database.Read(session => session.First("health", row => new ArchiveHealth(row.Long(0), SqliteUpkeep.LastCheckOf(row.TextOrNull(1)))))!;

    public Text? Find(Id<Text> id) => database.Read(session => session.First("text-by-id", Texts.Read, ("$id", id.Value)));

    public Id<Text>? Standing(Id<Text> id) => database.Read(session => session.First("text-standing", row => row.Text(0), ("$id", id.Value))) is { } standing
        ? Id<Text>.FromTrusted(standing)
        : null;

    public Document? Find(Id<Document> id) => database.Read(session => session.First("document-by-id", Documents.Read, ("$id", id.Value)));

    public TextInDocument? FindInDocument(Id<Text> id) => database.Read(session => session.First("text-in-its-document", Texts.ReadInDocument, ("$id", id.Value)));

    public Capture? Find(Id<Capture> id) => database.Read(session => session.First("capture-by-id", Captures.Read, ("$id", id.Value)));

    public Statement? Find(Id<Statement> id) => database.Read(session => session.First(
        "statement-by-id",
        row => new Statement
        {
            Id = row.Id<Statement>(0),
            LeadText = row.Id<Text>(1),
            Issuers = row.IdOrNull<Organisation>(2) is { } issuer ? [issuer] : [],
            Date = row.DayOrNull(3),
            Event = row.IdOrNull<Event>(4),
        },
        ("$id", id.Value)));

    public Outcome<Id<Text>> Resolve(string untrustedName)
    {
        var isFrame = untrustedName.EndsWith(FrameSuffix, StringComparison.Ordinal);
        var name = isFrame ? untrustedName[..^FrameSuffix.Length] : untrustedName;
        var found = database.Read(session => Named(session, name, isFrame));
        return found.Count switch
        {
            1 => found[0],
            0 => new Problem(ProblemKind.NotFound, $"text “{untrustedName}”", name.Length < LeastChars ? $"nothing has this name; the beginning of an id needs {LeastChars} characters" : "nothing in the archive has this name", "Look it up with: avow search WORDS"),
            _ => new Problem(ProblemKind.Ambiguous, $"text “{untrustedName}”", "more than one text begins with this", "Give more of its characters."),
        };
    }

    public IReadOnlyList<Text> TextsIn(Id<Document> document) =>
        database.Read(session => session.Rows("text-in-document", Texts.Read, ("$document", document.Value)));

    public IReadOnlyList<Id<Text>> InSameDocument(Id<Text> text) =>
        database.Read(session => session.Rows("text-ids-in-document", row => row.Id<Text>(0), ("$id", text.Value)));

    public IReadOnlyList<TextSummary> TextsOf(Id<Statement> statement) =>
        database.Read(session => session.Rows("summary-of-statement", new Summaries(session).Read, ("$statement", statement.Value)));

    public IReadOnlyDictionary<Id<Text>, TextSummary> Summaries(IReadOnlyCollection<Id<Text>> ids) => database.Read(session =>
    {
        var summaries = new Summaries(session);
        Dictionary<Id<Text>, TextSummary> found = [];
        foreach (var id in ids)
        {
            if (session.First("summary-by-id", summaries.Read, ("$id", id.Value)) is { } summary) found[id] = summary;
        }

        return found;
    });

    public IReadOnlyList<Relation> RelationsOf(Id<Text> text) =>
        database.Read(session => WithheldSayings.Told(session, session.Rows("relation-of-text", Relations.Read, ("$text", text.Value))));

    public PrintedPhrases Printed(int most) => database.Read(session => PhraseRows.Printed(session, most));

    public IReadOnlyList<TextSummary> Latest(int count, int skip = 0) =>
        database.Read(session => session.Rows("summary-latest", new Summaries(session).Read, ("$count", count), ("$skip", skip)));

    public IReadOnlyList<Sighting> Timeline(Source source) => database.Read(session => session.Rows(
        "capture-timeline",
        row => new Sighting(row.Instant(0), row.Id<Capture>(1), row.TextOrNull(2) is null ? null : row.Enum<RevisitProfile>(2)),
        ("$address", source.Address)));

    public IReadOnlyList<Correction> CorrectionsOf(Id<Text> text) => database.Read(session =>
    {
        if (session.First("text-correcting", row => (Document: CorrectedDocument.Read(row), Witness: row.Int(4)), ("$id", text.Value)) is not { Document: { } read } found) return [];
        var corrected = read.Content.Corrected(Corrections.Of(session, read.Capture, read.Ordinal));
        return (IReadOnlyList<Correction>)[.. corrected.Applied.Where(applied => applied.Witness == found.Witness).Select(applied => WithheldSayings.Told(session, read.Capture, applied.Correction)).OfType<Correction>()];
    });

    public IReadOnlyList<DamageCount> DamageCounts() =>
        database.Read(session => session.Rows("damage-counts", row => new DamageCount(row.Enum<DamageKind>(0), row.Long(1)) { Resolved = row.Long(2) }));

    public IReadOnlyList<DamagePlace> DamagePlaces(DamageKind? kind, int count, long skip = 0, bool? isResolved = null) => database.Read(session => session.Rows(
        "damage-places",
        row => new DamagePlace(row.Id<Document>(0), row.Int(1)),
        ("$kind", kind?.ToString()),
        ("$resolved", isResolved is { } resolved ? (resolved ? 1 : 0) : null),
        ("$count", count),
        ("$skip", skip)));

    public IReadOnlyDictionary<int, ResolvedDamage> ResolutionsOf(Id<Document> document) => database.Read(session =>
        session.Rows("damage-resolved-in", row => (Place: row.Int(0), Resolutions.Read(row.Text(1)).Resolved, Capture: row.Long(2)), ("$document", document.Value))
            .Select(row => (row.Place, Told: WithheldSayings.Told(session, row.Capture, row.Resolved))).Where(row => row.Told is not null).ToDictionary(row => row.Place, row => row.Told!));

    public IEnumerable<Capture> AllCaptures() => database.Read(session => session.Rows("capture-all", Captures.Read));

    public IReadOnlyList<Document> DocumentsOf(Id<Capture> capture) =>
        database.Read(session => session.Rows("document-of-capture", Documents.Read, ("$capture", capture.Value)));

    public Problem? UnreadReason(Id<Capture> capture) => database.Read(session => session.Scalar("capture-unread", ("$id", capture.Value))) is string json
        ? JsonSerializer.Deserialize(json, ArchiveJson.Default.Problem)
        : null;

    public Withheld Withheld(Id<Text> text) => database.Read(session => Said(session.Scalar("text-said-withheld", ("$id", text.Value))));

    public Withheld Withheld(Id<Statement> statement) => database.Read(session => Said(session.Scalar("statement-said-withheld", ("$id", statement.Value))));

    public Withheld BytesWithheld(Capture capture)
    {
        var (said, names) = database.Read(session => (Said(session.Scalar("capture-withheld", ("$id", capture.Id.Value))), WithheldRows.Names(session)));
        return said != Archive.Withheld.Nothing || names.IsEmpty ? said : inBytes.Of(capture.Digest, names);
    }

    public IReadOnlyDictionary<Id<Capture>, Withheld> AllBytesWithheld()
    {
        var (said, names) = database.Read(session => (session.Rows("capture-all-withheld", row => (Capture: row.Id<Capture>(0), Withheld: Said(row.Long(1)))), WithheldRows.Names(session)));
        var withheld = said.ToDictionary(one => one.Capture, one => one.Withheld);
        if (names.IsEmpty) return withheld;
        return AllCaptures().AsParallel()
            .Select(capture => (capture.Id, Withheld: withheld.TryGetValue(capture.Id, out var one) ? one : inBytes.Of(capture.Digest, names)))
            .Where(one => one.Withheld != Archive.Withheld.Nothing).ToDictionary();
    }

    public Outcome<ReadOnlyMemory<byte>> Bytes(Sha256Digest digest) => bytes.Read(digest);

    private static Withheld Said(object? column) => column switch
    {
        1L => Archive.Withheld.Said,
        2L or 3L => Archive.Withheld.Unsaid,
        _ => Archive.Withheld.Nothing,
    };

    // A whole id names what it names, whatever labels somebody gave; a label is nearer than the beginning of an id.
    private static List<Id<Text>> Named(Session session, string name, bool isFrame)
    {
        if (!isFrame && Id<Text>.TryParse(name, out var whole) && session.Scalar("text-standing", ("$id", whole.Value)) is string standing) return [Id<Text>.FromTrusted(standing)];
        var role = (isFrame ? WitnessRole.Frame : WitnessRole.Statement).ToString();
        if (session.Scalar("text-by-label", ("$label", name), ("$role", role)) is string labelled) return [Id<Text>.FromTrusted(labelled)];
        return name.Length >= MinPrefix && Id<Text>.TryParseBeginning(name, out var beginning)
            ? session.Rows("text-resolve", row => row.Id<Text>(0), ("$start", beginning), ("$end", beginning + "~"), ("$role", isFrame ? role : null))
            : [];
    }

    private sealed record Counted(long Generation, ArchiveCounts Counts);
}
