using Avow.Archive;

namespace Avow.Tests.Archive;

public sealed class EndedSearchTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_statement_ends_when_nobody_waits_for_it_any_more_and_the_next_one_runs()
    {
        using var database = Database.Create(folder.At("avow.db"), "Test", TimeSpan.FromSeconds(1)).Value;
        using var gone = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.Run(() => database.Read(CountForEver, gone.Token)));
        Assert.Equal(0, database.ReadOne("generation-get"));
    }

    [Fact]
    public void A_search_that_nobody_waits_for_is_not_begun()
    {
        using var archive = SqliteArchive.Create(folder.At("archive"), "Test").Value;
        using var gone = new CancellationTokenSource();
        gone.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => archive.Search.Find(new() { Words = "strait" }, gone.Token));
    }

    private static long CountForEver(Session session)
    {
        using var command = session.Connection.CreateCommand();
        command.CommandText = "WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number) SELECT count(*) FROM number";
        return (long)command.ExecuteScalar()!;
    }
}
