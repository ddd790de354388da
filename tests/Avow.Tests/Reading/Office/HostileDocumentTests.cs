using System.Diagnostics;
using System.Text;
using Avow.Reading;
using Avow.Statements;

namespace Avow.Tests.Reading;

/// <summary>Documents made to hurt: each ends in an outcome, soon, and without looking outside.</summary>
public sealed class HostileDocumentTests
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(60);

    private static string Times(string part, int count) => new StringBuilder(part.Length * count).Insert(0, part, count).ToString();

    private static string Entities(string root) =>
        $"<!DOCTYPE {root} [<!ENTITY a \"aaaaaaaaaa\">{string.Concat(Enumerable.Range('b', 9).Select(c => $"<!ENTITY {(char)c} \"{Times($"&{(char)(c - 1)};", 10)}\">"))}<!ENTITY file SYSTEM \"file:///etc/passwd\"><!ENTITY web SYSTEM \"http://127.0.0.1:9/x\">]>";

    private static byte[] Word(string document) => Zipped.Of(("word/document.xml", document));

    private static string Document(string body) => $"<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>{body}</w:body></w:document>";

    public static TheoryData<string> Names =>
    [
        "entities", "file", "deep", "a million paragraphs", "a million runs", "deep tables", "deep boxes", "unclosed fields", "unclosed changes", "open comments", "one long word",
        "styles in a circle", "no main part", "not XML", "cut off", "odt deep", "odt spans", "odt lists", "odt entities", "epub circle", "epub of nothing", "epub deep page", "epub many links", "epub tags",
    ];

    private static byte[] Of(string name) => name switch
    {
        "entities" => Word(Entities("w:document") + Document("<w:p><w:r><w:t>&j;</w:t></w:r></w:p>")),
        "file" => Word(Entities("w:document") + Document("<w:p><w:r><w:t>&file;&web;</w:t></w:r></w:p>")),
        "deep" => Word(Document(Times("<w:sdt><w:sdtContent>", 5_000) + Times("</w:sdtContent></w:sdt>", 5_000))),
        "a million paragraphs" => Word(Document(Numbered(1_000_000, i => $"<w:p><w:r><w:t>{i}</w:t></w:r></w:p>"))),
        "a million runs" => Word(Document($"<w:p>{Numbered(300_000, i => $"<w:r><w:rPr><w:b w:val='{i % 2}'/></w:rPr><w:t>w{i} </w:t></w:r>")}</w:p>")),
        "deep tables" => Word(Document(Times("<w:tbl><w:tr><w:tc>", 80) + Docx.Paragraph("words") + Times("</w:tc></w:tr></w:tbl>", 80))),
        "deep boxes" => Word(Document(Times("<w:p><w:r><w:txbxContent>", 80) + Docx.Paragraph("words") + Times("</w:txbxContent></w:r></w:p>", 80))),
        "unclosed fields" => Word(Document(Numbered(50_000, _ => "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:t>words</w:t></w:r></w:p>"))),
        "unclosed changes" => Word(Document($"<w:p>{Times("<w:ins w:author='x'>", 200)}<w:r><w:t>words</w:t></w:r>{Times("</w:ins>", 200)}</w:p>")),
        "open comments" => Docx.Of(new() { ["body"] = Numbered(2_000, i => $"<w:commentRangeStart w:id='{i}'/>{Docx.Paragraph($"p{i}")}"), ["comments"] = Numbered(2_000, i => $"<w:comment w:id='{i}'>{Docx.Paragraph("c")}</w:comment>") }),
        "one long word" => Word(Document(Docx.Paragraph(Numbered(2_000_000, i => ((char)('a' + (i * 7919 % 26))).ToString())))),
        "styles in a circle" => Docx.Of(new() { ["body"] = "<w:p><w:pPr><w:pStyle w:val='a'/></w:pPr><w:r><w:t>words</w:t></w:r></w:p>", ["styles"] = "<w:style w:styleId='a'><w:basedOn w:val='b'/></w:style><w:style w:styleId='b'><w:basedOn w:val='a'/></w:style>" }),
        "no main part" => Zipped.Of(("[Content_Types].xml", "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>")),
        "not XML" => Word("words and no element"),
        "cut off" => Word(Document(Docx.Paragraph("words"))[..^20]),
        "odt deep" => Odt.Body(Times("<text:section>", 5_000) + Times("</text:section>", 5_000)),
        "odt spans" => Odt.Body($"<text:p>{Times("<text:span>", 200)}words{Times("</text:span>", 200)}</text:p>"),
        "odt lists" => Odt.Body(Times("<text:list><text:list-item>", 100) + "<text:p>words</text:p>" + Times("</text:list-item></text:list>", 100)),
        "odt entities" => Zipped.Of(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", Entities("x") + "<x>&j;</x>")),
        "epub circle" => Epub.Of(new() { ["package"] = "<manifest><item id='a' href='a.json' media-type='application/json' fallback='b'/><item id='b' href='b.json' media-type='application/json' fallback='a'/></manifest><spine><itemref idref='a'/><itemref idref='b'/><itemref idref='a'/><itemref idref='c'/></spine>" }),
        "epub of nothing" => Zipped.Of(("mimetype", "application/epub+zip")),
        "epub deep page" => Epub.Pages(Times("<div>", 100_000) + "words"),
        "epub many links" => Epub.Pages($"<p>{Numbered(20_000, i => $"w<a href='p1.xhtml#n{i}'>{i % 100}</a> ")}</p>", Numbered(20_000, i => $"<p id='n{i}'>{i % 100}. note</p>")),
        _ => Epub.Pages(Times("<i/><b/><a href='x'/>", 20_000) + "words"),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_document_ends_in_an_outcome(string name)
    {
        var bytes = Of(name);
        var watch = Stopwatch.StartNew();
        var outcome = Readers.Read(bytes, ReadingOptions.Default);
        Assert.True(watch.Elapsed < Bound, $"{name} took {watch.Elapsed}");
        if (!outcome.IsGood) Assert.Contains(outcome.Problem.Kind, new[] { ProblemKind.Malformed, ProblemKind.TooLarge, ProblemKind.TooDeep, ProblemKind.Empty, ProblemKind.UnsupportedFormat });
        else Assert.All(outcome.Value, c => Assert.Empty(ContentCheck.Of(c)));
    }

    [Fact]
    public void Nothing_outside_a_document_is_ever_in_it()
    {
        Assert.Equal(ProblemKind.Malformed, Readers.Read(Of("file"), ReadingOptions.Default).Problem!.Kind);
        Assert.DoesNotContain("root:", Readers.Read(Epub.Pages(Entities("html") + "<p>Words &file; &web; here.</p>"), ReadingOptions.Default).Value[0].Words, StringComparison.Ordinal);
    }

    private static string Numbered(int count, Func<int, string> part)
    {
        var all = new StringBuilder();
        for (var i = 0; i < count; i++) all.Append(part(i));
        return all.ToString();
    }
}
