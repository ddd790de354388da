using System.Text.RegularExpressions;
using System.Xml.Linq;
using Avow.Archive;
using Avow.Desk;
using Avow.Publishing;
using Avow.Statements;
using Avow.Tests.Publishing;

namespace Avow.Tests.Desk;

/// <summary>The desk in Arabic: what stands there in Latin letters is another's word, or nobody translated it.</summary>
public sealed partial class DeskSpeaksTests : IAsyncLifetime
{
    // Words of others: what has a language of its own, names, quotations, commands.
    private static readonly string[] OthersWords = ["bdi", "q", "cite", "code", "pre", "script", "textarea", "del", "ins"];

    private static readonly string[] SpokenAttributes = ["aria-label", "placeholder", "title", "alt", "data-comes", "data-waits", "data-remove", "data-failed", "data-too-large"];

    // HTML, PDF and https:// are called so in Arabic too.
    private static readonly HashSet<string> OfCatalogue = [.. new[] { "desk", "queues" }.SelectMany(area => Words(typeof(EditorsDesk), area)).Concat(new[] { "pages", "problems", "languages" }.SelectMany(area => Words(typeof(Wording), area)))];

    private readonly DeskWithPapers papers = new();

    public async Task InitializeAsync()
    {
        await papers.InitializeAsync();
        var by = new Editor("Ada Example", DateTimeOffset.UnixEpoch);
        Make(new OrganisationEdit("harbour", State("Harbour Federation")));
        Make(new OrganisationEdit("harbour-north", State("Harbour Union") with { Kinds = ["union"], Addresses = ["https://north.example/"], BelongsTo = [new("harbour", "section", new(2019, 3, 1))] }));
        Make(new OrganisationEdit("harbour-twin", State("Harbour Union")));
        Make(new EventEdit("closing", new EventState { Names = new Dictionary<string, string> { ["en"] = "The closing" }, From = new(2026, 5, 14), Awaits = ["harbour"] }));
        Make(new OrganisationEdit("harbour", State("Harbour Federation of 2026")));
        papers.Desk.Language = InterfaceLanguage.Arabic;

        void Make(Edit edit) => Assert.True(papers.Archive.Changes.Make([edit], by).IsGood);
        static OrganisationState State(string name) => new() { Names = new Dictionary<string, string> { ["en"] = name } };
    }

    public async Task DisposeAsync() => await papers.DisposeAsync();

    [Theory]
    [InlineData("/desk")]
    [InlineData("/desk/queues")]
    [InlineData("/desk/queues/relations")]
    [InlineData("/desk/queues/captures")]
    [InlineData("/desk/queues/texts")]
    [InlineData("/desk/queues/damage")]
    [InlineData("/desk/queues/texts/{text}")]
    [InlineData("/desk/organisations")]
    [InlineData("/desk/organisations/new")]
    [InlineData("/desk/organisations/harbour-north")]
    [InlineData("/desk/events")]
    [InlineData("/desk/events/new")]
    [InlineData("/desk/events/closing")]
    [InlineData("/desk/record")]
    [InlineData("/desk/record/2")]
    [InlineData("/desk/nowhere")]
    [InlineData("/desk/record/77")]
    [InlineData("/desk/organisations/no-such")]
    public async Task No_page_of_the_desk_says_anything_in_words_that_no_catalogue_has(string address)
    {
        var page = Parsed(await papers.Desk.Get(address.Replace("{text}", papers.TextOf("statement").Value, StringComparison.Ordinal)));
        Assert.Equal(("ar", "rtl"), (page.Attribute("lang")!.Value, page.Attribute("dir")!.Value));
        SpeaksArabic(page);
    }

