using Avow.Archive;

namespace Avow.Publishing;

/// <summary>The search as one page sees it, who notes what it is told.</summary>
internal sealed class TracedSearch(ISearch search, PageTrace trace) : ISearch
{
    public SearchResult Find(SearchQuery query, CancellationToken cancel = default)
    {
        var found = search.Find(query, cancel);
        if (SiteQuestion.Of(query) is { } question) return trace.Answer(question, found);
        trace.Forget();
        return found;
    }
}
