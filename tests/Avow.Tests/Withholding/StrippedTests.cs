using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Avow.Publishing;

namespace Avow.Tests.Withholding;

public sealed class StrippedTests
{
    private static readonly byte[] Secret = Encoding.UTF8.GetBytes("Quay 3, behind the lamp");

    [Fact]
    public void A_png_keeps_what_draws_it_and_loses_text_times_and_exif()
    {
        byte[] head = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
        byte[] picture = [.. head, .. Chunk("IHDR", new byte[13]), .. Chunk("IDAT", [1, 2, 3]), .. Chunk("IEND", [])];
        byte[] told = [.. head, .. Chunk("IHDR", new byte[13]), .. Chunk("tEXt", Secret), .. Chunk("eXIf", Secret), .. Chunk("tIME", new byte[7]), .. Chunk("iTXt", Secret), .. Chunk("IDAT", [1, 2, 3]), .. Chunk("IEND", []), .. Secret];
        Assert.Equal(picture, Stripped.Of(told).Bytes.ToArray());
        Assert.Equal(MetadataStanding.None, Stripped.Of(picture).Standing);
    }

    [Fact]
    public void A_gif_keeps_its_loop_and_loses_comments()
    {
        byte[] head = [.. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255];
        byte[] loop = [0x21, 0xFF, 11, .. "NETSCAPE2.0"u8, 3, 1, 0, 0, 0];
        byte[] picture = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4C, 0x01, 0];
        byte[] told = [.. head, .. loop, 0x21, 0xFE, (byte)Secret.Length, .. Secret, 0, 0x21, 0xFF, 11, .. "XMP DataXMP"u8, (byte)Secret.Length, .. Secret, 0, .. picture, 0x3B, .. Secret];
        Assert.Equal([.. head, .. loop, .. picture, 0x3B], Stripped.Of(told).Bytes.ToArray());
    }

    [Fact]
    public void A_webp_says_that_it_has_no_exif_when_it_has_none()
    {
        byte[] told = Riff([.. Piece("VP8X", [0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0]), .. Piece("VP8L", [1, 2, 3]), .. Piece("EXIF", Secret), .. Piece("XMP ", Secret)]);
        Assert.Equal(Riff([.. Piece("VP8X", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), .. Piece("VP8L", [1, 2, 3])]), Stripped.Of(told).Bytes.ToArray());
    }

    [Theory]
    [InlineData("content.xml", """<o:c xmlns:o="urn:o" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>SECRET</dc:creator><o:p>Words</o:p></o:c>""")]
    [InlineData("word/comments.xml", """<w:c xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:author="SECRET" w:date="2026-01-01T00:00:00Z">Words</w:c>""")]
    [InlineData("docProps/custom.xml", "<a>SECRET Words</a>")]
    [InlineData("meta.xml", "<a>SECRET Words</a>")]
    [InlineData("OEBPS/content.opf", """<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Words</dc:title><dc:creator>SECRET</dc:creator><meta name="x" content="SECRET"/></metadata></package>""")]
    public void A_document_in_a_container_loses_who_wrote_it_and_keeps_its_words(string name, string content)
    {
        var stripped = Stripped.Of(Container(("word/document.xml", "<w/>"), (name, content)));
        Assert.Equal(MetadataStanding.Taken, stripped.Standing);
        using var container = new ZipArchive(new MemoryStream(stripped.Bytes.ToArray()));
        using var reader = new StreamReader(container.GetEntry(name)!.Open());
        var left = reader.ReadToEnd();
        Assert.DoesNotContain("SECRET", left, StringComparison.Ordinal);
        Assert.Equal(!name.Contains("custom", StringComparison.Ordinal) && name != "meta.xml", left.Contains("Words", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("%PDF-1.7\n1 0 obj")]
    [InlineData("II*\0....")]
    [InlineData("{\\rtf1 x}")]
    [InlineData("PK\u0003\u0004 broken")]
    public void What_cannot_be_stripped_soundly_is_not_published(string file) => Assert.Equal(MetadataStanding.CannotBeTaken, Stripped.Of(Encoding.Latin1.GetBytes(file)).Standing);

    [Fact]
    public void A_page_is_published_as_it_is() => Assert.Equal(MetadataStanding.None, Stripped.Of("<html><meta name=author content=Ada>"u8.ToArray()).Standing);

    [Fact]
    public void Every_beginning_of_a_picture_is_stripped_or_refused()
    {
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE1, 0, (byte)(Secret.Length + 2), .. Secret, 0xFF, 0xDB, 0, 4, 1, 2, 0xFF, 0xDA, 0, 3, 1, 9, 0xFF, 0x00, 9, 0xFF, 0xD9];
        for (var length = 3; length < jpeg.Length; length++) Assert.Equal(MetadataStanding.CannotBeTaken, Stripped.Of(jpeg.AsMemory(0, length)).Standing);
        Assert.Equal([0xFF, 0xD8, 0xFF, 0xDB, 0, 4, 1, 2, 0xFF, 0xDA, 0, 3, 1, 9, 0xFF, 0x00, 9, 0xFF, 0xD9], Stripped.Of(jpeg).Bytes.ToArray());
    }

    private static byte[] Chunk(string name, byte[] content)
    {
        byte[] length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        return [.. length, .. Encoding.ASCII.GetBytes(name), .. content, 0, 0, 0, 0];
    }

    private static byte[] Piece(string name, byte[] content)
    {
        byte[] length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, content.Length);
        return [.. Encoding.ASCII.GetBytes(name), .. length, .. content, .. new byte[content.Length & 1]];
    }

    private static byte[] Riff(byte[] pieces)
    {
        byte[] length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, pieces.Length + 4);
        return [.. "RIFF"u8, .. length, .. "WEBP"u8, .. pieces];
    }

    private static byte[] Container(params (string Name, string Content)[] files)
    {
        using var all = new MemoryStream();
        using (var zip = new ZipArchive(all, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return all.ToArray();
    }
}
