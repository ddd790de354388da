using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>How outlets are called: by their organisation's name, else by their site; a file by its own name.</summary>
internal sealed class OutletNames(IRegistry registry)
{
    private readonly Dictionary<Id<Organisation>, Organisation?> known = [];

    public static string KeyOf(OutletName outlet) => KeyOf(outlet.Organisation, outlet.Site);

    public static string KeyOf(Id<Organisation>? organisation, string site) => organisation?.Value ?? site;

    public TakenOutlet Of(OutletName outlet, DateOnly? first) => outlet.Organisation is { } id && Organisation(id) is { } organisation
        ? new(KeyOf(outlet), Naming.Of(organisation), organisation.Slug, first)
        : new(KeyOf(outlet), Naming.OfWords(new Source(outlet.Site).ShownAddress), null, first);

    private Organisation? Organisation(Id<Organisation> id)
    {
        if (!known.TryGetValue(id, out var organisation)) known[id] = organisation = registry.Organisation(id);
        return organisation;
    }
}
