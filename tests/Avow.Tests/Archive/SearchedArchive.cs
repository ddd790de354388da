using Avow.Archive;

namespace Avow.Tests.Archive;

/// <summary>An archive of its own for one test of the search: what is kept in it is looked for again.</summary>
public abstract class SearchedArchive : IDisposable
{
    private readonly Folder folder = new();

    protected SearchedArchive() => Archive = SqliteArchive.Create(folder.At("archive"), "Test").Value;

    private protected SqliteArchive Archive { get; }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        Archive.Dispose();
        folder.Dispose();
    }

    private protected IReadOnlyList<Receipt> Keep(params Import[] batch) => Archive.Imports.Keep(batch).Value;

    private protected SearchResult Find(string words) => Archive.Search.Find(new() { Words = words });

    private protected int Count(string words) => Find(words).Statements;
}
