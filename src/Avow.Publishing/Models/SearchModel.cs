using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>The search page: the form as filled in, what can be chosen, and what was found.</summary>
public sealed record SearchModel
{
    /// <summary>More are better typed into the address of the search.</summary>
    private const int MaxOrganisations = 200;

    private const int MaxLanguages = 60;

    public required SearchForm Form { get; init; }

    public required IReadOnlyList<OrganisationLine> Organisations { get; init; }

    public required IReadOnlyList<LanguageCount> Languages { get; init; }

    /// <summary>Questions to try; null where there are answers.</summary>
    public SearchExamples? Examples { get; init; }

    /// <summary>Null while nothing was asked.</summary>
    public SearchFindings? Found { get; init; }

    public static SearchModel From(ILibrary library, IRegistry registry, ISearch search, SearchForm form, Wording wording, CancellationToken cancel = default) =>
        OfFound(library, registry, search, form, wording, cancel) with
        {
            Organisations = [.. HomeModel.OrganisationsOf(registry, wording.Language).Take(MaxOrganisations)],
            Languages = [.. HomeModel.LanguagesOf(library.Counts()).Take(MaxLanguages)],
        };

    /// <summary>Without what can be chosen in the form: what a reader who types is sent.</summary>
    public static SearchModel OfFound(ILibrary library, IRegistry registry, ISearch search, SearchForm form, Wording wording, CancellationToken cancel = default)
    {
        var found = form.IsEmpty ? null : SearchFindings.Of(search.Find(form.ToQuery(), cancel), form, library, registry, wording.Language);
        return new()
        {
            Form = form,
            Organisations = [],
            Languages = [],
            Examples = found is { Statements: > 0 } ? null : SearchExamples.Of([.. library.Latest(HomeModel.MaxLatest).Select(TextLine.Of)], line => library.Find(line.Text)?.Words ?? "", wording),
            Found = found,
        };
    }
}

/// <summary>One page of what was found.</summary>
public sealed record SearchFindings(IReadOnlyList<HitLine> Hits, int Statements, IReadOnlyList<string> Remarks, int Page, int Pages)
{
    /// <summary>By kind; kinds in which there is nothing to choose are left out.</summary>
    public IReadOnlyList<FacetGroup> Facets { get; private init; } = [];

    /// <summary>Whether there is no such page: then nothing of what was found stands on it.</summary>
    public bool IsBeyondLast => Page > Pages;

    /// <summary>The last word, where its beginning was enough; else null.</summary>
    public string? Beginning { get; private init; }

    internal static SearchFindings Of(SearchResult result, SearchForm form, ILibrary library, IRegistry registry, InterfaceLanguage language) => new(
        [.. result.Hits.Where(_ => form.Page <= SearchForm.MaxPage).Select(hit => HitLine.Of(hit, library, form.ReadIn))],
        result.Statements,
        result.Remarks,
        form.Page,
        Math.Clamp((result.Statements + SearchForm.HitsPerPage - 1) / SearchForm.HitsPerPage, 1, SearchForm.MaxPage))
    {
        Facets = FacetGroup.Of(result.Facets, form, registry, language),
        Beginning = result.Beginning,
    };
}

/// <summary>One statement found.</summary>
/// <param name="Line">The text that answers best.</param>
/// <param name="Anchor">The paragraph that answers best; null when it cannot be told.</param>
/// <param name="Snippet">Its words, with what was asked for marked.</param>
/// <param name="Words">The same without marks.</param>
/// <param name="OtherTexts">How many more texts of the statement answer.</param>
/// <param name="Elsewhere">The same passage in the language that the reader reads; null when it is in that language, or not in the archive in it.</param>
public sealed record HitLine(TextLine Line, PassagePlace? Anchor, IReadOnlyList<Inline> Snippet, string Words, int OtherTexts, PassageElsewhere? Elsewhere)
{
    internal static HitLine Of(StatementHit hit, ILibrary library, string? readIn)
    {
        var layout = RelatedText.Open(library, hit.Text.Id);
        return new(
            TextLine.Of(hit.Text),
            layout?.PlaceAt(hit.Passage.StartInclusive),
            InlineTree.Of(hit.Snippet, TextRange.Whole(hit.Snippet), InlineSpans.Of([.. InlineWords.WithheldIn(hit.Snippet), .. hit.Marked.Where(marked => marked.LiesInside(hit.Snippet)).Select(marked => new InlineSpan(InlineKind.Found, marked))])),
            Shown.Words(hit.Snippet),
            hit.OtherTexts,
            readIn is null || layout is null ? null : PassageElsewhere.Find(library, hit.Text, PlaceOf(hit, layout.Text.Words), readIn));
    }

    // From the first to the last of the words that were asked for, where they stand in the paragraph as they do in the snippet; else the paragraph.
    private static TextRange PlaceOf(StatementHit hit, string words)
    {
        if (!hit.Passage.LiesInside(words)) return hit.Passage;
        var found = new TextRange(hit.Passage.StartInclusive, hit.Passage.StartInclusive);
        foreach (var marked in hit.Marked.Where(marked => marked.LiesInside(hit.Snippet) && !marked.IsEmpty))
        {
            var at = words.IndexOf(marked.Of(hit.Snippet), found.EndExclusive, hit.Passage.EndExclusive - found.EndExclusive, StringComparison.Ordinal);
            if (at < 0) continue;
            found = new(found.IsEmpty ? at : found.StartInclusive, at + marked.Length);
        }

        return found.IsEmpty ? hit.Passage : found;
    }
}
