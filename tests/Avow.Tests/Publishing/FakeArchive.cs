using System.Globalization;
using System.Text;
using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Publishing;

/// <summary>An archive in memory, for pages: what the contract promises a reader, without keeping anything.</summary>
internal sealed partial class FakeArchive
{
    private readonly Dictionary<Id<Capture>, Capture> captures = [];
    private readonly Dictionary<Id<Document>, Document> documents = [];
    private readonly Dictionary<Id<Text>, Text> texts = [];
    private readonly Dictionary<Id<Text>, TextSummary> summaries = [];
    private readonly Dictionary<Id<Statement>, Statement> statements = [];
    private readonly Dictionary<Id<Capture>, Problem> unread = [];
    private readonly List<Relation> relations = [];
    private readonly List<(Source Source, Sighting Sighting)> sightings = [];

    public Shelf Shelf => new(this, this, this, this);

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

    /// <summary>Makes one statement of several texts, the first leading.</summary>
    public void Same(string issuer, Id<Event>? about, params Id<Text>[] group)
    {
        var id = Statement.IdOf(group[0]);
        statements[id] = new Statement { Id = id, LeadText = group[0], Issuers = [Avow.Statements.Organisation.IdOf(issuer)], Date = texts[group[0]].Date, Event = about };
        foreach (var text in group.Where(text => text != group[0])) statements.Remove(Statement.IdOf(text));
        foreach (var text in group) summaries[text] = summaries[text] with { Statement = id };
    }

    public void Relate(RelationKind kind, Id<Text> from, Id<Text> to, params (string From, string To, double Likeness)[] shared) =>
        Add(kind, from, to, [.. shared.Select(span => new AlignedSpan(RangeOf(texts[from].Words, span.From), RangeOf(texts[to].Words, span.To), span.Likeness))]);

    public void RelateWhole(RelationKind kind, Id<Text> from, Id<Text> to, double likeness = 1) =>
        Add(kind, from, to, [new(TextRange.Whole(texts[from].Words), TextRange.Whole(texts[to].Words), likeness)]);

    public Text TextOf(Id<Text> id) => texts[id];

    private Id<Text> Add(FakePage page, FakeText text, int ordinal, Document document, Capture capture, TextRange range)
    {
        var outlet = page.Outlet is null ? null : Organisation(page.Outlet);
        var made = new Text
        {
            Id = Text.IdOf(document.Id, ordinal), Document = document.Id, WitnessOrdinal = ordinal, Role = text.Role, Title = text.Title,
            Words = range.Of(document.Content.Words), Language = text.Language, Outlet = outlet?.Id,
            Date = text.Date is null ? null : Day(text.Date),
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

    private void Add(RelationKind kind, Id<Text> from, Id<Text> to, IReadOnlyList<AlignedSpan> spans) => relations.Add(new Relation
    {
        Id = Relation.IdOf(kind, from, to), Kind = kind, From = from, To = to, Origin = new RelationOrigin.Detected("reuse/1", 0.9), Spans = spans,
    });

    private static DateTimeOffset Moment(string at) => DateTimeOffset.Parse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    private static TextRange RangeOf(string words, string part)
    {
        var at = words.IndexOf(part, StringComparison.Ordinal);
        return at >= 0 ? new(at, at + part.Length) : throw new ArgumentException($"'{part}' is not in the words.", nameof(part));
    }
}
