using System.Text;
using Avow.Reading;
using Avow.Statements;

namespace Avow.Tests.Reading;

public sealed class ReadersTests
{
    private static Outcome<IReadOnlyList<Content>> Read(byte[] bytes, string? type = null, string? address = null) =>
        Readers.Read(bytes, new ReadingOptions { ContentType = type, Address = address });

    [Theory]
    [InlineData("<!DOCTYPE html><p>Words that stand on a page, long enough to be read as its text.", null, null, "html/3")]
    [InlineData("<p>Words that stand on a page, long enough to be read as its text.", "text/html; charset=utf-8", null, "html/3")]
    [InlineData("Some *words*.", null, "https://a.example/x.md?raw=1", "markdown/2")]
    [InlineData("Some *words*.", "text/markdown", null, "markdown/2")]
    [InlineData("---\ntitle: A call\n---\n\nSome words.", null, null, "markdown/2")]
    [InlineData("# One\n\nSee [it](https://a.example/).", null, null, "markdown/2")]
    [InlineData("Some *words*.", null, null, "text/2")]
    [InlineData("# One\n\nSee [it](https://a.example/).", null, "file:///x.txt", "text/2")]
    public void The_format_is_what_type_address_or_text_say(string text, string? type, string? address, string reader) =>
        Assert.Equal(reader, Read(Encoding.UTF8.GetBytes(text), type, address).Value[0].Reader);

    [Theory]
    [InlineData("{\\rtf1 and so on", null, null)]
    [InlineData("words", "image/png", null)]
    [InlineData("words", null, "https://a.example/leaflet.DOC?x=1")]
    public void Formats_we_know_and_do_not_read_are_named(string text, string? type, string? address) =>
        Assert.Equal(ProblemKind.UnsupportedFormat, Read(Encoding.Latin1.GetBytes(text), type, address).Problem!.Kind);

    [Fact]
    public void Bytes_that_are_no_text_are_refused() =>
        Assert.Equal(ProblemKind.NotText, Read([.. Enumerable.Range(0, 4_000).Select(i => (byte)(i * 37 % 251))]).Problem!.Kind);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n")]
    [InlineData("\uFEFF\u200B\n")]
    public void Nothing_to_read_is_empty(string text) => Assert.Equal(ProblemKind.Empty, Read(Encoding.UTF8.GetBytes(text)).Problem!.Kind);

    [Fact]
    public void More_bytes_than_allowed_are_refused() =>
        Assert.Equal(ProblemKind.TooLarge, Readers.Read(new byte[11], new ReadingOptions { MaxBytes = 10 }).Problem!.Kind);

    [Theory]
    [InlineData("text/html")]
    [InlineData("text/plain")]
    [InlineData("text/markdown")]
    public void More_characters_than_allowed_are_refused(string type)
    {
        var options = new ReadingOptions { ContentType = type, MaxCharacters = 24 };
        Assert.True(Readers.Read("The strike will go on. A"u8.ToArray(), options).IsGood);
        Assert.Equal(ProblemKind.TooLarge, Readers.Read("The strike will go on. As"u8.ToArray(), options).Problem!.Kind);
    }

    [Fact]
    public void A_page_keeps_the_words_of_a_russian_encoding() =>
        Assert.Contains("Причал наш", Read([.. "<html><meta charset=koi8-r><p>"u8, .. Koi8("Причал наш, и мы его никому не отдадим.")]).Value[0].Words, StringComparison.Ordinal);

    private static byte[] Koi8(string words)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("koi8-r").GetBytes(words);
    }
}
