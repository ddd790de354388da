using Avow.Archive;
using Avow.Statements;

namespace Avow.Tests.Publishing;

/// <summary>What was said about an event: who spoke, who took whose words, who stands by it.</summary>
internal sealed partial class FakeArchive : IDossiers
{
    private readonly List<Endorsement> endorsements = [];

    public Dictionary<Id<Organisation>, IReadOnlyList<SiteLook>> Looks { get; } = [];

    public Dictionary<Id<Event>, IReadOnlyList<Id<Organisation>>> Awaits { get; } = [];

    public void Endorse(Endorsement endorsement) => endorsements.Add(endorsement);

    public WatchList? WatchList(Id<Event> @event) => Awaits.TryGetValue(@event, out var awaits) ? new(@event, awaits) : null;

    public IReadOnlyList<Endorsement> EndorsementsOf(Id<Text> text) => [.. endorsements.Where(endorsement => endorsement.Text == text)];

    public IReadOnlyList<DossierText> TextsAbout(Id<Event> @event, int count) =>
    [
        .. summaries.Values.Where(text => statements[text.Statement].Event == @event).OrderBy(text => text.Date).ThenBy(text => text.Id).Take(count)
            .Select(text => new DossierText(text, statements[text.Statement].LeadText, text.Role == WitnessRole.Frame ? text.Outlet?.Id : statements[text.Statement].Issuers is [var issuer, ..] ? issuer : null)),
    ];

    public long CountStatementsAbout(Id<Event> @event) => TextsAbout(@event, int.MaxValue).Where(text => text.Summary.Role != WitnessRole.Frame).Select(text => text.Lead).Distinct().Count();

    public IReadOnlyList<TextSummary> StatementsOf(Id<Organisation> organisation, int count, long skip = 0) =>
        [.. statements.Values.Where(statement => statement.Issuers.Contains(organisation)).Select(statement => summaries[statement.LeadText]).OrderByDescending(text => text.Date).Skip((int)skip).Take(count)];

    public long CountStatementsOf(Id<Organisation> organisation) => StatementsOf(organisation, int.MaxValue).Count;

    public IReadOnlyList<SiteLook> LooksAt(Id<Organisation> organisation, Id<Event> @event, DateOnly? from, DateOnly until) =>
    [
        .. Looks.GetValueOrDefault(organisation, []).Where(look => DateOnly.FromDateTime(look.At.UtcDateTime) is var day && (from is null || day >= from) && day <= until).OrderBy(look => look.At),
    ];

    public IReadOnlyList<Event> EventsOf(Id<Organisation> organisation) => [.. events.Where(e => TextsAbout(e.Id, int.MaxValue).Any(text => text.Speaker == organisation))];

    public IReadOnlyList<WordsTaken> WordsTakenAbout(Id<Event> @event, DateOnly until) =>
        Taken(relation => new[] { relation.From, relation.To }.All(text => statements[summaries[text].Statement].Event == @event) && DayOf(relation.From) <= until);

    public IReadOnlyList<WordsTaken> WordsTakenBetween(Id<Organisation> organisation) =>
        Taken(relation => summaries[relation.From].Outlet?.Id == organisation || summaries[relation.To].Outlet?.Id == organisation);

    public IReadOnlyList<TextSummary> FramesOf(Id<Organisation> organisation, int count) =>
        [.. summaries.Values.Where(text => text.Role == WitnessRole.Frame && text.Outlet?.Id == organisation).OrderByDescending(text => text.Date).Take(count)];

    public long CountFramesOf(Id<Organisation> organisation) => FramesOf(organisation, int.MaxValue).Count;

    public IReadOnlyList<Endorsement> EndorsementsAbout(Id<Event> @event) =>
        [.. endorsements.Where(endorsement => statements[summaries[endorsement.Text].Statement].Event == @event).OrderBy(endorsement => endorsement.From)];

    public IReadOnlyList<Endorsement> EndorsementsBy(Id<Organisation> organisation) => [.. endorsements.Where(endorsement => endorsement.Organisation == organisation)];

    private IReadOnlyList<WordsTaken> Taken(Func<Relation, bool> counts) =>
    [
        .. relations.Where(relation => relation.Kind != RelationKind.Introduces && counts(relation)).GroupBy(relation => (Taker: OutletOf(relation.From), Source: OutletOf(relation.To), relation.Kind))
            .Select(group => new WordsTaken(group.Key.Taker, group.Key.Source, group.Key.Kind, group.Count(), group.Min(relation => DayOf(relation.From))) { FirstTaker = group.First().From, FirstSource = group.First().To })
            .OrderByDescending(taken => taken.Relations).ThenBy(taken => taken.Taker.Site, StringComparer.Ordinal),
    ];

    private DateOnly DayOf(Id<Text> text) => summaries[text].Date ?? DateOnly.FromDateTime(summaries[text].CapturedAt.UtcDateTime);

    private OutletName OutletOf(Id<Text> text) => new(summaries[text].Outlet?.Id, summaries[text].Source.Host ?? summaries[text].Source.Address);
}
