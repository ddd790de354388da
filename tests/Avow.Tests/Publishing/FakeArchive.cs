using System.Globalization;
using System.Text;
using Avow.Archive;
using Avow.Statements;

namespace Avow.Tests.Publishing;

/// <summary>An archive in memory, for pages: what the contract promises a reader, without keeping anything.</summary>
internal sealed class FakeArchive : ILibrary, ISearch, IRegistry, IDossiers
{
    private readonly Dictionary<Id<Capture>, Capture> captures = [];
    private readonly Dictionary<Id<Document>, Document> documents = [];
    private readonly Dictionary<Id<Text>, Text> texts = [];
    private readonly Dictionary<Id<Text>, TextSummary> summaries = [];
    private readonly Dictionary<Id<Statement>, Statement> statements = [];
    private readonly Dictionary<Id<Capture>, Problem> unread = [];
    private readonly List<Relation> relations = [];
    private readonly List<(Source Source, Sighting Sighting)> sightings = [];
    private readonly List<Organisation> organisations = [];
    private readonly List<Membership> memberships = [];
    private readonly List<Event> events = [];
    private readonly List<Endorsement> endorsements = [];

    public long Generation => 1;

    public T InOneState<T>(Func<T> read) => read();

    public string Name { get; set; } = "The Strait Papers";

    public ArchiveHealth Kept { get; set; } = new(0, null);

    public ArchiveHealth Health() => Kept;

    public List<string> Remarks { get; } = [];

    public IReadOnlyList<Id<Text>> Add(FakePage page)
    {
        var source = new Source(page.Address);
        var capture = Receive(source, page.CapturedAt, string.Join('\n', page.Texts.SelectMany(text => text.Lines)), page.Exchange);
        var words = new FakeWords();
        List<Witness> witnesses = [.. page.Texts.Select(text => new Witness
        {
            Role = text.Role, Range = words.Add(text.Lines, text.Language), Title = text.Title, Issuer = text.Issuer, Cue = "told by the test",
        })];
        var document = new Document
        {
            Id = Document.IdOf(capture.Id, 0),
            Capture = capture.Id,
            Ordinal = 0,
            Content = new Content
            {
                Reader = "html/1",
                Words = words.Words,
                Blocks = words.Blocks,
                Marks = words.Marks,
                Witnesses = witnesses,
                Metadata = new Metadata { Titles = [new(page.Texts[^1].Title, "h1", 1)] },
                Damage = [.. page.Damage.Select(damage => new Damage(damage.Kind, RangeOf(words.Words, damage.Words), damage.Words))],
            },
        };
        documents[document.Id] = document;
        return [.. page.Texts.Select((text, ordinal) => Add(page, text, ordinal, document, capture, witnesses[ordinal].Range))];
    }

    public Capture Receive(Source source, string at, string bytes, Exchange? exchange = null)
    {
        var digest = Sha256Digest.Of(Encoding.UTF8.GetBytes(bytes));
        var capture = new Capture
        {
            Id = Capture.IdOf(source, digest), Source = source, CapturedAt = Moment(at), Digest = digest, LengthBytes = Encoding.UTF8.GetByteCount(bytes), Exchange = exchange ?? Exchange.None,
        };
        captures[capture.Id] = capture;
        sightings.Add((source, new(capture.CapturedAt, capture.Id, null)));
        return capture;
    }

    public void SeeAgain(Id<Capture> capture, string at, RevisitProfile profile) => sightings.Add((captures[capture].Source, new(Moment(at), capture, profile)));

    public void CannotRead(Id<Capture> capture, Problem why) => unread[capture] = why;

    public Organisation Organisation(string slug, string name, params (string Language, string Name)[] others)
    {
        var names = new Dictionary<string, string> { ["en"] = name };
        foreach (var (language, other) in others) names[language] = other;
        var organisation = new Organisation { Id = Avow.Statements.Organisation.IdOf(slug), Slug = slug, Names = names };
        organisations.Add(organisation);
        return organisation;
    }

