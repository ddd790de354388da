using Avow.Statements;

namespace Avow.Archive;

/// <summary>Finding words again, in whatever form they stand.</summary>
public interface ISearch
{
    /// <summary>
    /// Statements whose texts hold all the words asked for, best first (BM25), one hit per statement. Bare words match their
    /// inflected forms where a stemmer is at hand; where no statement holds them all, those that hold some are found, with a remark. "quoted words" match as a phrase, word* by its beginning, -word excludes.
    /// Case, diacritics and compatibility forms are folded. An empty query with a filter lists by date.
    /// </summary>
    /// <param name="query">What is asked for.</param>
    /// <param name="cancel">Ends the search, which then throws <see cref="OperationCanceledException"/>.</param>
    SearchResult Find(SearchQuery query, CancellationToken cancel = default);

    /// <summary>All that <see cref="Find"/> lists for an empty query in a language (BCP 47; the primary subtag counts), in its order: the text shown of each statement, and how many more of its texts are in that language. No text is opened.</summary>
    IReadOnlyList<ListedStatement> Listed(string language);
}

/// <summary>One statement of a list: the text by which it is shown, and how many more of its texts answer.</summary>
public readonly record struct ListedStatement(Id<Text> Text, int OtherTexts);

/// <summary>What is asked for; all filters hold together.</summary>
public sealed record SearchQuery
{
    /// <summary>Longer queries are cut here.</summary>
    public const int MaxChars = 1_000;

    public required string Words { get; init; }

    /// <summary>Whether the last word, unless it is quoted or unwanted, is found by its beginning too: somebody is typing it.</summary>
    public bool LastIsBeginning { get; init; }

    /// <summary>Slug of an organisation: as outlet or as issuer.</summary>
    public string? Organisation { get; init; }

    /// <summary>BCP 47; the primary subtag counts.</summary>
    public string? Language { get; init; }

    /// <summary>First day, inclusive.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Whether to say how what is found falls into languages, years and organisations.</summary>
    public bool WithFacets { get; init; }

    public int Skip { get; init; }

    /// <summary>At most 100.</summary>
    public int Take { get; init; } = 20;
}

/// <summary>A page of hits.</summary>
/// <param name="Hits">Best first.</param>
/// <param name="Statements">How many statements were found in all.</param>
/// <param name="Remarks">What the reader should know: "No stemmer is installed: words are found as they are written."</param>
public sealed record SearchResult(IReadOnlyList<StatementHit> Hits, int Statements, IReadOnlyList<string> Remarks)
{
    /// <summary>How the statements found fall into languages, years and organisations; most first in each kind.</summary>
    public IReadOnlyList<Facet> Facets { get; init; } = [];

    /// <summary>The last word, folded, where its beginning was enough (<see cref="SearchQuery.LastIsBeginning"/>); else null.</summary>
    public string? Beginning { get; init; }
}

/// <summary>One way to narrow a search.</summary>
/// <param name="Kind">What it narrows by.</param>
/// <param name="Value">Primary language subtag, year, or slug of an organisation.</param>
/// <param name="Statements">How many of those found are left then; a statement may count in several.</param>
public sealed record Facet(FacetKind Kind, string Value, long Statements);

/// <summary>What a search can be narrowed by.</summary>
public enum FacetKind
{
    Language,
    Year,
    Organisation,
}

/// <summary>One statement found, ranked by its best text, shown by its lead text where that answers, else by the best.</summary>
/// <param name="Text">The text shown.</param>
/// <param name="Passage">The paragraph of it that answers best.</param>
/// <param name="Snippet">The words of that passage, cut to at most about 300 characters.</param>
/// <param name="Marked">Where in the snippet the words asked for stand.</param>
/// <param name="OtherTexts">How many more texts of the same statement answer.</param>
public sealed record StatementHit(TextSummary Text, TextRange Passage, string Snippet, IReadOnlyList<TextRange> Marked, int OtherTexts);
