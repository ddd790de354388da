using System.Text;
using System.Xml.Linq;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Publishing;

public sealed class BookWritingTests
{
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly XName Type = XName.Get("type", "http://www.idpf.org/2007/ops");

    private readonly StraitPapers papers = new();

    [Fact]
    public void A_book_begins_with_its_type_uncompressed_where_programs_look_for_it()
    {
        var book = WrittenBook.Of(papers.Archive, new BookWish.OfEvent("closing"));
        Assert.Equal("mimetypeapplication/epub+zip", Encoding.ASCII.GetString(book.Bytes, 30, 28)); // OCF 3.3, section 4.3: at byte 30, no extra field before
        Assert.Equal(["mimetype", "META-INF/container.xml"], book.Paths.Take(2));
    }

    [Fact]
    public void The_package_names_every_file_once_and_reads_every_page_of_it()
    {
        var book = WrittenBook.Of(papers.Archive, new BookWish.OfAll());
        var named = book.Package.Descendants(WrittenBook.Opf + "item").Select(item => $"book/{item.Attribute("href")!.Value}").ToList();
        Assert.Equal(book.Paths.Except(["mimetype", "META-INF/container.xml", "book/package.opf"]).Order(), named.Order());
        var pages = book.Package.Descendants(WrittenBook.Opf + "item").Where(item => item.Attribute("media-type")!.Value == "application/xhtml+xml").Select(item => item.Attribute("id")!.Value);
        Assert.Equal(pages.Order(), book.Package.Descendants(WrittenBook.Opf + "itemref").Select(item => item.Attribute("idref")!.Value).Order());
    }

    [Fact]
    public void Every_link_in_a_book_arrives_and_no_name_stands_twice_on_a_page()
    {
        foreach (var book in new[] { WrittenBook.Of(papers.Archive, new BookWish.OfAll()), WrittenBook.Of(papers.Archive, new BookWish.OfStatement(papers.Russian), InterfaceLanguage.Arabic) })
        {
            foreach (var (file, page) in book.Files.Where(file => file.Key != "package.opf"))
            {
                var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
                Assert.Equal(ids.Distinct(), ids);
                foreach (var link in page.Descendants(Xhtml + "a").Select(a => a.Attribute("href")!.Value).Where(link => !link.StartsWith("http", StringComparison.Ordinal)))
                {
                    var parts = link.Split('#');
                    var target = parts[0].Length == 0 ? page : book.Files.GetValueOrDefault(parts[0]);
                    Assert.True(target is not null, $"{file} leads to {link}");
                    if (parts.Length == 2) Assert.Contains(target.Descendants().Attributes("id"), id => id.Value == parts[1]);
                }
            }
        }
    }

    [Fact]
    public void A_note_is_known_by_its_mark_and_leads_back()
    {
        var chapter = WrittenBook.Of(papers.Archive, new BookWish.OfTexts([papers.Tidewater])).Files[BookChapter.FileOf(papers.Tidewater)];
        var mark = Assert.Single(chapter.Descendants(Xhtml + "a"), a => a.Attribute(Type)?.Value == "noteref");
        Assert.Equal("doc-noteref", mark.Attribute("role")!.Value);
        var note = Assert.Single(chapter.Descendants(Xhtml + "aside"), aside => $"#{aside.Attribute("id")!.Value}" == mark.Attribute("href")!.Value);
        Assert.Equal("footnote", note.Attribute(Type)!.Value);
        Assert.Contains("two votes against", note.Value, StringComparison.Ordinal);
        Assert.Equal($"#{mark.Attribute("id")!.Value}", Assert.Single(note.Descendants(Xhtml + "a")).Attribute("href")!.Value);
    }