    public void Member(string member, string of, string @as, string from) => memberships.Add(new Membership
    {
        Member = Avow.Statements.Organisation.IdOf(member), Of = Avow.Statements.Organisation.IdOf(of), As = @as, From = DateOnly.Parse(from, CultureInfo.InvariantCulture),
    });

    public Id<Event> About(string slug, string name)
    {
        events.Add(new Event { Id = Avow.Statements.Event.IdOf(slug), Slug = slug, Names = new Dictionary<string, string> { ["en"] = name } });
        return Avow.Statements.Event.IdOf(slug);
    }

    /// <summary>Makes one statement of several texts, the first leading.</summary>
    public void Same(string issuer, Id<Event>? about, params Id<Text>[] group)
    {
        var id = Statement.IdOf(group[0]);
        statements[id] = new Statement { Id = id, LeadText = group[0], Issuers = [Avow.Statements.Organisation.IdOf(issuer)], Date = texts[group[0]].Date, Event = about };
        foreach (var text in group.Where(text => text != group[0])) statements.Remove(Statement.IdOf(text));
        foreach (var text in group) summaries[text] = summaries[text] with { Statement = id };
    }

    public void Relate(RelationKind kind, Id<Text> from, Id<Text> to, params (string From, string To, double Likeness)[] shared) =>
        relations.Add(new Relation
        {
            Id = Relation.IdOf(kind, from, to),
            Kind = kind,
            From = from,
            To = to,
            Origin = new RelationOrigin.Detected("reuse/1", 0.9),
            Spans = [.. shared.Select(span => new AlignedSpan(RangeOf(texts[from].Words, span.From), RangeOf(texts[to].Words, span.To), span.Likeness))],
        });

    public void RelateWhole(RelationKind kind, Id<Text> from, Id<Text> to, double likeness = 1) => relations.Add(new Relation
    {
        Id = Relation.IdOf(kind, from, to), Kind = kind, From = from, To = to, Origin = new RelationOrigin.Detected("reuse/1", 0.9),
        Spans = [new AlignedSpan(TextRange.Whole(texts[from].Words), TextRange.Whole(texts[to].Words), likeness)],
    });

    public void Endorse(Endorsement endorsement) => endorsements.Add(endorsement);

    public Text TextOf(Id<Text> id) => texts[id];

    public ArchiveCounts Counts() => new(captures.Count, documents.Count, statements.Count, texts.Count, relations.Count, organisations.Count,
        [.. texts.Values.GroupBy(text => text.Language).Select(group => new LanguageCount(group.Key, group.Count())).OrderByDescending(count => count.Texts).ThenBy(count => count.Language)])
    {
        Damages = documents.Values.Sum(document => document.Content.Damage.Count),
        LastCapturedAt = captures.Count == 0 ? null : captures.Values.Max(capture => capture.CapturedAt),
    };

    public Text? Find(Id<Text> id) => texts.GetValueOrDefault(id);

    public Id<Text>? Standing(Id<Text> id) => texts.ContainsKey(id) ? id : null;

    public Dictionary<Id<Text>, IReadOnlyList<Correction>> Corrections { get; } = [];

    public IReadOnlyList<Correction> CorrectionsOf(Id<Text> text) => Corrections.GetValueOrDefault(text, []);

    public IReadOnlyList<DamageCount> DamageCounts() =>
        [.. documents.Values.SelectMany(document => document.Content.Damage.Select((damage, at) => (damage.Kind, IsResolved: Resolutions.ContainsKey(new(document.Id, at))))).GroupBy(damage => damage.Kind).Select(group => new DamageCount(group.Key, group.Count()) { Resolved = group.Count(damage => damage.IsResolved) }).OrderByDescending(count => count.Cases).ThenBy(count => count.Kind)];

