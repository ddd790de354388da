using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>All statements of an archive, or those in one language, the newest first: a way to every one of them without asking for words.</summary>
/// <param name="Language">Of them (BCP 47, primary subtag); null for all.</param>
/// <param name="Count">How many there are, on all pages.</param>
/// <param name="Lines">Those of this page.</param>
/// <param name="Page">From 1.</param>
/// <param name="Pages">How many pages there are.</param>
public sealed record StatementsModel(string? Language, long Count, IReadOnlyList<TextLine> Lines, int Page, int Pages)
{
    public const int PerPage = 100;

    public const int MaxPage = 100_000;

    public static Outcome<StatementsModel> From(Shelf shelf, string? language, int untrustedPage)
    {
        var page = Math.Clamp(untrustedPage, 1, MaxPage);
        var (count, lines) = language is null ? All(shelf, page) : In(shelf, language, page);
        if (count == 0 && language is not null) return new Problem(ProblemKind.NotFound, $"language {Shown.Name(language)}", "this archive has no statement in it", "Choose one of the list of languages.");
        var pages = Math.Clamp((int)((count + PerPage - 1) / PerPage), 1, MaxPage);
        return new StatementsModel(language, count, lines, page, pages);
    }

    private static (long, IReadOnlyList<TextLine>) All(Shelf shelf, int page) =>
        (shelf.Library.Counts().Statements, [.. shelf.Library.Latest(PerPage, (page - 1) * PerPage).Select(TextLine.Of)]);

    private static (long, IReadOnlyList<TextLine>) In(Shelf shelf, string language, int page)
    {
        var found = shelf.Search.Find(new SearchQuery { Words = "", Language = language, Skip = (page - 1) * PerPage, Take = PerPage });
        return (found.Statements, [.. found.Hits.Select(hit => TextLine.Of(hit.Text))]);
    }
}
