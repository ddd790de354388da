using Avow.Archive;
using Avow.Statements;

namespace Avow.Tests.Publishing;

/// <summary>What was put in comes back as the contract orders it.</summary>
internal sealed partial class FakeArchive : ILibrary
{
    public long Generation => 1;

    public string Name { get; set; } = "The Strait Papers";

    public ArchiveHealth Kept { get; set; } = new(0, null);

    public Dictionary<Id<Text>, IReadOnlyList<Correction>> Corrections { get; } = [];

    public T InOneState<T>(Func<T> read) => read();

    public ArchiveHealth Health() => Kept;

    public ArchiveCounts Counts() => new(captures.Count, documents.Count, statements.Count, texts.Count, relations.Count, organisations.Count,
        [.. texts.Values.GroupBy(text => text.Language).Select(group => new LanguageCount(group.Key, group.Count())).OrderByDescending(count => count.Texts).ThenBy(count => count.Language)])
    {
        Damages = documents.Values.Sum(document => document.Content.Damage.Count),
        LastCapturedAt = captures.Count == 0 ? null : captures.Values.Max(capture => capture.CapturedAt),
    };

    public Text? Find(Id<Text> id) => texts.GetValueOrDefault(id);

    public Id<Text>? Standing(Id<Text> id) => texts.ContainsKey(id) ? id : null;

    public IReadOnlyList<Correction> CorrectionsOf(Id<Text> text) => Corrections.GetValueOrDefault(text, []);

    public Document? Find(Id<Document> id) => documents.GetValueOrDefault(id);

    public TextInDocument? FindInDocument(Id<Text> id) => Find(id) is { } text && Find(text.Document) is { } document ? new(text, document) : null;

    public Capture? Find(Id<Capture> id) => captures.GetValueOrDefault(id);

    public Statement? Find(Id<Statement> id) => statements.GetValueOrDefault(id);

    public Outcome<Id<Text>> Resolve(string untrustedName) => throw new NotSupportedException();

    public IReadOnlyList<Text> TextsIn(Id<Document> document) => [.. texts.Values.Where(text => text.Document == document).OrderBy(text => text.WitnessOrdinal)];

    public IReadOnlyList<Id<Text>> InSameDocument(Id<Text> text) => Find(text) is { } found ? [.. TextsIn(found.Document).Select(other => other.Id)] : [];

    public IReadOnlyList<TextSummary> TextsOf(Id<Statement> statement) =>
        [.. summaries.Values.Where(text => text.Statement == StandingOf(statement)).OrderBy(text => statements[text.Statement].LeadText != text.Id).ThenBy(text => text.Date).ThenBy(text => text.Id)];

    // By any earlier id too.
    private Id<Statement> StandingOf(Id<Statement> statement) => summaries.Values.FirstOrDefault(text => Statement.IdOf(text.Id) == statement)?.Statement ?? statement;

    public IReadOnlyDictionary<Id<Text>, TextSummary> Summaries(IReadOnlyCollection<Id<Text>> ids) =>
        ids.Where(summaries.ContainsKey).Distinct().ToDictionary(id => id, id => summaries[id]);

    public IReadOnlyList<Relation> RelationsOf(Id<Text> text) => [.. relations.Where(relation => relation.From == text || relation.To == text)];

    public PrintedPhrases Printed(int most) =>
        new([.. Latest(2).Select((text, at) => new PrintedPhrase((HousePhraseKind)at, "Nobody <b>owns</b> the strait.", [new(new(text.Id, new(0, 12)), 1)]))], 2);

    public IReadOnlyList<TextSummary> Latest(int count, int skip = 0) =>
        [.. statements.Values.Select(statement => summaries[statement.LeadText]).Where(text => text.Role == WitnessRole.Statement).OrderByDescending(text => text.Date).ThenBy(text => text.Id).Skip(skip).Take(count)];

    public IReadOnlyList<Sighting> Timeline(Source source) => [.. sightings.Where(seen => seen.Source == source).Select(seen => seen.Sighting).OrderBy(seen => seen.At)];

    public IEnumerable<Capture> AllCaptures() => captures.Values;

    public IReadOnlyList<Document> DocumentsOf(Id<Capture> capture) => [.. documents.Values.Where(document => document.Capture == capture)];

    public Problem? UnreadReason(Id<Capture> capture) => unread.GetValueOrDefault(capture);

    public Withheld Withheld(Id<Text> text) => Avow.Archive.Withheld.Nothing;

    public Withheld Withheld(Id<Statement> statement) => Avow.Archive.Withheld.Nothing;

    public Withheld BytesWithheld(Capture capture) => Avow.Archive.Withheld.Nothing;

    public IReadOnlyDictionary<Id<Capture>, Withheld> AllBytesWithheld() => new Dictionary<Id<Capture>, Withheld>();

    public Outcome<ReadOnlyMemory<byte>> Bytes(Sha256Digest digest) => new Problem(ProblemKind.Damaged, $"{digest}", "a made archive has no bytes", "Ask for none.");
}
