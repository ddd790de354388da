using Avow.Statements;

namespace Avow.Reading;

/// <summary>Organisations that the page names as its author: typed so, or named like the site itself.</summary>
internal static class PageIssuers
{
    public static IReadOnlyList<Finding<string>> Of(LinkedData linked, IReadOnlyList<Finding<string>> authors, IReadOnlyList<Finding<string>> outlets)
    {
        var issuers = new Findings<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var author in linked.AuthorLists.SelectMany(l => l).Where(a => a.IsOrganisation)) issuers.Add(author.Name, "JSON-LD author, an organisation", 0.8);
        foreach (var author in authors)
            if (outlets.Any(o => o.Value.Equals(author.Value, StringComparison.OrdinalIgnoreCase))) issuers.Add(author.Value, $"{author.Evidence}, named like the site", 0.6);
        return issuers.SurestFirst();
    }
}
