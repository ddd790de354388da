using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>The registry as one page sees it, who notes what it is told.</summary>
internal sealed class TracedRegistry(IRegistry registry, PageTrace trace) : IRegistry
{
    public Outcome<bool> Keep(RegistryEntries entries, Editor? by = null) => throw new NotSupportedException("Pages keep nothing.");

    public IReadOnlyList<Organisation> Organisations() => trace.Answer(SiteQuestion.Of("organisations"), registry.Organisations());

    public Organisation? Organisation(string slug) => trace.Answer(SiteQuestion.Of("organisation", slug), registry.Organisation(slug));

    public Organisation? Organisation(Id<Organisation> id) => trace.Answer(SiteQuestion.Of("organisation-by-id", id), registry.Organisation(id));

    public IReadOnlyList<Membership> MembershipsOf(Id<Organisation> organisation) => trace.Answer(SiteQuestion.Of("memberships", organisation), registry.MembershipsOf(organisation));

    public IReadOnlyList<Event> Events() => trace.Answer(SiteQuestion.Of("events"), registry.Events());

    public Event? Event(string slug) => trace.Answer(SiteQuestion.Of("event", slug), registry.Event(slug));

    public Event? Event(Id<Event> id) => trace.Answer(SiteQuestion.Of("event-by-id", id), registry.Event(id));

    public WatchList? WatchList(Id<Event> @event) => trace.Answer(SiteQuestion.Of("watch-list", @event), registry.WatchList(@event));

    public IReadOnlyList<Endorsement> EndorsementsOf(Id<Text> text)
    {
        trace.OfTies(text);
        return registry.EndorsementsOf(text);
    }
}
