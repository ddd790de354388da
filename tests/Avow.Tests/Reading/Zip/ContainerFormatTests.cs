using System.Text;
using Avow.Reading;
using Avow.Statements;

namespace Avow.Tests.Reading;

public sealed class ContainerFormatTests
{
    private static Problem Refused(byte[] bytes, string? type = null) => Readers.Read(bytes, new ReadingOptions { ContentType = type }).Problem!;

    private static string Reader(byte[] bytes, string? address = null, string? type = null) =>
        Readers.Read(bytes, new ReadingOptions { Address = address, ContentType = type }).Value[0].Reader;

    [Fact]
    public void The_bytes_say_what_a_document_is_whatever_it_is_called()
    {
        Assert.Equal("docx/2", Reader(Docx.Body(Docx.Paragraph("Words.")), "https://a.example/x.epub", "application/zip"));
        Assert.Equal("odt/2", Reader(Odt.Body("<text:p>Words.</text:p>"), "https://a.example/x.docx"));
        Assert.Equal("epub/2", Reader(Epub.Pages("<p>Words.</p>"), "https://a.example/download?id=3", "text/html"));
    }

    [Theory]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "Excel")]
    [InlineData("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", "PowerPoint")]
    public void Other_office_packages_are_named(string type, string name)
    {
        var types = $"<Types><Override PartName='/x.docx' ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document\"/><Override PartName='/x.xml' ContentType=\"{type}\"/></Types>";
        var problem = Refused(Zipped.Of(("[Content_Types].xml", types)));
        Assert.Equal(ProblemKind.UnsupportedFormat, problem.Kind);
        Assert.Contains(name, problem.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_document_that_is_no_text_is_named() =>
        Assert.Contains("spreadsheet", Refused(Zipped.Of(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))).Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("EncryptedPackage", ProblemKind.PasswordNeeded, "password")]
    [InlineData("WordDocument", ProblemKind.UnsupportedFormat, ".doc")]
    [InlineData("Something else", ProblemKind.UnsupportedFormat, "old Office")]
    public void Old_and_locked_office_files_say_so(string stream, ProblemKind kind, string word)
    {
        var problem = Refused([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[100], .. Encoding.Unicode.GetBytes(stream), .. new byte[100]]);
        Assert.Equal(kind, problem.Kind);
        Assert.Contains(word, problem.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_document_with_encrypted_parts_is_locked() =>
        Assert.Equal(ProblemKind.PasswordNeeded, Refused(Zipped.Of(("mimetype", "application/vnd.oasis.opendocument.text"), ("META-INF/manifest.xml", "<manifest:encryption-data/>"), ("content.xml", "x"))).Kind);
}
