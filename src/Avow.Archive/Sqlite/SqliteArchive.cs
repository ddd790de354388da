using Avow.Statements;

namespace Avow.Archive;

/// <summary>
/// An archive in one folder: <c>avow.db</c> (SQLite, WAL) and <c>captures/</c> (bytes by content address).
/// What the database does not name is not visible, so a kill between the two leaves at most bytes nobody refers to.
/// </summary>
public sealed class SqliteArchive : IArchive
{
    internal const string DatabaseName = "avow.db";

    internal const string CapturesName = "captures";

    private readonly Database database;

    private SqliteArchive(string folder, Database database)
    {
        this.database = database;
        Place = folder;
        var bytes = new CaptureBytes(Path.Combine(folder, CapturesName));
        var library = new SqliteLibrary(database, bytes);
        Library = library;
        Registry = new SqliteRegistry(database);
        Imports = new SqliteImports(database, bytes);
        Relations = new SqliteRelationLedger(database);
        Search = new SqliteSearch(database, library, Registry);
        Upkeep = new SqliteUpkeep(database, bytes, Relations);
    }

    public string Place { get; }

    public IImports Imports { get; }

    public ILibrary Library { get; }

    public IRelationLedger Relations { get; }

    public ISearch Search { get; }

    public IRegistry Registry { get; }

    public IUpkeep Upkeep { get; }

    /// <summary>Makes a new archive. Refuses a folder that already holds one, and one that holds other things.</summary>
    public static Outcome<SqliteArchive> Create(string folder, string name)
    {
        var place = Path.GetFullPath(folder);
        if (File.Exists(Path.Combine(place, DatabaseName)))
            return new Problem(ProblemKind.AlreadyExists, place, "an archive is there already", "Use it as it is, or name another folder.");
        if (File.Exists(place) || (Directory.Exists(place) && Directory.EnumerateFileSystemEntries(place).Any()))
            return new Problem(ProblemKind.AlreadyExists, place, "the place is taken by something else", "Name a folder that is new or empty.");
        try
        {
            Directory.CreateDirectory(Path.Combine(place, CapturesName));
        }
        catch (Exception failure) when (SqliteProblems.Behind(failure, place) is not null)
        {
            return SqliteProblems.Behind(failure, place)!;
        }

        return Database.Open(Path.Combine(place, DatabaseName)).Then(database =>
            database.Write<bool>(session =>
            {
                session.Run("about-set", ("$key", "name"), ("$value", name));
                return true;
            }).Then<SqliteArchive>(_ => new SqliteArchive(place, database)));
    }

    /// <summary>Opens an archive. Refuses with NotFound, NewerVersion, UnsupportedFormat, Damaged, Locked or NotPermitted.</summary>
    public static Outcome<SqliteArchive> Open(string folder)
    {
        var place = Path.GetFullPath(folder);
        var file = Path.Combine(place, DatabaseName);
        return File.Exists(file)
            ? Database.Open(file).Then<SqliteArchive>(database => new SqliteArchive(place, database))
            : new Problem(ProblemKind.NotFound, place, "there is no archive", "Make one with: avow init --archive DIR");
    }

    public void Dispose() => database.Dispose();
}
