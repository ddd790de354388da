using Avow.Archive;

namespace Avow.Publishing;

/// <summary>The search as one page sees it, who notes what it is told.</summary>
internal sealed class TracedSearch(ISearch search, PageTrace trace) : ISearch
{
    public SearchResult Find(SearchQuery query, CancellationToken cancel = default)
    {
        var found = search.Find(query, cancel);
        if (SiteQuestion.Of(query) is { } question) trace.Listed(question, found.Hits.Select(hit => new ListedStatement(hit.Text.Id, hit.OtherTexts)), found.Statements);
        else trace.Forget();
        return found;
    }

    public IReadOnlyList<ListedStatement> Listed(string language) => throw new NotSupportedException("Pages show what they list.");
}
