using Avow.Archive;
using Avow.Statements;
using Avow.Tests.Withholding;

namespace Avow.Tests.Archive;

public sealed class WithheldBytesTests
{
    [Fact]
    public async Task Bytes_that_cannot_be_looked_into_hold_withheld_names_until_they_can_be()
    {
        using var filled = new WithheldArchive();
        using var archive = await NameWithheld(filled);
        var (lamps, office) = (Captured(archive, "lamps"), Captured(archive, "minutes.docx"));
        Hide(filled);
        Assert.Equal(Withheld.Unsaid, archive.Library.BytesWithheld(lamps));
        Show(filled);
        Assert.Equal(Withheld.Nothing, archive.Library.BytesWithheld(lamps));
        Assert.Equal(Withheld.Unsaid, archive.Library.BytesWithheld(office));
    }

    [Fact]
    public async Task What_was_found_in_bytes_once_every_thread_knows()
    {
        using var filled = new WithheldArchive();
        using var archive = await NameWithheld(filled);
        var (lamps, office) = (Captured(archive, "lamps"), Captured(archive, "minutes.docx"));
        Assert.Equal((Withheld.Nothing, Withheld.Unsaid), (archive.Library.BytesWithheld(lamps), archive.Library.BytesWithheld(office)));
        Hide(filled);
        var heard = Withheld.Said;
        Thread other = new(() => heard = archive.Library.BytesWithheld(lamps));
        other.Start();
        other.Join();
        Assert.Equal(Withheld.Nothing, heard);
    }

    private static async Task<SqliteArchive> NameWithheld(WithheldArchive filled)
    {
        await filled.Fill();
        await filled.Do("withhold name", Needle.Word, "--no-note", "--by", "Mara", "--why", "asked");
        return SqliteArchive.Open(filled.Place).Value;
    }

    private static Capture Captured(SqliteArchive archive, string ending) => archive.Library.AllCaptures().Single(capture => capture.Source.Address.EndsWith(ending, StringComparison.Ordinal));

    private static void Hide(WithheldArchive filled) => Directory.Move(Path.Combine(filled.Place, "captures"), Path.Combine(filled.Place, "elsewhere"));

    private static void Show(WithheldArchive filled) => Directory.Move(Path.Combine(filled.Place, "elsewhere"), Path.Combine(filled.Place, "captures"));
}
