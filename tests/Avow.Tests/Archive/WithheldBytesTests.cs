using System.IO.Compression;
using System.Text;
using Avow.Archive;
using Avow.Statements;
using Avow.Tests.Contracts;
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

    [Fact]
    public void A_name_is_found_in_what_is_packed_in_what_is_packed_and_what_nobody_can_unpack_is_not_published()
    {
        using var folder = new Folder();
        using var archive = SqliteArchive.Create(folder.At("archive"), "Small").Value;
        Assert.True(archive.Changes.Make([new WithholdEdit(new WithheldRule.OfName(["Ada Rook"], IsNoted: false))], new("Mara", Made.Noon, "asked")).IsGood);
        var letter = "Signed: Ada Rook, Quay 3."u8.ToArray();
        var harmless = "Signed: the crews of the pier."u8.ToArray();
        foreach (var (bytes, expected) in new (byte[], Withheld)[]
        {
            (harmless, Withheld.Nothing), (Gzip(harmless), Withheld.Nothing), (Zip("a.txt", harmless), Withheld.Nothing), (Zip("folder.zip", Zip("a.txt", Gzip(harmless))), Withheld.Nothing),
            (letter, Withheld.Unsaid), (Gzip(letter), Withheld.Unsaid), (Zip("a.txt", letter), Withheld.Unsaid), (Zip("folder.zip", Zip("a.txt", Gzip(letter))), Withheld.Unsaid),
            (Zip("ada-rook.txt", harmless), Withheld.Unsaid), (Zip("a.txt", harmless, "by Ada Rook"), Withheld.Unsaid), (Nested(letter, 12), Withheld.Unsaid), (Nested(harmless, 12), Withheld.Unsaid),
            (Gzip(letter)[..^8], Withheld.Unsaid), ([0x1F, 0x8B, 9, 9, .. harmless], Withheld.Unsaid), ([.. Zip("a.txt", harmless)[..60], .. harmless], Withheld.Unsaid), (Gzip(new byte[300 << 20]), Withheld.Unsaid),
            ([.. "BZh91AY&SY"u8, 1, 2, 3], Withheld.Unsaid), ([0xFD, .. "7zXZ"u8, 0, 1], Withheld.Unsaid), ([.. "Rar!"u8, 0x1A, 7], Withheld.Unsaid),
        })
        {
            var receipt = Assert.Single(archive.Imports.Keep([Made.Captured($"https://pier.example/{Sha256Digest.Of(bytes)}", "", Made.Noon) with { Bytes = bytes, Digest = Sha256Digest.Of(bytes) }]).Value);
            Assert.Equal((bytes.Length, expected), (bytes.Length, archive.Library.BytesWithheld(archive.Library.Find(receipt.Capture)!)));
        }

        static byte[] Nested(byte[] bytes, int times) => times == 0 ? bytes : Gzip(Nested(bytes, times - 1));
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Zip(string name, byte[] bytes, string comment = "")
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            zip.Comment = comment;
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(bytes);
        }

        return packed.ToArray();
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
