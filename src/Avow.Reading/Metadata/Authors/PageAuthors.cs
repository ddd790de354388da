using Avow.Statements;

namespace Avow.Reading;

/// <summary>Who wrote the page, by its own word: persons or organisations, and the line in which they stand together.</summary>
internal static class PageAuthors
{
    public static AuthorFindings Of(Page page, MainText text)
    {
        var lines = new AuthorLines();
        var around = new TextSurroundings(page, text);
        DeclaredAuthors.Add(page, lines);
        MarkedAuthors.Add(page, around, lines);
        LinkedAuthors.Add(page, around, lines);
        PrintedAuthors.Add(page, text, around, lines);
        return lines.Weighed(SiteNames.Of(page));
    }
}

/// <summary>The authors one by one, and in lines as they stand together; both surest first.</summary>
internal sealed record AuthorFindings(IReadOnlyList<Finding<string>> Authors, IReadOnlyList<Finding<string>> Bylines);
