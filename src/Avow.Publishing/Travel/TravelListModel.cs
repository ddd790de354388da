using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// Every text that shares words with one, page by page: where its own page leads on to when it has no room. First those that it was compared with, the
/// strongest first; then all others of its statement, by age: of thousands of copies each is compared with its neighbours and the first only.
/// </summary>
public sealed record TravelListModel
{
    public const int PerPage = 200;

    public required TextLine Here { get; init; }

    public required IReadOnlyList<TravelRow> Rows { get; init; }

    /// <summary>How many texts there are, on all pages.</summary>
    public required int Count { get; init; }

    public required int Page { get; init; }

    public required int Pages { get; init; }

    /// <returns>The model, or NotFound.</returns>
    public static Outcome<TravelListModel> From(Archive.ILibrary library, Id<Text> id, int untrustedPage)
    {
        if (library.Find(id) is not { } text || !library.Summaries([id]).TryGetValue(id, out var summary))
            return MissingText.Of(library, id);
        var known = RelatedText.Known(library, text, int.MaxValue);
        var others = TravelRow.OthersOf(library.TextsOf(summary.Statement), summary, known.Select(one => one.Other.Id));
        var pages = Math.Max(1, (known.Count + others.Count + PerPage - 1) / PerPage);
        var page = Math.Clamp(untrustedPage, 1, pages);
        var (from, until) = ((page - 1) * PerPage, page * PerPage);
        return new TravelListModel
        {
            Here = TextLine.Of(summary),
            Rows =
            [
                .. RelatedText.Opened(library, text, known.Skip(from).Take(PerPage)).Select(TravelRow.Of),
                .. others.Skip(Math.Max(0, from - known.Count)).Take(Math.Clamp(until - known.Count, 0, PerPage)).Select(other => TravelRow.Of(summary, other)),
            ],
            Count = known.Select(one => one.Other.Id).Distinct().Count() + others.Count,
            Page = page,
            Pages = pages,
        };
    }
}