    public IReadOnlyList<DamagePlace> DamagePlaces(DamageKind? kind, int count, long skip = 0, bool? isResolved = null) =>
    [
        .. documents.Values
            .SelectMany(document => document.Content.Damage.Select((damage, at) => (damage.Kind, Place: new DamagePlace(document.Id, at))))
            .Where(damage => kind is null || damage.Kind == kind)
            .Where(damage => isResolved is null || ResolutionsOf(damage.Place.Document).ContainsKey(damage.Place.Ordinal) == isResolved)
            .Select(damage => damage.Place).Skip((int)skip).Take(count),
    ];

    public Dictionary<DamagePlace, ResolvedDamage> Resolutions { get; } = [];

    public IReadOnlyDictionary<int, ResolvedDamage> ResolutionsOf(Id<Document> document) =>
        Resolutions.Where(resolved => resolved.Key.Document == document).ToDictionary(resolved => resolved.Key.Ordinal, resolved => resolved.Value);

    public Document? Find(Id<Document> id) => documents.GetValueOrDefault(id);

    public Capture? Find(Id<Capture> id) => captures.GetValueOrDefault(id);

    public Statement? Find(Id<Statement> id) => statements.GetValueOrDefault(id);

    public Outcome<Id<Text>> Resolve(string untrustedName) => throw new NotSupportedException();

    public IReadOnlyList<Text> TextsIn(Id<Document> document) => [.. texts.Values.Where(text => text.Document == document).OrderBy(text => text.WitnessOrdinal)];

    public IReadOnlyList<Id<Text>> InSameDocument(Id<Text> text) => Find(text) is { } found ? [.. TextsIn(found.Document).Select(other => other.Id)] : [];

    public IReadOnlyList<TextSummary> TextsOf(Id<Statement> statement) =>
        [.. summaries.Values.Where(text => text.Statement == statement).OrderBy(text => statements[statement].LeadText != text.Id).ThenBy(text => text.Date).ThenBy(text => text.Id)];

    public IReadOnlyDictionary<Id<Text>, TextSummary> Summaries(IReadOnlyCollection<Id<Text>> ids) =>
        ids.Where(summaries.ContainsKey).Distinct().ToDictionary(id => id, id => summaries[id]);

    public IReadOnlyList<Relation> RelationsOf(Id<Text> text) => [.. relations.Where(relation => relation.From == text || relation.To == text)];

    public IReadOnlyList<TextSummary> Latest(int count, int skip = 0) =>
        [.. statements.Values.Select(statement => summaries[statement.LeadText]).Where(text => text.Role == WitnessRole.Statement).OrderByDescending(text => text.Date).ThenBy(text => text.Id).Skip(skip).Take(count)];

    public IReadOnlyList<Sighting> Timeline(Source source) => [.. sightings.Where(seen => seen.Source == source).Select(seen => seen.Sighting).OrderBy(seen => seen.At)];

    public IEnumerable<Capture> AllCaptures() => captures.Values;

    public IReadOnlyList<Document> DocumentsOf(Id<Capture> capture) => [.. documents.Values.Where(document => document.Capture == capture)];

    public Problem? UnreadReason(Id<Capture> capture) => unread.GetValueOrDefault(capture);

    public Outcome<ReadOnlyMemory<byte>> Bytes(Sha256Digest digest) => throw new NotSupportedException();

    public SearchResult Find(SearchQuery query, CancellationToken cancel = default)
    {
        var hits = summaries.Values
            .Where(text => query.Language is null || text.Language == query.Language)
            .Where(text => query.Organisation is null || text.Outlet?.Slug == query.Organisation)
            .Select(text => (text, at: texts[text.Id].Words.IndexOf(query.Words, StringComparison.OrdinalIgnoreCase)))
            .Where(found => found.at >= 0)
            .GroupBy(found => found.text.Statement)
            .Select(group => Hit(group.First().text, group.First().at, query.Words.Length, group.Count() - 1))
            .OrderBy(hit => hit.Text.Id)
            .ToList();
        return new([.. hits.Skip(query.Skip).Take(query.Take)], hits.Count, Remarks);
    }

