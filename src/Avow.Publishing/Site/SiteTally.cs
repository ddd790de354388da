namespace Avow.Publishing;

/// <summary>How many pages and e-books a site has, and how many of them were made anew. Safe for many threads.</summary>
internal sealed class SiteTally
{
    private long pages, books, madePages, madeBooks, made;

    public long Pages => pages;

    public long Books => books;

    public long MadePages => madePages;

    public long MadeBooks => madeBooks;

    /// <summary>Whether everything was taken over: pages, books and the catalogue of those.</summary>
    public bool IsNothingMade => made == 0;

    /// <param name="line">Of a page, of a book or of a part of the catalogue (<see cref="PageLine"/>).</param>
    /// <param name="isMade">Whether it was made anew.</param>
    public void Count(string line, bool isMade)
    {
        if (isMade) Interlocked.Increment(ref made);
        if (PageLine.IsCatalogue(line)) return;
        var isBook = PageLine.IsBook(line);
        Interlocked.Increment(ref isBook ? ref books : ref pages);
        if (isMade) Interlocked.Increment(ref isBook ? ref madeBooks : ref madePages);
    }
}
