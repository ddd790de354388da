using Avow.Archive;
using Avow.Statements;
using Avow.Tests.Desk;
using static Avow.Tests.Contracts.Made;

namespace Avow.Tests.Contracts;

/// <summary>What every archive promises, whatever it is kept in. A store is held to it by deriving and giving the means.</summary>
public abstract partial class ArchiveContract : IDisposable
{
    private IArchive? archive;

    /// <summary>What the archive takes the time from.</summary>
    private protected TestClock Clock { get; } = new();

    internal IArchive Archive => archive ??= MakeEmpty();

    /// <summary>A new, empty archive.</summary>
    protected abstract IArchive MakeEmpty();

    /// <summary>The same archive opened once more, as another process would.</summary>
    protected abstract IArchive OpenAgain();

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => archive?.Dispose();

    private protected IReadOnlyList<Receipt> Keep(params Import[] batch) => Archive.Imports.Keep(batch).Value;

    private protected Id<Text> KeepText(Import import) => Keep(import)[0].Texts[^1];

    private protected List<Id<Text>> KeepTexts(int count) =>
        [.. Keep([.. Enumerable.Range(0, count).Select(i => Page($"https://ferry.example/{i}", $"The ferries stop on day {i}."))]).Select(receipt => receipt.Texts[0])];
}
