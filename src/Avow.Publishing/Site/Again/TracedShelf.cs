using Avow.Statements;

namespace Avow.Publishing;

/// <summary>An archive's parts that note what one page is told by them.</summary>
internal static class TracedShelf
{
    public static Shelf Of(Shelf shelf, PageTrace trace) => new(new TracedLibrary(shelf.Library, trace), new TracedSearch(shelf.Search, trace), new TracedRegistry(shelf.Registry, trace), new TracedDossiers(shelf.Dossiers, trace)) { KeepsMetadata = shelf.KeepsMetadata };

    public static FindingForPages Of(FindingForPages finding, PageTrace trace) => finding with
    {
        Versions = texts =>
        {
            foreach (var text in texts)
            {
                trace.OfTies(text);
                trace.Of(Archive.StateSums.NameOfStatement(Statement.IdOf(text)));
            }

            return finding.Versions(texts);
        },
        Alignment = (left, right) =>
        {
            trace.OfTies(left.Id);
            trace.OfTies(right.Id);
            var found = finding.Alignment(left, right);
            if (!found.IsKept) trace.Of(PageTrace.Learned);
            return found;
        },
    };
}
