using Avow.Statements;

namespace Avow.Archive;

/// <summary>Search over FTS5; the passage and the marked words are found in the text itself, for the few hits that are shown.</summary>
internal sealed class SqliteSearch(Database database, ILibrary library, IRegistry registry) : ISearch
{
    private const int MaxTake = 100;

    // So many words are a question: what answers it best need not hold them all.
    private const int LeastOfQuestion = 5;

    private const string OfQuestion = "So many words are taken for a question: these hold some of them or all, the likeliest first.";
    private const string OfSome = "No statement holds all of these words; these hold some of them, the likeliest first.";

    // Of each kind.
    private const int MaxFacets = 8;

    private volatile Stemmed known = new(-1, []);

    public SearchResult Find(SearchQuery query, CancellationToken cancel = default)
    {
        var words = query.Words.Length > SearchQuery.MaxChars ? query.Words[..SearchQuery.MaxChars] : query.Words;
        var terms = SearchTerms.Read(words, IndexedLanguages());
        var match = MatchExpression.Of(terms);
        if (match is null && !string.IsNullOrWhiteSpace(words)) return new([], 0, ["There is no word to look for in this."]);

        var some = MatchExpression.OfSome(terms);
        var isQuestion = some is not null && terms.Count(term => MatchExpression.IsFree(term) && !term.IsUnwanted) >= LeastOfQuestion;
        var found = Found(query, isQuestion ? some : match, cancel);
        var remark = isQuestion ? OfQuestion : null;
        if (found.Statements == 0 && !isQuestion && some is not null) (found, remark) = (Found(query, some, cancel), OfSome);
        var asked = new AskedWords(terms);
        return new(found.Hits.ConvertAll(hit => Show(hit.Summary, hit.Text, hit.Texts, asked)), found.Statements, [.. Remarks(query, found.Statements, remark)]) { Facets = found.Facets };
    }

    private (List<(TextSummary Summary, Text Text, int Texts)> Hits, int Statements, IReadOnlyList<Facet> Facets) Found(SearchQuery query, string? match, CancellationToken cancel)
    {
        var filters = Filters(query, match);
        return database.Read(session =>
        {
            var summaries = new Summaries(session);
            var rows = session.Rows(match is null ? "words-list" : "words-find", row => (Seq: row.LongOrNull(0), Texts: row.LongOrNull(1), Statements: row.Int(2)), [.. filters, ("$take", Math.Clamp(query.Take, 0, MaxTake)), ("$skip", Math.Max(0, query.Skip))]);
            var hits = rows.Where(hit => hit.Seq is not null).Select(hit =>
                (Summary: session.First("summary-by-seq", summaries.Read, ("$seq", hit.Seq))!,
                Text: session.First("text-by-seq", Texts.Read, ("$seq", hit.Seq))!,
                Texts: (int)hit.Texts!)).ToList();
            return (hits, rows[0].Statements, rows[0].Statements > 1 && query.WithFacets ? Facets(session, match is null ? "facets-list" : "facets-find", filters) : []);
        }, cancel);
    }

    private static IReadOnlyList<Facet> Facets(Session session, string name, (string, object?)[] filters) =>
    [
        .. session.Rows(name, row => new Facet(row.Enum<FacetKind>(0), row.Text(1), row.Long(2)), filters)
            .GroupBy(facet => facet.Kind).SelectMany(kind => kind.Take(MaxFacets)),
    ];

    // Nothing found is an answer only where there was something to look in.
    private IEnumerable<string> Remarks(SearchQuery query, int statements, string? ofFound)
    {
        if (Stemmers.Absence is { } absence) yield return absence;
        if (statements > 0)
        {
            if (ofFound is not null) yield return ofFound;
            yield break;
        }

        if (query.Organisation is { Length: > 0 } name && registry.Organisation(name) is null
            && database.Read(session => session.Scalar("source-of-host", ("$host", name.ToLowerInvariant()))) is null)
            yield return $"The archive knows no organisation and no host called “{OneLine.Of(name)}”.";
        if (query.Language is { Length: > 0 } language
            && database.Read(session => session.Scalar("text-in-language", ("$language", Languages.Primary(language)))) is null)
            yield return $"The archive holds no text in the language “{OneLine.Of(language)}”; languages are named by their tags: en, ru, zh.";
    }

    private (string Name, object? Value)[] Filters(SearchQuery query, string? match)
    {
        // An unregistered organisation is known by the host it publishes on.
        var organisation = string.IsNullOrEmpty(query.Organisation) ? null : registry.Organisation(query.Organisation)?.Id.Value ?? "";
        List<(string Name, object? Value)> parameters =
        [
            ("$organisation", organisation),
            ("$host", organisation is "" ? query.Organisation!.ToLowerInvariant() : null),
            ("$language", string.IsNullOrEmpty(query.Language) ? null : Languages.Primary(query.Language)),
            ("$since", Row.Of(query.From)),
            ("$until", Row.Of(query.Until)),
        ];
        if (match is not null) parameters.Add(("$match", match));
        return [.. parameters];
    }

    private static StatementHit Show(TextSummary summary, Text text, int texts, AskedWords asked)
    {
        var snippet = Snippet.Of(text, asked);
        return new(summary, snippet.Passage, snippet.Shown, snippet.Marked, texts - 1);
    }

    private IReadOnlyList<string> IndexedLanguages()
    {
        var generation = library.Generation;
        if (known.Generation != generation)
            known = new(generation, [.. database.Read(session => session.Rows("languages", row => row.Text(0))).Where(Stemmers.HasFor)]);
        return known.Languages is { Count: > 0 } languages ? languages : [Languages.Unknown];
    }

    // The languages with a stemmer that stand in the archive under a generation.
    private sealed record Stemmed(long Generation, IReadOnlyList<string> Languages);
}
