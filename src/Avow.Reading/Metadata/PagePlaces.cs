using Avow.Statements;

namespace Avow.Reading;

/// <summary>Where the text was given, as the page's head declares it.</summary>
internal static class PagePlaces
{
    public static IReadOnlyList<Finding<string>> Of(MetaTags meta, LinkedData linked)
    {
        var places = new Findings<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var place in linked.Places) places.Add(place, "JSON-LD location", 0.7);
        foreach (var name in new[] { "dcterms.spatial", "dc.coverage", "geo.placename" })
            if (meta.First(name) is { Length: > 1 and < 100 } place) places.Add(place, name, name == "geo.placename" ? 0.35 : 0.6); // a site writes its own town
        return places.SurestFirst();
    }
}
