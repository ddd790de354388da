using Avow.Statements;

namespace Avow.Archive;

/// <summary>
/// An archive in one folder: <c>avow.db</c> (SQLite, WAL) and <c>captures/</c> (bytes by content address); while jobs wait, <c>incoming/</c>.
/// What the database does not name is not visible, so a kill between the two leaves at most bytes nobody refers to.
/// </summary>
public sealed class SqliteArchive : IArchive
{
    internal const string DatabaseName = "avow.db";

    internal const string CapturesName = "captures";

    internal const string IncomingName = "incoming";

    private readonly Database database;

    private SqliteArchive(string folder, Database database)
    {
        this.database = database;
        Place = folder;
        var bytes = new CaptureBytes(Path.Combine(folder, CapturesName));
        var library = new SqliteLibrary(database, bytes);
        Library = library;
        Registry = new SqliteRegistry(database);
        Dossiers = new SqliteDossiers(database);
        Harvest = new SqliteHarvest(database);
        Sums = new SqliteStateSums(database);
        Changes = new SqliteChanges(database);
        Withholding = new SqliteWithholding(database);
        Queues = new SqliteQueues(database);
        Imports = new SqliteImports(database, bytes);
        Readings = new SqliteReadings(database);
        Relations = new SqliteRelationLedger(database);
        Translations = new SqliteTranslationLedger(database);
        Search = new SqliteSearch(database, library, Registry);
        Upkeep = new SqliteUpkeep(database, bytes);
        Jobs = new SqliteJobs(database);
        Incoming = new IncomingFolder(Path.Combine(folder, IncomingName));
    }

    public string Place { get; }

    public IImports Imports { get; }

    public IReadings Readings { get; }

    public ILibrary Library { get; }

    public IRelationLedger Relations { get; }

    public ITranslationLedger Translations { get; }

    public ISearch Search { get; }

    public IRegistry Registry { get; }

    public IDossiers Dossiers { get; }

    public IHarvest Harvest { get; }

    public IStateSums Sums { get; }

    public IChanges Changes { get; }

    public IWithholding Withholding { get; }

    public IQueues Queues { get; }

    public IUpkeep Upkeep { get; }

    public IJobs Jobs { get; }

    public IIncoming Incoming { get; }

    /// <summary>How long a writer waits for another process before it says that the archive is locked. An import's batch takes far less.</summary>
    internal static TimeSpan BusyTimeout { get; } = TimeSpan.FromSeconds(10);

    /// <summary>Makes a new archive. Refuses a folder that already holds one, and one that holds other things.</summary>
    public static Outcome<SqliteArchive> Create(string folder, string name) => Create(folder, name, BusyTimeout);

    /// <summary>Opens an archive. Refuses with NotFound, NewerVersion, UnsupportedFormat, Damaged, Locked or NotPermitted.</summary>
    public static Outcome<SqliteArchive> Open(string folder) => Open(folder, BusyTimeout);

    /// <summary>
    /// A backup copied into a new folder, from which an archive can be opened. The backup is checked first, and left as it is.
    /// Refuses a backup that is not sound and a place that exists.
    /// </summary>
    /// <returns>The folder.</returns>
    public static Outcome<string> Restore(string backupFolder, string targetFolder) => ArchiveRestore.From(backupFolder, targetFolder);

    internal static Outcome<SqliteArchive> Create(string folder, string name, TimeSpan busyTimeout, TimeProvider? time = null) =>
        ArchiveFolder.PlaceOf(folder).Then(place => ArchiveFolder.Make(place).Then(made =>
            Database.Create(Path.Combine(made, DatabaseName), name, busyTimeout, time).Then<SqliteArchive>(database => new SqliteArchive(made, database))));

    internal static Outcome<SqliteArchive> Open(string folder, TimeSpan busyTimeout, TimeProvider? time = null) =>
        ArchiveFolder.PlaceOf(folder).Then(place => ArchiveFolder.Find(place).Then(found =>
            Database.Open(Path.Combine(found, DatabaseName), busyTimeout, time).Then<SqliteArchive>(database => new SqliteArchive(found, database))));

    public void Dispose() => database.Dispose();
}
