using System.Globalization;
using Avow.Archive;
using Avow.Statements;
using Avow.Tests.Contracts;

namespace Avow.Tests.Archive;

public sealed class MigrationTests
{
    [Fact]
    public void An_archive_of_the_first_version_is_brought_to_the_present_one_with_all_that_is_in_it()
    {
        using var folder = new Folder();
        var page = Made.Captured("https://ferry.example/a", "x", Made.Noon, Made.Content("We st", title: "Stop") with { Damage = [new(DamageKind.StopsMidSentence, new(3, 5), "st"), new(DamageKind.NoteMissing, new(0, 2), "We")] });
        Write(folder, page);

        using var archive = SqliteArchive.Open(folder.At("archive")).Value;

        Assert.Equal((1, 1, 2), (archive.Library.Counts().Texts, archive.Library.Counts().Documents, archive.Library.Counts().Damages));
        Assert.Equal([new(DamageKind.NoteMissing, 1), new(DamageKind.StopsMidSentence, 1)], archive.Library.DamageCounts());
        Assert.Equal([0, 1], archive.Library.DamagePlaces(null, 9).Select(place => place.Ordinal));
        Assert.Equal("test/1", Assert.Single(archive.Readings.All()).Readers[0]);
        Assert.Equal(archive.Library.Latest(1)[0].Id, Assert.Single(archive.Harvest.Changed(new(), 9)).Text);
        Assert.DoesNotContain(archive.Upkeep.Check(), problem => !problem.Reason.Contains("the search does not know", StringComparison.Ordinal));
    }

    // As the first version wrote it, but for the words of the search.
    private static void Write(Folder folder, Import page)
    {
        var bytes = new CaptureBytes(folder.At("archive", "captures"));
        bytes.Keep(page.Digest, page.Bytes.Span);
        var capture = Capture.IdOf(page.Source, page.Digest);
        var document = Document.IdOf(capture, 0);
        var text = Text.IdOf(document, 0);
        var prepared = PreparedDocument.From(page.Contents[0], 0);
        using var session = DatabaseFile.Connect(folder.At("archive", "avow.db"), TimeSpan.FromSeconds(1));
        session.Execute(Sql.Migrations[0]);
        session.Execute(string.Create(CultureInfo.InvariantCulture, $"""
            PRAGMA application_id={0x41766f77}; PRAGMA user_version=1;
            INSERT INTO source VALUES (1, '{page.Source.Address}', 'ferry.example');
            INSERT INTO capture VALUES (1, '{capture}', 1, '2026-05-14T12:00:00.0000000Z', '{page.Digest}', {page.Bytes.Length}, '{"{}"}', NULL, NULL, NULL);
            INSERT INTO document VALUES (1, '{document}', 1, 0, 'test/1', '{prepared.Content.Words}', '{prepared.Json}', '{prepared.Digest}');
            INSERT INTO text VALUES (1, '{text}', '{Statement.IdOf(text)}', 1, 1, 0, 'Statement', 'Stop', 'en', NULL, NULL, NULL, NULL, 0, 5, 0);
            """));
    }
}
