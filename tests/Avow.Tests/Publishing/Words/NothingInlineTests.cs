using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Avow.Tests.Publishing.Words;

/// <summary>Every word that a page says in its own voice stands in the catalogue, labels for screen readers among them.</summary>
public sealed partial class NothingInlineTests
{
    private static readonly string[] SpokenAttributes = ["aria-label", "placeholder", "title", "alt", "label"];

    // Words of others: what has a language of its own, names, quotations, commands and digests.
    private static readonly string[] OthersWords = ["bdi", "q", "cite", "code", "pre", "script"];

    public static TheoryData<string> Names => PagesTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_on_a_page_is_said_in_words_that_no_catalogue_has(string name)
    {
        var page = RenderedHtml.Parse((PagesTests.Renderer.Render(PagesTests.Requests[name], PseudoLanguage.Wording, isInAddress: false)).Html);
        var body = page.Element("body")!;
        foreach (var attribute in body.DescendantsAndSelf().Where(element => !IsOthers(element)).Attributes().Where(attribute => SpokenAttributes.Contains(attribute.Name.LocalName)))
            Assert.False(Plain().IsMatch(attribute.Value), attribute.ToString());
        foreach (var words in body.DescendantNodes().OfType<XText>().Where(text => !text.Ancestors().TakeWhile(element => element != page).Any(IsOthers)))
            Assert.False(Plain().IsMatch(Isolated().Replace(words.Value, "")), $"{words.Parent}");
    }

    [Theory]
    [InlineData("about")]
    [InlineData("damage")]
    [InlineData("phrases")]
    [InlineData("empty search")]
    [InlineData("not found")]
    [InlineData("failed")]
    public void Nor_is_the_title_of_a_page_that_shows_no_text(string name)
    {
        var page = PagesTests.Renderer.Render(PagesTests.Requests[name], PseudoLanguage.Wording, isInAddress: false);
        Assert.DoesNotMatch(Plain(), page.Title);
    }

    private static bool IsOthers(XElement element) =>
        OthersWords.Contains(element.Name.LocalName)
        || element.Attribute("lang") is not null
        || element.Attribute("class")?.Value.Split(' ').Contains("who") == true
        || (element.Name.LocalName == "option" && element.Parent!.Attribute("name")!.Value == "organisation" && element.Attribute("value")!.Value.Length > 0);

    [GeneratedRegex("[A-Za-z]{2,}", RegexOptions.NonBacktracking)]
    private static partial Regex Plain();

    // FSI to PDI: a name in a picture.
    [GeneratedRegex("\u2068[^\u2069]*\u2069", RegexOptions.NonBacktracking)]
    private static partial Regex Isolated();
}
