using Avow.Statements;

namespace Avow.Reading;

/// <summary>The address a page calls its own, absolute.</summary>
internal static class PageAddresses
{
    public static IReadOnlyList<Finding<string>> Canonical(Page page, MetaTags meta, LinkedData linked)
    {
        var addresses = new Findings<string>(StringComparer.Ordinal);
        var canonical = HeadLinks.Find(page.Document, "canonical");
        if (page.Address.Absolute(canonical) is { } own) addresses.Add(own, "rel=canonical", 0.95);
        if (page.Address.Absolute(meta.First("og:url")) is { } shared) addresses.Add(shared, "og:url", 0.85);
        foreach (var stated in linked.Addresses)
            if (page.Address.Absolute(stated) is { } absolute) addresses.Add(absolute.Split('#')[0], "JSON-LD url", 0.7);
        return addresses.SurestFirst();
    }
}
