using Avow.Statements;

namespace Avow.Reading;

/// <summary>The address a page calls its own, absolute.</summary>
internal static class PageAddresses
{
    public static IReadOnlyList<Finding<string>> Canonical(Page page, MetaTags meta)
    {
        var addresses = new Findings<string>(StringComparer.Ordinal);
        var canonical = HeadLinks.Find(page.Document, "canonical");
        if (page.Address.Absolute(canonical) is { } linked) addresses.Add(linked, "rel=canonical", 0.95);
        if (page.Address.Absolute(meta.First("og:url")) is { } shared) addresses.Add(shared, "og:url", 0.85);
        if (page.Address is { Original: not null, Own: { } own }) addresses.Add(own.AbsoluteUri, "the address within the web archive's", 0.9);
        return addresses.SurestFirst();
    }
}
