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
    private const string OfMany = "So many statements answer that those with the words in their titles come first, then the latest.";
    private const string OfTitles = "A beginning as short as this is looked for in titles only.";

    private volatile Known? known;

    public SearchResult Find(SearchQuery query, CancellationToken cancel = default)
    {
        var words = query.Words.Length > SearchQuery.MaxChars ? query.Words[..SearchQuery.MaxChars] : query.Words;
        var isNothing = string.IsNullOrWhiteSpace(words);
        var now = Now();
        var terms = SearchTerms.Read(words, now.Languages.Value, query.LastIsBeginning);
        if (!isNothing && terms.TrueForAll(term => term.IsUnwanted)) return new([], 0, ["There is no word to look for in this."]);

        return database.Read(
            session =>
            {
                var asked = new AskedWords(terms, term => now.IsCommon(session, MatchExpression.Of(term)));
                var (found, remark) = Found(session, now, terms, new(query, now.Columns.Value, session));
                var page = found.Page(Math.Max(0, query.Skip), Math.Clamp(query.Take, 0, MaxTake));
                var summaries = new Summaries(session);
                return new SearchResult(
                    page.ConvertAll(hit => Show(session.First("summary-by-seq", summaries.Read, ("$seq", hit.Seq))!, session.First("text-by-seq", Texts.Read, ("$seq", hit.Seq))!, hit.Texts, asked)),
                    found.Statements.Statements,
                    [.. Remarks(query, found.Statements.Statements, remark)])
                {
                    Facets = query.WithFacets && found.Statements.Statements > 1 ? found.Statements.Facets() : [],
                    Beginning = found.IsOfBeginning ? terms[^1].Words[^1] : null,
                };
            },
            cancel);
    }

    public IReadOnlyList<ListedStatement> Listed(string language)
    {
        var now = Now();
        return database.Read(session =>
        {
            var columns = now.Columns.Value;
            var found = FoundByPlan.OfAllTexts(columns, new(new() { Words = "", Language = language }, columns, session)).Page(0, int.MaxValue);
            var ids = new Id<Text>[columns.Lead.Length];
            session.Rows("text-ids", row => ids[row.Int(0)] = row.Id<Text>(1), ("$end", ids.Length));
            return (IReadOnlyList<ListedStatement>)[.. found.Select(shown => new ListedStatement(ids[shown.Seq], shown.Texts - 1))];
        });
    }

    private static (FoundByPlan Found, string? Remark) Found(Session session, Known now, List<SearchTerm> terms, SearchFilter filter)
    {
        var columns = now.Columns.Value;
        if (terms.Count == 0) return (FoundByPlan.OfAllTexts(columns, filter), null);
        if (terms[^1] is { IsUnfinished: true } last && last.IsShort)
        {
            if (terms.Exists(term => !term.IsUnwanted && term != last)) terms = terms[..^1];
            else if (FoundByPlan.Of(session, SearchPlan.OfTitles(last), columns, filter) is { Statements.Statements: > 0 } titled) return (titled with { IsOfBeginning = true }, OfTitles);
            else terms = [.. terms[..^1], last with { IsUnfinished = false }];
        }

        var free = terms.Count(term => MatchExpression.IsFree(term) && !term.IsUnwanted);
        if (free >= LeastOfQuestion && Some() is { } question) return (Answers(question), OfQuestion);
        var found = Answers(SearchPlan.OfAll(terms)!);
        if (found.Statements.Statements > 0 || free < 2) return (found, found.IsTooMany ? OfMany : null);
        return Some() is { } some ? (Answers(some), OfSome) : (found, null);

        SearchPlan? Some() => SearchPlan.OfSome(terms, match => now.TextsWith(session, match), columns.Lead.Length);

        FoundByPlan Answers(SearchPlan plan) => FoundByPlan.Of(session, plan, columns, filter) with { IsOfBeginning = terms[^1].IsUnfinished };
    }

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

    private static StatementHit Show(TextSummary summary, Text text, int texts, AskedWords asked)
    {
        var snippet = Snippet.Of(text, asked);
        return new(summary, snippet.Passage, snippet.Shown, snippet.Marked, texts - 1);
    }

    // Of the state of the archive as it is now; what is read a moment later is of this state or a later one.
    private Known Now()
    {
        var generation = library.Generation;
        var now = known;
        if (now?.Generation == generation) return now;
        return known = new(generation)
        {
            Languages = new(IndexedLanguages),
            Columns = new(() => database.Read(session => TextColumns.Read(session, generation))),
        };
    }

    private List<string> IndexedLanguages()
    {
        List<string> languages = [.. database.Read(session => session.Rows("languages", row => row.Text(0))).Where(Stemmers.HasFor)];
        return languages.Count > 0 ? languages : [Languages.Unknown];
    }
}
