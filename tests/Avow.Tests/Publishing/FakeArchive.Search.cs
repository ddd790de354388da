using Avow.Archive;
using Avow.Statements;

namespace Avow.Tests.Publishing;

/// <summary>A search without an index: the words stand somewhere in the text.</summary>
internal sealed partial class FakeArchive : ISearch
{
    public List<string> Remarks { get; } = [];

    public SearchResult Find(SearchQuery query, CancellationToken cancel = default)
    {
        var hits = summaries.Values
            .Where(text => query.Language is null || text.Language == query.Language)
            .Where(text => query.Organisation is null || text.Outlet?.Slug == query.Organisation)
            .Select(text => (text, at: texts[text.Id].Words.IndexOf(query.Words, StringComparison.OrdinalIgnoreCase)))
            .Where(found => found.at >= 0)
            .GroupBy(found => found.text.Statement)
            .Select(group => Hit(group.First().text, group.First().at, query.Words.Length, group.Count() - 1))
            .OrderBy(hit => hit.Text.Id)
            .ToList();
        return new([.. hits.Skip(query.Skip).Take(query.Take)], hits.Count, Remarks);
    }

    private StatementHit Hit(TextSummary text, int at, int length, int others)
    {
        var words = texts[text.Id].Words;
        var start = words.LastIndexOf('\n', at) + 1;
        var end = words.IndexOf('\n', at) is var found && found < 0 ? words.Length : found;
        var cut = Math.Max(start, at - 120);
        var snippet = words[cut..Math.Min(end, cut + 300)];
        var marked = length == 0 || at - cut + length > snippet.Length ? [] : new[] { new TextRange(at - cut, at - cut + length) };
        return new(text, new(start, end), snippet, marked, others);
    }

    public IReadOnlyList<ListedStatement> Listed(string language) => [.. Find(new SearchQuery { Words = "", Language = language }).Hits.Select(hit => new ListedStatement(hit.Text.Id, hit.OtherTexts))];
}
