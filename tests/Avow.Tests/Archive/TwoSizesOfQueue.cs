using Avow.Archive;

namespace Avow.Tests.Archive;

/// <summary>Two archives with the same things waiting, a small one and a large one, filled once for all tests of a class.</summary>
public sealed class TwoSizesOfQueue : IDisposable
{
    internal const int InMany = 20_000;

    private const int InFew = 500;

    private readonly Folder folder = new();

    public TwoSizesOfQueue() => (Few, Many) = (Filled("few", InFew), Filled("many", InMany));

    internal Session Few { get; }

    internal Session Many { get; }

    public void Dispose()
    {
        Many.Dispose();
        Few.Dispose();
        folder.Dispose();
    }

    // Most of it was decided and looked over already; what waits lies at both ends.
    private Session Filled(string place, int captures)
    {
        SqliteArchive.Create(folder.At(place), "Test").Value.Dispose();
        var session = DatabaseFile.Connect(folder.At(place, "avow.db"), TimeSpan.FromSeconds(1));
        session.Execute($"""
            PRAGMA foreign_keys=OFF;
            PRAGMA synchronous=OFF;
            CREATE TEMP TABLE n AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {captures}) SELECT i FROM n;
            INSERT INTO source (seq, address, host) SELECT i, 'https://a.example/' || i, 'a.example' FROM n;
            INSERT INTO capture (seq, id, source, captured_at, digest, length, exchange, looked_over_at)
            SELECT i, 'c' || i, i, '2026-05-14T12:00:00.0000000Z', '', 1, '{"{}"}', iif(i % 10 = 0 AND (i < 200 OR i > {captures} - 200), NULL, '2026') FROM n;
            INSERT INTO document (seq, id, capture, ordinal, reader, words, content, digest) SELECT i, 'd' || i, i, 0, '', '', '{"{}"}', '' FROM n;
            INSERT INTO text (seq, id, statement, lead, document, witness, role, title, language, day, issuer, range_start, range_end)
            SELECT i, 't' || i, 's' || i, i, i, 0, 'Statement', iif(i % 7, 'x', ''), iif(i % 7, 'en', 'und'), iif(i % 7, '2026-05-14', NULL), iif(i % 7, 'x', NULL), 0, 0 FROM n;
            INSERT INTO relation (id, kind, from_text, to_text, direction_known, method, score, spans, decided)
            SELECT 'r' || i, iif(i % 2, 'Reprints', 'Quotes'), i, 1, 1, 'x', i * 1.0 / {captures}, '[]', i < {captures} - 200 FROM n WHERE i > 1;
            INSERT INTO damage (document, place, kind, resolution) SELECT i, 0, iif(i % 2, 'NoteMissing', 'LinkCutOff'), iif(i > 100 AND i < {captures} - 100, 'x', NULL) FROM n;
            """);
        return session;
    }
}
