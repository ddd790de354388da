using Avow.Reading;
using Avow.Statements;

namespace Avow.Tests.Reading;

public sealed class EpubReaderTests
{
    private const string Package = "<metadata><dc:title>B</dc:title></metadata><manifest><item id='a' href='a.xhtml' media-type='application/xhtml+xml'/></manifest><spine><itemref idref='a'/></spine>";

    private static Outcome<IReadOnlyList<Content>> Read(byte[] bytes) => Readers.Read(bytes, ReadingOptions.Default);

    private static byte[] Locked(string algorithm, string part, params (string Name, string Text)[] more)
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["package"] = Package,
            ["a.xhtml"] = Epub.Page("<p>Words that stand here.</p>"),
            ["META-INF/encryption.xml"] = $"<encryption xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><EncryptedData xmlns='http://www.w3.org/2001/04/xmlenc#'><EncryptionMethod Algorithm='{algorithm}'/><CipherData><CipherReference URI='{part}'/></CipherData></EncryptedData></encryption>",
        };
        foreach (var (name, text) in more) parts.Add(name, text);
        return Epub.Of(parts);
    }

    [Fact]
    public void A_locked_book_says_by_whom()
    {
        var problem = Read(Locked("http://www.w3.org/2001/04/xmlenc#aes256-cbc", "book/a.xhtml", ("META-INF/license.lcpl", "{}"))).Problem!;
        Assert.Equal(ProblemKind.NotPermitted, problem.Kind);
        Assert.Contains("Readium LCP", problem.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://www.idpf.org/2008/embedding", "book/font.otf")]
    [InlineData("http://www.w3.org/2001/04/xmlenc#aes256-cbc", "book/picture.jpg")]
    public void A_garbled_font_or_a_locked_picture_locks_no_text(string algorithm, string part) =>
        Assert.Equal("Words that stand here.", Read(Locked(algorithm, part)).Value[0].Words);

    [Fact]
    public void A_page_that_cannot_be_read_is_damage_at_its_place()
    {
        var content = Read(Epub.Of(new()
        {
            ["package"] = "<manifest><item id='a' href='a.xhtml' media-type='application/xhtml+xml'/><item id='b' href='https://a.example/b.xhtml' media-type='application/xhtml+xml'/><item id='c' href='../../c.xhtml' media-type='application/xhtml+xml'/></manifest><spine><itemref idref='b'/><itemref idref='a'/><itemref idref='c'/></spine>",
            ["a.xhtml"] = Epub.Page("<p>First and last.</p>"),
        })).Value[0];
        Assert.Equal(["First", "last."], content.Damage.Where(d => d.Kind == DamageKind.PartMissing).Select(d => d.Words));
    }

    [Fact]
    public void A_book_without_any_of_its_pages_is_refused() =>
        Assert.Equal(ProblemKind.Malformed, Read(Epub.Of(new() { ["package"] = Package })).Problem!.Kind);

    [Fact]
    public void An_element_closed_in_its_own_tag_does_not_swallow_the_page() =>
        Assert.Equal("Words. More words.", Read(Epub.Pages("<p><b/>Words.<i class='x'/> <span title='a>b'/>More words.</p>")).Value[0].Words);

    [Fact]
    public void Character_data_are_words() =>
        Assert.Equal("a < b & c", Read(Epub.Pages("<p><![CDATA[a < b & c]]></p>")).Value[0].Words);

    [Fact]
    public void A_drawing_gives_its_words() =>
        Assert.Equal("Land and bread", Read(Epub.Of(new()
        {
            ["package"] = "<manifest><item id='a' href='a.svg' media-type='image/svg+xml'/></manifest><spine><itemref idref='a'/></spine>",
            ["a.svg"] = "<svg xmlns='http://www.w3.org/2000/svg'><title>x</title><text>Land <tspan>and bread</tspan></text></svg>",
        })).Value[0].Words);
}
