using Avow.Statements;

namespace Avow.Reading;

/// <summary>The name of the site or paper.</summary>
internal static class PageOutlets
{
    public static IReadOnlyList<Finding<string>> Of(MetaTags meta, LinkedData linked)
    {
        var outlets = new Findings<string>(StringComparer.OrdinalIgnoreCase);
        void Add(string? name, string evidence, double certainty)
        {
            if (OneLineOf.Text(name) is { Length: > 1 and < 120 } good && !good.Contains("://", StringComparison.Ordinal)) outlets.Add(good, evidence, certainty);
        }

        Add(meta.First("og:site_name"), "og:site_name", 0.9);
        foreach (var publisher in linked.Publishers) Add(publisher, "JSON-LD publisher", 0.85);
        Add(meta.First("dc.publisher") ?? meta.First("dcterms.publisher"), "DC.publisher", 0.8);
        Add(meta.First("application-name"), "application-name", 0.6);
        Add(meta.First("publisher"), "meta publisher", 0.6);
        Add(meta.First("copyright"), "meta copyright", 0.3);
        return outlets.SurestFirst();
    }
}
