using Avow.Archive;
using Avow.Tests.Contracts;

namespace Avow.Tests.Archive;

public sealed class SqliteArchiveTests : ArchiveContract
{
    private readonly Folder folder = new();

    protected override IArchive MakeEmpty() => SqliteArchive.Create(folder.At("archive"), "Test", SqliteArchive.BusyTimeout, Clock).Value;

    protected override IArchive OpenAgain() => SqliteArchive.Open(folder.At("archive"), SqliteArchive.BusyTimeout, Clock).Value;

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        folder.Dispose();
    }
}
