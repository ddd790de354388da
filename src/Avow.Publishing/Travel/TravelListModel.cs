using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Every text that shares words with one, page by page: where its own page leads on to when it has no room.</summary>
public sealed record TravelListModel
{
    public const int PerPage = 200;

    /// <summary>As many as there are relations that a page looks at.</summary>
    public const int MaxPage = RelatedText.MaxRelations / PerPage;

    public required TextLine Here { get; init; }

    public required IReadOnlyList<TravelRow> Rows { get; init; }

    /// <summary>How many there are in all; at most <see cref="RelatedText.MaxRelations"/> are looked at, the strongest.</summary>
    public required int Count { get; init; }

    public required int Page { get; init; }

    public required int Pages { get; init; }

    /// <returns>The model, or NotFound.</returns>
    public static Outcome<TravelListModel> From(Archive.ILibrary library, Id<Text> id, int untrustedPage)
    {
        if (library.Find(id) is not { } text || !library.Summaries([id]).TryGetValue(id, out var summary))
            return new Problem(ProblemKind.NotFound, $"text {id}", "this archive has no such text", "Search for its words.");
        var related = RelatedText.Of(library, text);
        var pages = Math.Clamp((related.Count + PerPage - 1) / PerPage, 1, MaxPage);
        var page = Math.Clamp(untrustedPage, 1, pages);
        return new TravelListModel
        {
            Here = TextLine.Of(summary),
            Rows = [.. related.Skip((page - 1) * PerPage).Take(PerPage).Select(TravelRow.Of)],
            Count = related.Count,
            Page = page,
            Pages = pages,
        };
    }
}
