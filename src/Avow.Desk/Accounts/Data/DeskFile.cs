using Microsoft.Data.Sqlite;

namespace Avow.Desk;

/// <summary>The file of accounts, <c>desk.db</c> in the archive's folder: made when it is first needed, readable by its owner only.</summary>
internal sealed class DeskFile(DeskSetting setting)
{
    private const int Newest = 1;

    private readonly Lock making = new();
    private bool isReady;

    public string Place { get; } = Path.Combine(setting.Archive.Place, "desk.db");

    /// <summary>Whether anybody has ever used the accounts. Asks the disk, makes nothing.</summary>
    public bool Exists => File.Exists(Place);

    public string Connection => new SqliteConnectionStringBuilder { DataSource = Place, ForeignKeys = true, DefaultTimeout = 10 }.ToString();

    /// <summary>Whether somebody can administrate; without making the file and without Identity, because the server asks it when it starts.</summary>
    public bool HasAdministrator()
    {
        if (!Exists) return false;
        MakeReady();
        using var database = new SqliteConnection(Connection);
        database.Open();
        using var command = database.CreateCommand();
        command.CommandText = "SELECT EXISTS (SELECT 1 FROM account WHERE Role = 3 AND IsBlocked = 0)";
        return (long)command.ExecuteScalar()! == 1;
    }

    /// <summary>Makes the file and brings its tables up to date, once; forward only, in one transaction.</summary>
    public void MakeReady()
    {
        lock (making)
        {
            if (isReady) return;
            if (!Exists) MakePrivate();
            using var database = new SqliteConnection(Connection);
            database.Open();
            Run(database, "PRAGMA journal_mode = WAL");
            using (var transaction = database.BeginTransaction())
            {
                for (var version = Version(database) + 1; version <= Newest; version++)
                {
                    Run(database, Migration(version));
                    Run(database, $"PRAGMA user_version = {version}");
                }

                transaction.Commit();
            }

            isReady = true;
        }
    }

    private void MakePrivate()
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var made = new FileStream(Place, options);
    }

    private static long Version(SqliteConnection database)
    {
        using var command = database.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return (long)command.ExecuteScalar()!;
    }

    private static string Migration(long version)
    {
        var assembly = typeof(DeskFile).Assembly;
        var name = assembly.GetManifestResourceNames().Single(name => name.StartsWith($"accounts/{version:D4}-", StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    // The texts are ours: files of this room, and a number.
    private static void Run(SqliteConnection database, string sql)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
