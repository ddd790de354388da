using System.Text;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Publishing;

public sealed class PrintWritingTests
{
    private readonly StraitPapers papers = new();

    [Fact]
    public void What_is_printed_holds_its_sheet_and_faces_asks_for_nothing_and_lets_nothing_run()
    {
        var html = Html(new BookWish.OfStatement(papers.Russian));
        Assert.Contains("default-src 'none'; style-src 'unsafe-inline'; font-src data:", html, StringComparison.Ordinal);
        Assert.All((string[])["<script", "<img", "<link", "<iframe", "<object"], tag => Assert.DoesNotContain(tag, html, StringComparison.OrdinalIgnoreCase));
        Assert.All(Between(html, "url(\"", "\""), address => Assert.StartsWith("data:font/woff2", address, StringComparison.Ordinal));
        Assert.Contains("U+0301, U+0400-045F", html, StringComparison.Ordinal); // the Cyrillic face is in
    }

    [Fact]
    public void Faces_whose_characters_do_not_occur_are_left_out()
    {
        var english = papers.Archive.Add(new FakePage("https://plain.example/", "2026-07-01T00:00:00Z") { Texts = [new("en", "2026-07-01", "Plain", "Plain words only.")] })[0];
        Assert.DoesNotContain("U+0400-045F", Html(new BookWish.OfTexts([english])), StringComparison.Ordinal);
    }

    [Fact]
    public void The_foot_names_source_day_address_and_sum_and_its_code_leads_to_the_page_or_else_to_the_original()
    {
        var with = Html(new BookWish.OfTexts([papers.Tidewater]), origin: "https://archive.example");
        Assert.Contains($"aria-label=\"QR code that leads to https://archive.example/t/{papers.Tidewater}\"", with, StringComparison.Ordinal);
        Assert.Contains(papers.Archive.Find(papers.CaptureOf(papers.Tidewater))!.Digest.ToString(), with, StringComparison.Ordinal);
        var without = Html(new BookWish.OfTexts([papers.Tidewater]));
        var original = papers.Archive.Find(papers.CaptureOf(papers.Tidewater))!.Source.Address;
        Assert.Contains($"aria-label=\"QR code that leads to {original}\"", without, StringComparison.Ordinal);
        Assert.Contains("The original", without, StringComparison.Ordinal);
    }

    [Fact]
    public void The_pages_speak_the_language_of_the_text_where_none_is_chosen()
    {
        Assert.Contains("الأصل", Html(new BookWish.OfTexts([papers.Arabic]), language: null), StringComparison.Ordinal);
        Assert.Contains("The original", Html(new BookWish.OfTexts([papers.Arabic]), InterfaceLanguage.English), StringComparison.Ordinal);
        Assert.True(Source(new BookWish.OfTexts([papers.Arabic])).Value.IsRightToLeft);
    }

    [Fact]
    public void Names_of_several_texts_in_one_file_are_different_and_every_link_arrives()
    {
        var html = Html(new BookWish.OfAll());
        var ids = Between(html, " id=\"", "\"").ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.True(ids.Count > 10);
        Assert.All(Between(html, " href=\"#", "\""), target => Assert.Contains(target, ids));
    }

    [Fact]
    public void A_title_at_the_head_of_a_page_is_words_and_never_a_rule()
    {
        var text = papers.Archive.Add(new FakePage("https://evil.example/", "2026-07-01T00:00:00Z") { Texts = [new("en", "2026-07-01", "\"}</style><script>alert(1)</script>@page{\\", "Words.")] })[0];
        var html = Html(new BookWish.OfTexts([text]));
        Assert.Single(Between(html, "</style", ">"));
        Assert.Contains("content: \"\\2068 \\22 \\7d \\3c \\2f style\\3e ", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("../../etc/passwd")]
    [InlineData("long")]
    public void Titles_that_are_empty_a_path_or_a_thousand_characters_are_titles(string title)
    {
        if (title == "long") title = string.Concat(Enumerable.Repeat("The strait ", 91));
        var text = papers.Archive.Add(new FakePage("https://odd.example/", "2026-07-01T00:00:00Z") { Texts = [new("en", "2026-07-01", title, "Its first words stand here.")] })[0];
        var source = Source(new BookWish.OfTexts([text])).Value;
        Assert.True(source.Title.Length is > 0 and <= 200, source.Title);
    }

    [Fact]
    public void Hostile_strings_are_printed_as_words()
    {
        var html = Html(new BookWish.OfAll(), archive: HostileArchiveTests.HostileArchive(out _, out _, out _));
        Assert.All((string[])["<script", "<img", "href=\"javascript"], bad => Assert.DoesNotContain(bad, html.Replace("&quot;", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void More_than_a_browser_should_print_is_refused_before_it_starts()
    {
        var words = string.Concat(Enumerable.Repeat("word ", 1_000_000));
        var text = papers.Archive.Add(new FakePage("https://long.example/", "2026-07-01T00:00:00Z") { Texts = [new("en", "2026-07-01", "A million words", words)] })[0];
        Assert.Equal(ProblemKind.TooLarge, Source(new BookWish.OfTexts([text])).Problem?.Kind);
    }

    [Fact]
    public void The_same_archive_gives_the_same_bytes() =>
        Assert.Equal(Source(new BookWish.OfAll()).Value.Html, Source(new BookWish.OfAll(), archive: new StraitPapers().Archive).Value.Html);

    private static IEnumerable<string> Between(string html, string begin, string end) => html.Split(begin).Skip(1).Select(rest => rest[..rest.IndexOf(end, StringComparison.Ordinal)]);

    private string Html(BookWish wish, InterfaceLanguage? language = null, string? origin = null, FakeArchive? archive = null) => Encoding.UTF8.GetString(Source(wish, language, origin, archive).Value.Html);

    private Outcome<PrintSource> Source(BookWish wish, InterfaceLanguage? language = null, string? origin = null, FakeArchive? archive = null)
    {
        var from = archive ?? papers.Archive;
        var book = WrittenBook.Writing(from).Select(wish).Value;
        return new PrintWriting(from.Shelf, language, origin).Write(book, PrintForm.Leaflet(PaperSize.A4), default);
    }
}
