using System.Text.RegularExpressions;
using Avow.Archive;
using Microsoft.Data.Sqlite;

namespace Avow.Tests.Archive;

public sealed partial class SqlTests(SqlTests.EmptyArchive empty) : IClassFixture<SqlTests.EmptyArchive>
{
    public static TheoryData<string> Names => [.. Sql.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_statement_prepares_on_an_empty_archive(string name)
    {
        var result = SQLitePCL.raw.sqlite3_prepare_v2(empty.Session.Connection.Handle!, Sql.Of(name), out var statement, out var tail);
        Assert.True(result == SQLitePCL.raw.SQLITE_OK, SQLitePCL.raw.sqlite3_errmsg(empty.Session.Connection.Handle!).utf8_to_string());
        Assert.True(string.IsNullOrWhiteSpace(tail), $"There is a second statement in {name}.sql.");
        statement.Dispose();
    }

    [Fact]
    public void A_statement_that_does_not_prepare_is_noticed()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Assert.NotEqual(SQLitePCL.raw.SQLITE_OK, SQLitePCL.raw.sqlite3_prepare_v2(connection.Handle!, "SELECT seq FROM nowhere", out _));
    }

    [Fact]
    public void Every_statement_is_used_and_every_one_used_is_there()
    {
        var code = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Avow.Archive"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText).ToList();
        var strings = code.SelectMany(text => Quoted().Matches(text).Select(m => m.Groups["name"].Value)).ToHashSet(StringComparer.Ordinal);
        var called = code.SelectMany(text => Calls().Matches(text).Select(m => m.Groups["name"].Value)).ToHashSet(StringComparer.Ordinal);

        Assert.Equal([], Sql.Names.Where(name => !strings.Contains(name)));
        Assert.Equal([], called.Where(name => !Sql.Names.Contains(name, StringComparer.Ordinal)));
        Assert.True(called.Count > 30);
    }

    /// <summary>One for all statements.</summary>
    public sealed class EmptyArchive : IDisposable
    {
        private readonly Folder folder = new();
        private readonly SqliteArchive archive;

        public EmptyArchive()
        {
            archive = SqliteArchive.Create(folder.At("a"), "Test").Value;
            Session = DatabaseFile.Connect(folder.At("a", "avow.db"), TimeSpan.FromSeconds(1));
        }

        internal Session Session { get; }

        public void Dispose()
        {
            Session.Dispose();
            archive.Dispose();
            folder.Dispose();
        }
    }

    [GeneratedRegex("\"(?<name>[a-z-]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();

    [GeneratedRegex("\\b(?:Run|Scalar|Number|Rows|First|Answers|Seqs|Ids)(?:<[^>(]*>)?\\(\\s*\"(?<name>[a-z-]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Calls();
}
