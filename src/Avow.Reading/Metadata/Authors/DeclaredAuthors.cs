namespace Avow.Reading;

/// <summary>Authors that the page's head declares: linked data and meta elements.</summary>
internal static class DeclaredAuthors
{
    private const double OfPerson = 0.88;
    private const double OfOrganisation = 0.72;

    // "author" alone is as often the owner of the site: a byline over the text is surer (certainty, 0 to 1).
    private static readonly (string Name, double Certainty)[] MetaNames =
    [
        ("author", 0.68), ("article:author", 0.78), ("article.author", 0.78), ("og:article:author", 0.78), ("article:author:name", 0.8), ("dc.creator", 0.74), ("dc.creator.personalname", 0.78), ("dcterms.creator", 0.74), ("dcsext.author", 0.7),
        ("parsely-author", 0.82), ("sailthru.author", 0.8), ("byl", 0.84), ("citation_author", 0.86), ("cxenseparse:author", 0.74), ("article-author", 0.78), ("twitter:creator:name", 0.6), ("dc.contributor", 0.5),
    ];

    private static readonly string[] LabelsOfAuthor = ["written by", "verfasst von", "écrit par", "escrito por", "scritto da", "geschreven door", "napisane przez", "автор", "yazan", "作者", "執筆者", "كُتب بواسطة", "skriven av", "skrevet af", "skrevet av", "από", "posted by", "author"];

    public static void Add(Page page, AuthorLines lines)
    {
        foreach (var list in page.Linked.AuthorLists)
        {
            var people = list.Where(a => !a.IsOrganisation).Select(a => AuthorName.Cleaned(a.Name)).OfType<string>().ToList();
            if (people.Count == 1) lines.Add(Byline.OfLine(people[0], "JSON-LD author", OfPerson));
            else lines.Add(Byline.OfNames(people, "JSON-LD author", OfPerson));
            if (people.Count == 0) lines.Add(Byline.OfNames([.. list.Select(a => AuthorName.Cleaned(a.Name)).OfType<string>()], "JSON-LD author", OfOrganisation));
        }

        foreach (var (name, certainty) in MetaNames)
        {
            var values = page.Meta.All(name).Select(AuthorName.Cleaned).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            if (values.Count == 1) lines.Add(Byline.OfLine(values[0], name, certainty));
            else lines.Add(Byline.OfNames(values, name, certainty));
        }

        for (var i = 1; i <= 2; i++)
            if (page.Meta.First($"twitter:label{i}") is { } label && LabelsOfAuthor.Contains(label.Trim(' ', ':').ToLowerInvariant(), StringComparer.Ordinal))
                lines.Add(Byline.OfLine(page.Meta.First($"twitter:data{i}"), $"twitter:data{i}", 0.82));
    }
}