    public Outcome<bool> Keep(RegistryEntries entries, Editor? by = null) => throw new NotSupportedException();

    public IReadOnlyList<Organisation> Organisations() => organisations;

    public Dictionary<string, IReadOnlyList<string>> Addresses { get; } = [];

    public Organisation? Organisation(string slug) => organisations.Find(organisation => organisation.Slug == slug) is { } found ? found with { Addresses = Addresses.GetValueOrDefault(slug, []) } : null;

    public Organisation? Organisation(Id<Organisation> id) => organisations.Find(organisation => organisation.Id == id);

    public IReadOnlyList<Membership> MembershipsOf(Id<Organisation> organisation) => [.. memberships.Where(membership => membership.Member == organisation)];

    public IReadOnlyList<Event> Events() => events;

    public Event? Event(string slug) => events.Find(about => about.Slug == slug);

    public Event? Event(Id<Event> id) => events.Find(about => about.Id == id);

    public WatchList? WatchList(Id<Event> @event) => Awaits.TryGetValue(@event, out var awaits) ? new(@event, awaits) : null;

    public IReadOnlyList<Endorsement> EndorsementsOf(Id<Text> text) => [.. endorsements.Where(endorsement => endorsement.Text == text)];

    public IReadOnlyList<DossierText> TextsAbout(Id<Event> @event, int count) =>
    [
        .. summaries.Values.Where(text => statements[text.Statement].Event == @event).OrderBy(text => text.Date).ThenBy(text => text.Id).Take(count)
            .Select(text => new DossierText(text, statements[text.Statement].LeadText, text.Role == WitnessRole.Frame ? text.Outlet?.Id : statements[text.Statement].Issuers is [var issuer, ..] ? issuer : null)),
    ];

    public IReadOnlyList<TextSummary> StatementsOf(Id<Organisation> organisation, int count, long skip = 0) =>
        [.. statements.Values.Where(statement => statement.Issuers.Contains(organisation)).Select(statement => summaries[statement.LeadText]).OrderByDescending(text => text.Date).Skip((int)skip).Take(count)];

    public long CountStatementsOf(Id<Organisation> organisation) => StatementsOf(organisation, int.MaxValue).Count;

    public IReadOnlyList<SiteLook> LooksAt(Id<Organisation> organisation, Id<Event> @event, DateOnly? from, DateOnly until) =>
    [
        .. Looks.GetValueOrDefault(organisation, []).Where(look => DateOnly.FromDateTime(look.At.UtcDateTime) is var day && (from is null || day >= from) && day <= until).OrderBy(look => look.At),
    ];

    public Dictionary<Id<Organisation>, IReadOnlyList<SiteLook>> Looks { get; } = [];

    public Dictionary<Id<Event>, IReadOnlyList<Id<Organisation>>> Awaits { get; } = [];

    public IReadOnlyList<Event> EventsOf(Id<Organisation> organisation) => [.. events.Where(e => TextsAbout(e.Id, int.MaxValue).Any(text => text.Speaker == organisation))];

    public IReadOnlyList<WordsTaken> WordsTakenAbout(Id<Event> @event, DateOnly until) =>
        Taken(relation => new[] { relation.From, relation.To }.All(text => statements[summaries[text].Statement].Event == @event) && (summaries[relation.From].Date ?? DateOnly.FromDateTime(summaries[relation.From].CapturedAt.UtcDateTime)) <= until);

    public IReadOnlyList<WordsTaken> WordsTakenBetween(Id<Organisation> organisation) =>
        Taken(relation => summaries[relation.From].Outlet?.Id == organisation || summaries[relation.To].Outlet?.Id == organisation);

