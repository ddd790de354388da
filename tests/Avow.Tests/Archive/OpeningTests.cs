using Avow.Archive;
using Avow.Statements;
using Microsoft.Data.Sqlite;
using static Avow.Tests.Contracts.Made;

namespace Avow.Tests.Archive;

public sealed class OpeningTests : IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(50);

    private readonly Folder folder = new();

    private string Place => folder.At("archive");

    private string File => folder.At("archive", "avow.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_made_can_be_opened_and_has_its_name()
    {
        SqliteArchive.Create(Place, "The strait").Value.Dispose();
        using var archive = SqliteArchive.Open(Place).Value;
        Assert.Equal("The strait", archive.Library.Name);
        Assert.Equal(Place, archive.Place);
    }

    [Fact]
    public void An_archive_is_made_neither_over_another_nor_among_other_things()
    {
        SqliteArchive.Create(Place, "Test").Value.Dispose();
        Assert.Equal(ProblemKind.AlreadyExists, SqliteArchive.Create(Place, "Test").Problem?.Kind);
        System.IO.File.WriteAllText(folder.At("letter.txt"), "Dear all");
        Assert.Equal(ProblemKind.AlreadyExists, SqliteArchive.Create(folder.Path, "Test").Problem?.Kind);
        Assert.Equal(ProblemKind.AlreadyExists, SqliteArchive.Create(folder.At("letter.txt"), "Test").Problem?.Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-journal")]
    [InlineData("-wal")]
    public void Making_that_was_interrupted_can_be_done_again(string beside)
    {
        Directory.CreateDirectory(folder.At("archive", "captures"));
        System.IO.File.WriteAllBytes(File, []);
        System.IO.File.WriteAllBytes(File + beside, []);
        Assert.Equal(ProblemKind.Damaged, SqliteArchive.Open(Place).Problem?.Kind);
        SqliteArchive.Create(Place, "Test").Value.Dispose();
        SqliteArchive.Open(Place).Value.Dispose();
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void A_name_that_cannot_be_a_folders_is_refused(string name)
    {
        Assert.Equal(ProblemKind.Malformed, SqliteArchive.Open(name).Problem?.Kind);
        Assert.Equal(ProblemKind.Malformed, SqliteArchive.Create(name, "Test").Problem?.Kind);
    }

    [Fact]
    public void Where_there_is_nothing_nothing_is_opened_or_made()
    {
        Assert.Equal(ProblemKind.NotFound, SqliteArchive.Open(Place).Problem?.Kind);
        Assert.False(Directory.Exists(Place));
    }

    [Theory]
    [InlineData(7)]
    [InlineData(100)]
    [InlineData(65_536)]
    public void Random_bytes_are_damage(int length)
    {
        Directory.CreateDirectory(Place);
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        System.IO.File.WriteAllBytes(File, bytes);

        Assert.Equal(ProblemKind.Damaged, SqliteArchive.Open(Place).Problem?.Kind);
        Assert.Equal(bytes, System.IO.File.ReadAllBytes(File));
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.3)]
    [InlineData(0.9)]
    public void A_truncated_file_is_damage(double share)
    {
        Filled();
        using (var file = System.IO.File.OpenWrite(File)) file.SetLength((long)(file.Length * share));
        Assert.Equal(ProblemKind.Damaged, OpeningOrCheck());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(20)]
    [InlineData(40)]
    public void An_overwritten_page_is_damage(int page)
    {
        Filled();
        using (var file = System.IO.File.OpenWrite(File))
        {
            Assert.True(file.Length > (page + 1) * 4096);
            file.Seek(page * 4096, SeekOrigin.Begin);
            file.Write(Enumerable.Repeat((byte)0xa5, 4096).ToArray());
        }

        Assert.Equal(ProblemKind.Damaged, OpeningOrCheck());
    }

    [Theory]
    [InlineData("PRAGMA user_version=99", ProblemKind.NewerVersion)]
    [InlineData("PRAGMA application_id=7", ProblemKind.UnsupportedFormat)]
    public void A_newer_or_foreign_archive_is_refused_and_left_as_it_was(string change, object kind)
    {
        Filled();
        Run(File, change, "PRAGMA journal_mode=DELETE");
        var before = System.IO.File.ReadAllBytes(File);

        Assert.Equal(kind, SqliteArchive.Open(Place).Problem?.Kind);
        Assert.Equal(before, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void Another_programs_database_is_refused_and_left_as_it_was()
    {
        Directory.CreateDirectory(Place);
        Run(File, "CREATE TABLE recipe (name TEXT)");
        var before = System.IO.File.ReadAllBytes(File);

        Assert.Equal(ProblemKind.UnsupportedFormat, SqliteArchive.Open(Place).Problem?.Kind);
        Assert.Equal(ProblemKind.AlreadyExists, SqliteArchive.Create(Place, "Test").Problem?.Kind);
        Assert.Equal(before, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void A_writer_that_finds_another_one_writing_says_so_and_readers_go_on()
    {
        Filled();
        using var archive = SqliteArchive.Open(Place, Soon).Value;
        using var other = new SqliteConnection($"Data Source={File};Pooling=False");
        other.Open();
        using var begin = other.CreateCommand();
        begin.CommandText = "BEGIN IMMEDIATE";
        begin.ExecuteNonQuery();

        Assert.Equal(ProblemKind.Locked, archive.Imports.Keep([Page("https://a.example/late", "Late.")]).Problem?.Kind);
        Assert.Equal(30, archive.Library.Counts().Texts);
        Assert.Equal(30, archive.Search.Find(new() { Words = "ferries" }).Statements);
        using (var second = SqliteArchive.Open(Place, Soon).Value) Assert.Equal(30, second.Library.Counts().Texts);

        begin.CommandText = "ROLLBACK";
        begin.ExecuteNonQuery();
        Assert.True(archive.Imports.Keep([Page("https://a.example/late", "Late.")]).IsGood);
    }

    [UnprivilegedFact]
    public void A_folder_without_rights_is_refused()
    {
        if (OperatingSystem.IsWindows()) return;
        Filled();
        System.IO.File.SetUnixFileMode(Place, UnixFileMode.None);
        try
        {
            Assert.Equal(ProblemKind.NotPermitted, SqliteArchive.Open(Place).Problem?.Kind);
            Assert.Equal(ProblemKind.NotPermitted, SqliteArchive.Create(folder.At("archive", "in"), "Test").Problem?.Kind);
        }
        finally
        {
            System.IO.File.SetUnixFileMode(Place, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    // Some damage shows when the file is opened, the rest must show in the check.
    private ProblemKind? OpeningOrCheck()
    {
        if (!SqliteArchive.Open(Place).TryGet(out var archive, out var problem)) return problem.Kind;
        using (archive) return archive.Upkeep.Check().FirstOrDefault()?.Kind;
    }

    private void Filled()
    {
        using var archive = SqliteArchive.Create(Place, "Test").Value;
        Assert.True(archive.Imports.Keep([.. Enumerable.Range(0, 30).Select(i => Page($"https://a.example/{i}", $"The ferries stop on day {i}. " + new string('x', 5000)))]).IsGood);
    }

    private static void Run(string file, params string[] statements)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        foreach (var statement in statements)
        {
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements stand in this file.
            command.CommandText = statement;
#pragma warning restore CA2100
            command.ExecuteNonQuery();
        }
    }
}
