using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using Avow.Publishing;

namespace Avow.Tests.Publishing;

public sealed class ZimLabelTests
{
    [Fact]
    public void A_long_name_is_cut_between_what_a_reader_takes_for_letters()
    {
        var archive = new FakeArchive { Name = string.Concat(Enumerable.Repeat("e\u0301", 40)) };
        var title = ZimLabel.Of(archive.Shelf, InterfaceLanguage.English).Title;
        Assert.Equal(30, new StringInfo(title).LengthInTextElements);
        Assert.EndsWith("…", title, StringComparison.Ordinal);
        Assert.StartsWith(title[..^1], archive.Name, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_without_a_name_or_a_language_has_a_label_still()
    {
        var label = ZimLabel.Of(new FakeArchive { Name = "" }.Shelf, InterfaceLanguage.Arabic);
        Assert.Equal(("Avow", "und"), (label.Title, label.Language));
    }

    [Fact]
    public void The_language_is_that_of_most_texts_in_three_letters() => Assert.Equal("eng", ZimLabel.Of(new StraitPapers().Shelf, InterfaceLanguage.Russian).Language);

    [Fact]
    public void The_name_is_that_of_the_archive_and_the_language_for_good()
    {
        Assert.Equal(ZimLabel.Of(new StraitPapers().Shelf, InterfaceLanguage.Spanish).Name, ZimLabel.Of(new StraitPapers().Shelf, InterfaceLanguage.Spanish).Name);
        Assert.NotEqual(ZimLabel.Of(new StraitPapers().Shelf, InterfaceLanguage.Spanish).Name, ZimLabel.Of(new StraitPapers().Shelf, InterfaceLanguage.English).Name);
        Assert.Matches("^[a-z0-9_]+$", ZimLabel.Of(new FakeArchive { Name = "../\"x\" --welcome=y" }.Shelf, InterfaceLanguage.English).Name);
    }

    [Fact]
    public void The_picture_is_48_by_48_and_every_row_of_it_is_there()
    {
        var png = ZimPicture.Png;
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], png[..8]);
        Assert.Equal((48, 48), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
        var data = png.AsSpan().IndexOf("IDAT"u8);
        using var zlib = new ZLibStream(new MemoryStream(png, data + 4, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(data - 4))), CompressionMode.Decompress);
        using var rows = new MemoryStream();
        zlib.CopyTo(rows);
        Assert.Equal(48 * 49, rows.Length);
        // The check sum of an empty last chunk is the same in every PNG file there is.
        Assert.Equal([0xAE, 0x42, 0x60, 0x82], png[^4..]);
    }
}