    public static TheoryData<string, string, (string, string)[]> Refused => new()
    {
        { "/desk/organisations", "/desk/organisations/merge", [("from", "harbour"), ("into", "harbour")] },
        { "/desk/organisations", "/desk/organisations/merge", [("from", "nobody"), ("into", "harbour")] },
        { "/desk/organisations/new", "/desk/organisations", [("slug", "../a b"), ("name-language", "en"), ("name", "A")] },
        { "/desk/organisations/harbour", "/desk/organisations/harbour", [("remove", "yes")] },
        { "/desk/organisations/new", "/desk/organisations", [("slug", "a"), ("name-language", "en"), ("name", "A"), ("of", "nowhere"), ("as", "section"), ("since", ""), ("until", "")] },
        { "/desk/events/new", "/desk/events", [("slug", "a"), ("name-language", "en"), ("name", "A"), ("from", "some day")] },
        { "/desk/events/new", "/desk/events", [("slug", "a"), ("name-language", "en"), ("name", "A"), ("from", ""), ("awaits", "No Such!")] },
        { "/desk/record/1", "/desk/record/1", [("why", "")] },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Nor_does_a_form_that_is_refused(string page, string action, (string, string)[] fields)
    {
        var answer = await papers.Send(page, action, fields);
        Assert.InRange(answer.Status, 400, 499);
        SpeaksArabic(Parsed(answer));
        Assert.DoesNotContain(Parsed(answer).Element("body")!.Descendants(), element => element.Name.LocalName == "span" && element.Attribute("lang")?.Value == "en");
    }

    [Fact]
    public void What_nobody_translated_says_that_it_is_English()
    {
        var problem = new Problem(ProblemKind.Damaged, "the archive", "the moon stood in the way", "Wait for the morning.");
        var page = Parsed(new(500, "", new PageRenderer(Shelf.Of(papers.Archive), FakeCollation.Of).Render(new PageRequest.Failed(problem), new InterfaceChoice(InterfaceLanguage.Arabic)) is { } rendered ? rendered.Html : "", null));
        Assert.Contains(page.Descendants(), element => element.Attribute("lang")?.Value == "en" && element.Attribute("dir")?.Value == "ltr" && element.Value.Contains("The moon stood in the way.", StringComparison.Ordinal));
    }

    private static void SpeaksArabic(XElement page)
    {
        var body = page.Element("body")!;
        foreach (var attribute in body.DescendantsAndSelf().Where(element => !IsOthers(element) && !IsTick(element)).Attributes().Where(attribute => SpokenAttributes.Contains(attribute.Name.LocalName)))
            Assert.True(IsOurs(attribute.Value), attribute.ToString());
        foreach (var words in body.DescendantNodes().OfType<XText>().Where(text => !text.Ancestors().TakeWhile(element => element != page).Any(IsOthers)))
            Assert.True(IsOurs(words.Value), $"{words.Parent}");
    }

    private static bool IsOurs(string words) => Latin().Matches(Isolated().Replace(words, "")).All(word => OfCatalogue.Contains(word.Value));

    private static bool IsOthers(XElement element) =>
        OthersWords.Contains(element.Name.LocalName)
        || (element.Attribute("lang") is not null && element.Name.LocalName != "html")
        || (element.Name.LocalName == "option" && element.Parent!.Attribute("id")?.Value is "field-first" or "field-last");

    // A box is called by what it ticks.
    private static bool IsTick(XElement element) => element.Attribute("type")?.Value == "checkbox";

    private static XElement Parsed(DeskOfTests.Answer answer) => RenderedHtml.Parse(answer.Html);

    private static IEnumerable<string> Words(Type room, string area) =>
        Catalogue.Read(room.Assembly, area, InterfaceLanguage.Arabic).SelectMany(message => message.Parts.OfType<MessagePart.Words>()).SelectMany(words => Latin().Matches(words.Text)).Select(word => word.Value);

    // FSI to PDI: a name in a sentence.
    [GeneratedRegex("\u2068[^\u2069]*\u2069", RegexOptions.NonBacktracking)]
    private static partial Regex Isolated();

    [GeneratedRegex("[A-Za-z]{2,}", RegexOptions.NonBacktracking)]
    private static partial Regex Latin();
}