    [Fact]
    public void What_the_outlet_wrote_is_another_voice_and_the_evidence_stands_at_the_end()
    {
        var chapter = WrittenBook.Of(papers.Archive, new BookWish.OfTexts([papers.Tidewater])).Files[BookChapter.FileOf(papers.Tidewater)];
        Assert.Single(chapter.Descendants(Xhtml + "section"), section => section.Attribute("class")?.Value == "frame");
        var evidence = Assert.Single(chapter.Descendants(Xhtml + "section"), section => section.Attribute("class")?.Value.StartsWith("evidence", StringComparison.Ordinal) == true);
        Assert.Contains(papers.Archive.Find(papers.CaptureOf(papers.Tidewater))!.Digest.ToString(), evidence.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_book_of_a_statement_holds_it_once_in_each_language()
    {
        var book = WrittenBook.Of(papers.Archive, new BookWish.OfStatement(papers.Russian));
        Assert.Equal(BookChapter.FileOf(papers.Russian), book.Chapters[0]);
        var languages = book.Chapters.Select(file => book.Files[file].Root!.Attribute("lang")!.Value).ToList();
        Assert.Equal(["ar", "en", "es", "ru", "zh"], languages.Order());
        Assert.Equal(languages.Order(), book.Package.Descendants(XName.Get("language", "http://purl.org/dc/elements/1.1/")).Select(language => language.Value).Order());
    }

    [Fact]
    public void A_book_of_an_event_is_read_in_the_order_in_which_was_spoken()
    {
        var closing = Assert.Single(papers.Archive.Events(), @event => @event.Slug == "closing").Id;
        var late = papers.Archive.Add(new FakePage("https://late.example/", "2026-08-01T00:00:00Z") { Texts = [new("en", "2026-07-31", "Late", "Late, and on the closing.")] })[0];
        var early = papers.Archive.Add(new FakePage("https://early.example/", "2026-08-01T00:00:00Z") { Texts = [new("en", "2026-05-01", "Early", "Early, and on the closing.")] })[0];
        papers.Archive.Same("tidewater", closing, late);
        papers.Archive.Same("tidewater", closing, early);
        var texts = WrittenBook.Writing(papers.Archive).Select(new BookWish.OfEvent("closing")).Value.Texts;
        Assert.Equal([early, papers.Russian, late], texts);
    }

    [Fact]
    public void A_book_of_all_begins_with_the_oldest()
    {
        var texts = WrittenBook.Writing(papers.Archive).Select(new BookWish.OfAll()).Value.Texts;
        Assert.Equal(papers.Archive.Latest(int.MaxValue).Select(text => text.Id).Reverse(), texts);
        Assert.True(texts.Count > 2);
    }

    [Fact]
    public void Texts_that_are_named_stand_as_named_and_once()
    {
        var book = WrittenBook.Of(papers.Archive, new BookWish.OfTexts([papers.Spanish, papers.Alone, papers.Spanish]));
        Assert.Equal([BookChapter.FileOf(papers.Spanish), BookChapter.FileOf(papers.Alone)], book.Chapters);
    }

    [Fact]
    public void The_same_archive_gives_the_same_bytes_and_the_same_book_keeps_its_name_when_it_grows()
    {
        var first = WrittenBook.Of(papers.Archive, new BookWish.OfAll());
        Assert.Equal(first.Bytes, WrittenBook.Of(new StraitPapers().Archive, new BookWish.OfAll()).Bytes);
        papers.Archive.Add(new FakePage("https://new.example/", "2026-07-01T00:00:00Z") { Texts = [new("en", "2026-07-01", "New", "One more.")] });
        var grown = WrittenBook.Of(papers.Archive, new BookWish.OfAll());
        Assert.NotEqual(first.Bytes, grown.Bytes);
        Assert.Equal(IdentifierOf(first), IdentifierOf(grown));
        Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", IdentifierOf(first));
        Assert.NotEqual(IdentifierOf(first), IdentifierOf(WrittenBook.Of(papers.Archive, new BookWish.OfAll(), InterfaceLanguage.Russian)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Pages_turn_from_the_right_where_most_is_written_so(bool isArabic)
    {
        var book = WrittenBook.Of(papers.Archive, new BookWish.OfTexts([isArabic ? papers.Arabic : papers.Spanish]));
        Assert.Equal(isArabic ? "rtl" : null, book.Package.Descendants(WrittenBook.Opf + "spine").Single().Attribute("page-progression-direction")?.Value);
    }

    [Fact]
    public void What_is_not_in_the_book_is_linked_only_where_the_archive_has_an_address()
    {
        var without = WrittenBook.Of(papers.Archive, new BookWish.OfTexts([papers.Tidewater]));
        Assert.DoesNotContain(LinksIn(without), link => link.Contains("/t/", StringComparison.Ordinal));
        var with = WrittenBook.Of(papers.Archive, new BookWish.OfTexts([papers.Tidewater]), origin: "https://archive.example");
        Assert.Contains($"https://archive.example/t/{papers.Dockers}", LinksIn(with));
        Assert.Contains($"https://archive.example/t/{papers.Tidewater}", LinksIn(with));
    }

    [Fact]
    public void A_text_too_long_for_one_page_is_a_chapter_of_several_files_with_all_its_words()
    {
        var paragraphs = Enumerable.Range(1, 3_000).Select(number => $"Paragraph number {number} says that the strait belongs to those who cross it.").ToArray();
        var text = papers.Archive.Add(new FakePage("https://long.example/", "2026-07-01T00:00:00Z") { Texts = [new("en", "2026-07-01", "Long", paragraphs)] })[0];
        var book = WrittenBook.Of(papers.Archive, new BookWish.OfTexts([text]));
        Assert.True(book.Chapters.Count > 2);
        var words = string.Concat(book.Chapters.Select(file => book.Files[file].Root!.Value));
        Assert.All(paragraphs, paragraph => Assert.Contains(paragraph, words, StringComparison.Ordinal));
        Assert.Equal([BookChapter.FileOf(text), "colophon.xhtml"], book.Files["contents.xhtml"].Descendants(Xhtml + "nav").First().Descendants(Xhtml + "a").Select(a => a.Attribute("href")!.Value));
        Assert.Single(book.Chapters, file => book.Files[file].Descendants(Xhtml + "section").Any(section => section.Attribute("class")?.Value.StartsWith("evidence", StringComparison.Ordinal) == true));
    }

    [Fact]
    public void Hostile_strings_stand_in_a_book_as_words()
    {
        var archive = HostileArchiveTests.HostileArchive(out _, out _, out _);
        foreach (var language in InterfaceLanguage.All)
        {
            var book = WrittenBook.Of(archive, new BookWish.OfAll(), language); // each file is parsed as XML
            foreach (var page in book.Files.Values)
            {
                Assert.Empty(page.Descendants(Xhtml + "script"));
                Assert.Empty(page.Descendants(Xhtml + "img"));
                Assert.DoesNotContain(page.Descendants().Attributes(), attribute => attribute.Name.LocalName is "onload" or "onerror" or "style");
            }

            Assert.DoesNotContain(LinksIn(book), link => link.StartsWith("javascript", StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void What_cannot_be_a_book_says_why()
    {
        var writing = WrittenBook.Writing(papers.Archive);
        Assert.Equal(ProblemKind.NotFound, writing.Select(new BookWish.OfEvent("nowhere")).Problem?.Kind);
        Assert.Equal(ProblemKind.NotFound, writing.Select(new BookWish.OfOrganisation("nobody")).Problem?.Kind);
        Assert.Equal(ProblemKind.NotFound, writing.Select(new BookWish.OfTexts([Id<Text>.FromNumber(7)])).Problem?.Kind);
        Assert.Equal(ProblemKind.NotFound, writing.Select(new BookWish.OfStatement(Id<Text>.FromNumber(7))).Problem?.Kind);
        Assert.Equal(ProblemKind.Empty, WrittenBook.Writing(new FakeArchive()).Select(new BookWish.OfAll()).Problem?.Kind);
        Assert.Equal(ProblemKind.Empty, writing.Select(new BookWish.OfOrganisation("ferry-federation")).Problem?.Kind);
    }

    private static string IdentifierOf(WrittenBook book) => book.Package.Descendants(XName.Get("identifier", "http://purl.org/dc/elements/1.1/")).Single().Value;

    private static IEnumerable<string> LinksIn(WrittenBook book) => book.Files.Values.SelectMany(page => page.Descendants(Xhtml + "a")).Select(a => a.Attribute("href")!.Value);
}
