using Avow.Archive;
using static SQLitePCL.raw;

namespace Avow.Tests.Archive;

/// <summary>A part of a list for harvesters, and the stamp at a commit, cost the same in an archive of any size.</summary>
public sealed class StampPlanTests(TwoSizesOfQueue archives) : IClassFixture<TwoSizesOfQueue>
{
    public static TheoryData<string> OfAnySize => ["stamp-earliest", "stamp-last-place", "stamp-by-text", "stamp-list", "stamp-list-of-language"];

    [Theory]
    [MemberData(nameof(OfAnySize))]
    public void A_part_of_a_list_takes_as_many_steps_in_a_large_archive_as_in_a_small_one(string name)
    {
        var (few, many) = (Steps(Stamped(archives.Few), name), Steps(Stamped(archives.Many), name));
        Assert.True(few.Rows > 0, name);
        Assert.Equal(few.Rows, many.Rows);
        Assert.InRange(many.Steps, 1, few.Steps * 5 / 4);
    }

    [Theory]
    [InlineData("stamp-set")]
    [InlineData("stamp-statements")]
    public void What_a_commit_stamps_is_found_from_the_few_texts_that_changed(string name)
    {
        var (few, many) = (StepsOfThree(archives.Few, name), StepsOfThree(archives.Many, name));
        Assert.InRange(many, 1, few * 5 / 4);
    }

    [Fact]
    public void A_list_that_is_sorted_is_noticed() => Assert.True(Steps(Stamped(archives.Many), "stamp-between").Steps > TwoSizesOfQueue.InMany);

    // All of one second, as after a migration.
    private static Session Stamped(Session session)
    {
        session.Execute("INSERT OR IGNORE INTO stamp (text, changed_at, lead) SELECT seq, '2026-05-14T12:00:00Z', lead FROM text; DELETE FROM unstamped");
        return session;
    }

    private static int StepsOfThree(Session session, string name)
    {
        Stamped(session).Execute("BEGIN; INSERT INTO unstamped (text, anew) VALUES (7, 1), (8, 1), (400, 1)");
        try
        {
            return Steps(session, name).Steps;
        }
        finally
        {
            session.Execute("ROLLBACK");
        }
    }

    private static (int Rows, int Steps) Steps(Session session, string name)
    {
        var handle = session.Connection.Handle!;
        Assert.Equal(SQLITE_OK, sqlite3_prepare_v2(handle, Sql.Of(name), out var statement));
        using (statement)
        {
            foreach (var (key, value) in new[] { ("$count", "20"), ("$after", name == "stamp-between" ? "0" : "2026-05-14T12:00:00Z"), ("$place", "300"), ("$until", name == "stamp-between" ? "99999999" : "~"), ("$language", "en"), ("$text", "300"), ("$now", "2026-05-14T13:00:00Z") })
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
