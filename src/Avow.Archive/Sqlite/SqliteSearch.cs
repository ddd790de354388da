using Avow.Statements;

namespace Avow.Archive;

/// <summary>Search over FTS5; the passage and the marked words are found in the text itself, for the few hits that are shown.</summary>
internal sealed class SqliteSearch(Database database, ILibrary library, IRegistry registry) : ISearch
{
    private const int MaxTake = 100;

    private (long Generation, IReadOnlyList<string> Languages) known = (-1, []);

    public SearchResult Find(SearchQuery query)
    {
        var words = query.Words.Length > SearchQuery.MaxChars ? query.Words[..SearchQuery.MaxChars] : query.Words;
        var terms = SearchTerms.Read(words, IndexedLanguages());
        var match = MatchExpression.Of(terms);
        if (match is null && !string.IsNullOrWhiteSpace(words)) return new([], 0, ["There is no word to look for in this."]);

        var found = database.Read(session =>
        {
            var summaries = new Summaries(session);
            return session.Rows(match is null ? "words-list" : "words-find", row => (Seq: row.Long(0), Texts: row.Int(1), Statements: row.Int(2)), Parameters(query, match))
                .ConvertAll(hit => (Summary: session.First("summary-by-seq", summaries.Read, ("$seq", hit.Seq))!, hit.Texts, hit.Statements));
        });
        List<StatementHit> hits = found.ConvertAll(hit => Show(hit.Summary, hit.Texts, terms));
        return new(hits, found.Count > 0 ? found[0].Statements : 0, Stemmers.Absence is { } absence ? [absence] : []);
    }

    private (string Name, object? Value)[] Parameters(SearchQuery query, string? match)
    {
        // An unregistered organisation is known by the host it publishes on.
        var organisation = string.IsNullOrEmpty(query.Organisation) ? null : registry.Organisation(query.Organisation)?.Id.Value ?? "";
        List<(string Name, object? Value)> parameters =
        [
            ("$organisation", organisation),
            ("$host", query.Organisation?.ToLowerInvariant()),
            ("$language", string.IsNullOrEmpty(query.Language) ? null : Languages.Primary(query.Language)),
            ("$since", Row.Of(query.From)),
            ("$until", Row.Of(query.Until)),
            ("$take", Math.Clamp(query.Take, 0, MaxTake)),
            ("$skip", Math.Max(0, query.Skip)),
        ];
        if (match is not null) parameters.Add(("$match", match));
        return [.. parameters];
    }

    private StatementHit Show(TextSummary summary, int texts, List<SearchTerm> terms)
    {
        var snippet = Snippet.Of(library.Find(summary.Id)!, terms);
        return new(summary, snippet.Passage, snippet.Shown, snippet.Marked, texts - 1);
    }

    private IReadOnlyList<string> IndexedLanguages()
    {
        var generation = library.Generation;
        if (known.Generation != generation)
            known = (generation, database.Read(session => session.Rows("text-languages", row => row.Text(0))).Where(Stemmers.HasFor).Order(StringComparer.Ordinal).ToList());
        return known.Languages is { Count: > 0 } languages ? languages : [Languages.Unknown];
    }
}
