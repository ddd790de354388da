using Avow.Statements;

namespace Avow.Reading;

/// <summary>Who wrote the page, by its own word: persons or organisations.</summary>
internal static class PageAuthors
{
    private static readonly string[] MetaNames = ["author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl", "citation_author", "article.author", "og:article:author", "dc.contributor"];

    public static IReadOnlyList<Finding<string>> Of(Page page, MetaTags meta, LinkedData linked, MainText text, Headline? headline)
    {
        var authors = new Findings<string>(StringComparer.OrdinalIgnoreCase);
        void Add(string? raw, string evidence, double certainty)
        {
            if (AuthorName.Of(raw) is { } name) authors.Add(name, evidence, certainty);
        }

        foreach (var (name, isOrganisation) in linked.Authors) Add(name, "JSON-LD author", isOrganisation ? 0.75 : 0.92);
        foreach (var name in MetaNames)
            foreach (var value in meta.All(name)) Add(value, name, name == "author" ? 0.8 : 0.78);
        Bylines.Add(page, text, headline, Add);
        return authors.SurestFirst();
    }
}
