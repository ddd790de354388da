using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>The dossiers as one page sees them, who notes what it is told.</summary>
internal sealed class TracedDossiers(IDossiers dossiers, PageTrace trace) : IDossiers
{
    public IReadOnlyList<DossierText> TextsAbout(Id<Event> @event, int count) => trace.Answer(SiteQuestion.Of("texts-about", @event, count), dossiers.TextsAbout(@event, count));

    public long CountStatementsAbout(Id<Event> @event) => trace.Answer(SiteQuestion.Of("count-about", @event), dossiers.CountStatementsAbout(@event));

    public IReadOnlyList<TextSummary> StatementsOf(Id<Organisation> organisation, int count, long skip = 0) =>
        trace.Answer(SiteQuestion.Of("statements-of", organisation, count, skip), dossiers.StatementsOf(organisation, count, skip));

    public long CountStatementsOf(Id<Organisation> organisation) => trace.Answer(SiteQuestion.Of("statement-count", organisation), dossiers.CountStatementsOf(organisation));

    public IReadOnlyList<TextSummary> FramesOf(Id<Organisation> organisation, int count) => trace.Answer(SiteQuestion.Of("frames-of", organisation, count), dossiers.FramesOf(organisation, count));

    public long CountFramesOf(Id<Organisation> organisation) => trace.Answer(SiteQuestion.Of("frame-count", organisation), dossiers.CountFramesOf(organisation));

    public IReadOnlyList<SiteLook> LooksAt(Id<Organisation> organisation, Id<Event> @event, DateOnly? from, DateOnly until) =>
        trace.Answer(SiteQuestion.Of("looks", organisation, @event, from, until), dossiers.LooksAt(organisation, @event, from, until));

    public IReadOnlyList<Event> EventsOf(Id<Organisation> organisation) => trace.Answer(SiteQuestion.Of("events-of", organisation), dossiers.EventsOf(organisation));

    public IReadOnlyList<WordsTaken> WordsTakenAbout(Id<Event> @event, DateOnly until) => trace.Answer(SiteQuestion.Of("taken-about", @event, until), dossiers.WordsTakenAbout(@event, until));

    public IReadOnlyList<WordsTaken> WordsTakenBetween(Id<Organisation> organisation) => trace.Answer(SiteQuestion.Of("taken-between", organisation), dossiers.WordsTakenBetween(organisation));

    public IReadOnlyList<Endorsement> EndorsementsBy(Id<Organisation> organisation) => trace.Answer(SiteQuestion.Of("endorsements-by", organisation), dossiers.EndorsementsBy(organisation));

    public IReadOnlyList<Endorsement> EndorsementsAbout(Id<Event> @event) => trace.Answer(SiteQuestion.Of("endorsements-about", @event), dossiers.EndorsementsAbout(@event));
}
