using Avow.Archive;
using Avow.Statements;

namespace Avow.Tests.Publishing;

/// <summary>Organisations, what they belong to, and events.</summary>
internal sealed partial class FakeArchive : IRegistry
{
    private readonly List<Organisation> organisations = [];
    private readonly List<Membership> memberships = [];
    private readonly List<Event> events = [];

    public Dictionary<string, IReadOnlyList<string>> Addresses { get; } = [];

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
        Member = Avow.Statements.Organisation.IdOf(member), Of = Avow.Statements.Organisation.IdOf(of), As = @as, From = Day(from),
    });

    public Id<Event> About(string slug, string name)
    {
        events.Add(new Event { Id = Avow.Statements.Event.IdOf(slug), Slug = slug, Names = new Dictionary<string, string> { ["en"] = name } });
        return Avow.Statements.Event.IdOf(slug);
    }

    public Outcome<bool> Keep(RegistryEntries entries, Editor? by = null) => throw new NotSupportedException();

    public IReadOnlyList<Organisation> Organisations() => [.. organisations.Select(organisation => Organisation(organisation.Slug)!)];

    public Organisation? Organisation(string slug) => organisations.Find(organisation => organisation.Slug == slug) is { } found ? found with { Addresses = Addresses.GetValueOrDefault(slug, []) } : null;

    public Organisation? Organisation(Id<Organisation> id) => organisations.Find(organisation => organisation.Id == id);

    public IReadOnlyList<Membership> MembershipsOf(Id<Organisation> organisation) => [.. memberships.Where(membership => membership.Member == organisation)];

    public IReadOnlyList<Event> Events() => events;

    public Event? Event(string slug) => events.Find(about => about.Slug == slug);

    public Event? Event(Id<Event> id) => events.Find(about => about.Id == id);
}
