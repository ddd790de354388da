using Avow.Reading;
using Avow.Statements;

namespace Avow.Tests.Reading;

/// <summary>Whatever words stand wherever: the layout never throws, and every range lies inside.</summary>
public sealed class PdfLayoutPropertyTests
{
    private static readonly string[] Words =
        ["word", "Words,", "over-", "soft\u00AD", "بيان", "(7", "18:30", "%85", "שלום", "中文", "。", "1.", "•", "1", "*", "¹", "ﬁ", "\uF0B7", "\uFEFB", "a", "—", "…..........", "\u200B", "😀", "Table", "3:"];

    [Fact]
    public void Random_pages_are_laid_out_within_the_rules()
    {
        for (var seed = 0; seed < 150; seed++)
        {
            var random = new Random(seed);
            List<PdfPage> pages = [.. Enumerable.Range(1, random.Next(1, 5)).Select(n => PageOf(random, n))];
            var draft = PdfDraft.Of(pages, new Metadata(), []);
            Assert.All(draft.Blocks, b => Assert.DoesNotContain('\n', b.Words));
            Assert.All(draft.Blocks, b => Assert.Equal(b.Words.Trim(), b.Words));
            ContentInvariants.Check(Finishing.Finish(draft, ReadingOptions.Default));
        }
    }

    [Fact]
    public void A_thousand_words_in_one_place_and_a_page_of_dust_end_soon()
    {
        var same = Enumerable.Range(0, 20_000).Select(i => Word("dust", 100, 100, 10)).ToList();
        var grid = Enumerable.Range(0, 20_000).Select(i => Word("dust", i % 200 * 3, i / 200 * 8, 6)).ToList();
        ContentInvariants.Check(Finishing.Finish(PdfDraft.Of([new(1, 600, 800, same), new(2, 600, 800, grid)], new Metadata(), []), ReadingOptions.Default));
    }

    [Fact]
    public void Output_of_the_tools_may_end_anywhere()
    {
        const string Boxes = "<doc>\n  <page width=\"595.0\" height=\"842.0\">\n    <word xMin=\"1.0\" yMin=\"2.0\" xMax=\"30.0\" yMax=\"12.0\">a&amp;b</word>\n    <word xMin=\"x\" yMin=\"nan\" xMax=\"1e400\" yMax=\"2\">c</word>\n  </page>\n</doc>\n";
        const string Styles = " link to page 2 <page number=\"1\" position=\"absolute\" top=\"0\" left=\"0\" height=\"10\" width=\"10\">\n<fontspec id=\"0\" size=\"36\" family=\"AB+Arial-Bold\" color=\"#000000\"/>\n<text top=\"6\" left=\"3\" width=\"90\" height=\"30\" font=\"0\"><a href=\"http://a.example/?a=1&b=2\">a <b>b</b></a> <i>c</text>\n</page>\n";
        for (var end = 0; end <= Boxes.Length; end++) new BoxedWords(1, 100).Read(new StringReader(Boxes[..end]));
        for (var end = 0; end <= Styles.Length; end++) new StyledSegments(3, (_, _) => { }).Read(new StringReader(Styles[..end]));
        var words = new BoxedWords(1, 100);
        words.Read(new StringReader(Boxes));
        Assert.Equal("a&b", Assert.Single(Assert.Single(words.Pages).Words).Text);
        List<StyledSegment> segments = [];
        new StyledSegments(3, (_, found) => segments = found).Read(new StringReader(Styles));
        Assert.Equal([("a", 12.0, true, "http://a.example/?a=1&b=2"), ("b", 12.0, true, "http://a.example/?a=1&b=2"), ("c", 12.0, true, null)], Assert.Single(segments).Tokens.Select(t => (t.Text, t.Style.Size, t.Style.IsBold, t.Style.Link)));
    }

    [Theory]
    [InlineData("(7", "7)", "7)")]
    [InlineData("%85", "%85", "85%")]
    [InlineData(".18:30", ".18:30", "18:30.")]
    [InlineData("ملاعلاب", "ملاعلاب", "بالعالم")]
    public void A_word_seen_from_left_to_right_is_turned_as_it_is_read(string visual, string text, string read) =>
        Assert.Equal(read, VisualOrder.Characters(Word(text, 0, 0, 10) with { Visual = visual }, rightToLeft: true));

    private static PdfPage PageOf(Random random, int number)
    {
        var words = new List<PageWord>();
        for (var line = random.Next(0, 40); line > 0; line--)
        {
            var (left, top, size) = (random.Next(0, 500) + 0.25, (double)random.Next(0, 800), random.Next(5, 30));
            for (var word = random.Next(1, 12); word > 0; word--)
            {
                var text = Words[random.Next(Words.Length)];
                words.Add(Word(text, left, top + (random.Next(8) == 0 ? -3 : 0), size) with { Visual = random.Next(2) == 0 ? text : null });
                left += (size * 0.5 * text.Length) + (size * random.Next(1, 12) * 0.2);
            }
        }

        return new(number, 595, 842, words);
    }

    private static PageWord Word(string text, double left, double top, double size) =>
        new(text, new(left, top, left + (size * 0.5 * text.Length), top + size), new(size, text.Length == 4, text.Length == 5, null), IsOnLine: true);
}
