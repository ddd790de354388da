namespace Avow.Archive;

/// <summary>
/// One archive: everything that is kept, in one place that can be copied, checked and moved as a whole.
/// Opened once per process; every member may be called from many threads at once. One process may write while others read.
/// </summary>
public interface IArchive : IDisposable
{
    /// <summary>Where it is kept: a folder, or the address of a database.</summary>
    string Place { get; }

    IImports Imports { get; }

    IReadings Readings { get; }

    ILibrary Library { get; }

    IRelationLedger Relations { get; }

    ITranslationLedger Translations { get; }

    ISearch Search { get; }

    IRegistry Registry { get; }

    IDossiers Dossiers { get; }

    IHarvest Harvest { get; }

    IStateSums Sums { get; }

    IChanges Changes { get; }

    IWithholding Withholding { get; }

    IQueues Queues { get; }

    IUpkeep Upkeep { get; }

    IJobs Jobs { get; }

    IIncoming Incoming { get; }
}
