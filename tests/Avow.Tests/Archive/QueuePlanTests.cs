using Avow.Archive;
using static SQLitePCL.raw;

namespace Avow.Tests.Archive;

/// <summary>What waits is found along an index that holds nothing else: the first page costs the same in an archive of any size.</summary>
public sealed class QueuePlanTests(TwoSizesOfQueue queues) : IClassFixture<TwoSizesOfQueue>
{
    public static TheoryData<string> FirstPages =>
    [
        "queue-captures", "queue-relations", "queue-relations-of-kind", "queue-texts", "queue-texts-without-title", "queue-texts-without-issuer", "queue-texts-without-day",
        "queue-texts-without-outlet", "queue-texts-without-language", "queue-damage", "queue-damage-of-kind",
    ];

    [Theory]
    [MemberData(nameof(FirstPages))]
    public void A_first_page_takes_as_many_steps_in_a_large_archive_as_in_a_small_one(string name)
    {
        var (few, many) = (Steps(queues.Few, name), Steps(queues.Many, name));

        Assert.Equal(20, few.Rows);
        Assert.Equal(20, many.Rows);
        Assert.InRange(many.Steps, 1, few.Steps * 5 / 4);
    }

    [Fact]
    public void A_page_that_is_sorted_is_noticed() => Assert.True(Steps(queues.Many, "damage-places").Steps > TwoSizesOfQueue.InMany);

    private static (int Rows, int Steps) Steps(Session session, string name)
    {
        var handle = session.Connection.Handle!;
        Assert.Equal(SQLITE_OK, sqlite3_prepare_v2(handle, Sql.Of(name), out var statement));
        using (statement)
        {
            foreach (var (key, value) in new[] { ("$count", "20"), ("$skip", "0"), ("$score", "-1"), ("$id", ""), ("$kind", name.Contains("damage", StringComparison.Ordinal) ? "NoteMissing" : "Quotes") })
            {
                if (sqlite3_bind_parameter_index(statement, key) is > 0 and var at)
                    _ = long.TryParse(value, out var number) ? sqlite3_bind_int64(statement, at, number) : sqlite3_bind_text(statement, at, value);
            }

            var rows = 0;
            while (sqlite3_step(statement) == SQLITE_ROW) rows++;
            return (rows, sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 0));
        }
    }
}