    private IReadOnlyList<WordsTaken> Taken(Func<Relation, bool> counts) =>
    [
        .. relations.Where(relation => relation.Kind != RelationKind.Introduces && counts(relation)).GroupBy(relation => (Taker: OutletOf(relation.From), Source: OutletOf(relation.To), relation.Kind))
            .Select(group => new WordsTaken(group.Key.Taker, group.Key.Source, group.Key.Kind, group.Count(), group.Min(relation => summaries[relation.From].Date ?? DateOnly.FromDateTime(summaries[relation.From].CapturedAt.UtcDateTime))) { FirstTaker = group.First().From, FirstSource = group.First().To }).OrderByDescending(taken => taken.Relations).ThenBy(taken => taken.Taker.Site, StringComparer.Ordinal),
    ];

    private OutletName OutletOf(Id<Text> text) => new(summaries[text].Outlet?.Id, summaries[text].Source.Host ?? summaries[text].Source.Address);

    public IReadOnlyList<TextSummary> FramesOf(Id<Organisation> organisation, int count) =>
        [.. summaries.Values.Where(text => text.Role == WitnessRole.Frame && text.Outlet?.Id == organisation).OrderByDescending(text => text.Date).Take(count)];

    public long CountFramesOf(Id<Organisation> organisation) => FramesOf(organisation, int.MaxValue).Count;

    public IReadOnlyList<Endorsement> EndorsementsAbout(Id<Event> @event) =>
        [.. endorsements.Where(endorsement => statements[summaries[endorsement.Text].Statement].Event == @event).OrderBy(endorsement => endorsement.From)];

    public IReadOnlyList<Endorsement> EndorsementsBy(Id<Organisation> organisation) => [.. endorsements.Where(endorsement => endorsement.Organisation == organisation)];

    private Id<Text> Add(FakePage page, FakeText text, int ordinal, Document document, Capture capture, TextRange range)
    {
        var outlet = page.Outlet is null ? null : Organisation(page.Outlet);
        var made = new Text
        {
            Id = Text.IdOf(document.Id, ordinal), Document = document.Id, WitnessOrdinal = ordinal, Role = text.Role, Title = text.Title,
            Words = range.Of(document.Content.Words), Language = text.Language, Outlet = outlet?.Id,
            Date = text.Date is null ? null : DateOnly.Parse(text.Date, CultureInfo.InvariantCulture),
        };
        texts[made.Id] = made;
        var statement = Statement.IdOf(made.Id);
        statements[statement] = new Statement { Id = statement, LeadText = made.Id, Date = made.Date };
        summaries[made.Id] = new TextSummary
        {
            Id = made.Id, Statement = statement, Document = document.Id, Capture = capture.Id, Role = text.Role, Title = text.Title, Language = text.Language,
            Date = made.Date, Outlet = outlet, Issuer = text.Issuer, IssuedBy = organisations.Find(one => one.Names.Values.Contains(text.Issuer, StringComparer.Ordinal)), Source = capture.Source, CapturedAt = capture.CapturedAt, Length = made.Words.Length,
        };
        return made.Id;
    }

    private StatementHit Hit(TextSummary text, int at, int length, int others)
    {
        var words = texts[text.Id].Words;
        var start = words.LastIndexOf('\n', at) + 1;
        var end = words.IndexOf('\n', at) is var found && found < 0 ? words.Length : found;
        var cut = Math.Max(start, at - 120);
        var snippet = words[cut..Math.Min(end, cut + 300)];
        var marked = length == 0 || at - cut + length > snippet.Length ? [] : new[] { new TextRange(at - cut, at - cut + length) };
        return new(text, new(start, end), snippet, marked, others);
    }

    private static DateTimeOffset Moment(string at) => DateTimeOffset.Parse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static TextRange RangeOf(string words, string part)
    {
        var at = words.IndexOf(part, StringComparison.Ordinal);
        return at >= 0 ? new(at, at + part.Length) : throw new ArgumentException($"'{part}' is not in the words.", nameof(part));
    }
}
