using Avow.Archive;
using static SQLitePCL.raw;

namespace Avow.Tests.Archive;

/// <summary>What waits is found along an index that holds nothing else: the first page costs the same in an archive of any size.</summary>
public sealed class QueuePlanTests : IDisposable
{
    private const int Few = 500;
    private const int Many = 20_000;

    private readonly Folder folder = new();

    public static TheoryData<string> FirstPages =>
    [
        "queue-captures", "queue-relations", "queue-relations-of-kind", "queue-texts", "queue-texts-without-title", "queue-texts-without-issuer", "queue-texts-without-day",
        "queue-texts-without-outlet", "queue-texts-without-language", "queue-damage", "queue-damage-of-kind",
    ];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(FirstPages))]
    public void A_first_page_takes_as_many_steps_in_a_large_archive_as_in_a_small_one(string name)
    {
        var (few, many) = (Steps("few", Few, name), Steps("many", Many, name));

        Assert.Equal(20, few.Rows);
        Assert.Equal(20, many.Rows);
        Assert.InRange(many.Steps, 1, few.Steps * 5 / 4);
    }

    [Fact]
    public void A_page_that_is_sorted_is_noticed() => Assert.True(Steps("many", Many, "damage-places").Steps > Many);

    // Most of it was decided and looked over already; what waits lies at both ends.
    private (int Rows, int Steps) Steps(string place, int captures, string name)
    {
        SqliteArchive.Create(folder.At(place), "Test").Value.Dispose();
        using var session = DatabaseFile.Connect(folder.At(place, "avow.db"), TimeSpan.FromSeconds(1));
        session.Execute($"""
            PRAGMA foreign_keys=OFF;
            PRAGMA synchronous=OFF;
            CREATE TEMP TABLE n AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {captures}) SELECT i FROM n;
            INSERT INTO source SELECT i, 'https://a.example/' || i, 'a.example' FROM n;
            INSERT INTO capture (seq, id, source, captured_at, digest, length, exchange, looked_over_at)
            SELECT i, 'c' || i, i, '2026-05-14T12:00:00.0000000Z', '', 1, '{"{}"}', iif(i % 10 = 0 AND (i < 200 OR i > {captures} - 200), NULL, '2026') FROM n;
            INSERT INTO document (seq, id, capture, ordinal, reader, words, content, digest) SELECT i, 'd' || i, i, 0, '', '', '{"{}"}', '' FROM n;
            INSERT INTO text (seq, id, statement, lead, document, witness, role, title, language, day, issuer, range_start, range_end)
            SELECT i, 't' || i, 's' || i, i, i, 0, 'Statement', iif(i % 7, 'x', ''), iif(i % 7, 'en', 'und'), iif(i % 7, '2026-05-14', NULL), iif(i % 7, 'x', NULL), 0, 0 FROM n;
            INSERT INTO relation (id, kind, from_text, to_text, direction_known, method, score, spans, decided)
            SELECT 'r' || i, iif(i % 2, 'Reprints', 'Quotes'), i, 1, 1, 'x', i * 1.0 / {captures}, '[]', i < {captures} - 200 FROM n WHERE i > 1;
            INSERT INTO damage (document, place, kind, resolution) SELECT i, 0, iif(i % 2, 'NoteMissing', 'LinkCutOff'), iif(i > 100 AND i < {captures} - 100, 'x', NULL) FROM n;
            """);
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
