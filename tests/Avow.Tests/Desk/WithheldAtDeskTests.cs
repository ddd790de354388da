using Avow.Archive;
using Avow.Desk;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Desk;

/// <summary>An editor withholds at the desk what then stands in the list and in the record, and nowhere else.</summary>
public sealed class WithheldAtDeskTests : IAsyncLifetime
{
    private readonly DeskWithPapers papers = new();

    public Task InitializeAsync() => papers.InitializeAsync();

    public async Task DisposeAsync() => await papers.DisposeAsync();

    [Fact]
    public async Task A_name_is_withheld_listed_and_given_back()
    {
        var done = await papers.Send("/desk/withheld", "/desk/withheld", ("kind", "name"), ("words", "Harbour Union\nThe Harbour Union"), ("of", ""), ("note", "yes"), ("why", "asked"));
        Assert.InRange(done.Status, 200, 399);
        Assert.DoesNotContain("Harbour Union", papers.Archive.Library.Find(papers.TextOf("statement"))!.Words, StringComparison.Ordinal);
        var listed = await papers.Open("/desk/withheld");
        Assert.Contains("The Harbour Union", listed.Html, StringComparison.Ordinal);
        Assert.Contains("/desk/record/1", listed.Html, StringComparison.Ordinal);

        await papers.Send("/desk/record/1", "/desk/record/1", ("why", "settled"));
        Assert.Empty(papers.Archive.Withholding.All());
        Assert.Equal([], papers.Archive.Upkeep.Check());
    }

    [Fact]
    public async Task What_is_withheld_is_given_back_where_it_is_listed_also_when_the_record_does_not_know_who_withheld_it()
    {
        var text = papers.TextOf("garden");
        await papers.Send("/desk/withheld", "/desk/withheld", ("kind", "text"), ("words", ""), ("of", text.Value), ("note", "no"), ("why", ""));
        var listed = (await papers.Open("/desk/withheld")).Html;
        var rule = Assert.Single(papers.Archive.Withholding.All());
        Assert.Contains(rule.Source!, listed, StringComparison.Ordinal);
        Assert.Contains($"name=\"thing\" value=\"text {text}\"", listed, StringComparison.Ordinal);

        foreach (var _ in new[] { 1, 2 })
        {
            Assert.InRange((await papers.Send("/desk/withheld", "/desk/withheld/lift", ("thing", rule.Thing), ("why", "settled"))).Status, 200, 399);
            Assert.Empty(papers.Archive.Withholding.All());
        }

        Assert.Equal("settled", papers.Archive.Changes.Latest(1)[0].By.Why);
        Assert.NotNull(papers.Archive.Library.Find(text));
        Assert.Equal([], papers.Archive.Upkeep.Check());
    }

    [Theory]
    [InlineData("We have read the accounts and believe neither of them.")]
    [InlineData("The ferries stand still")]
    public async Task A_withheld_passage_is_listed_with_the_other_texts_that_say_it_in_their_words_or_as_their_title(string words)
    {
        await papers.Send("/desk/withheld", "/desk/withheld", ("kind", "passage"), ("words", words), ("of", papers.TextOf("statement").Value), ("note", "no"), ("why", "asked"));
        var reprint = papers.TextOf("reprint");
        Assert.Contains($"href=\"/t/{reprint}\"", (await papers.Open("/desk/withheld")).Html, StringComparison.Ordinal);

        await papers.Send("/desk/withheld", "/desk/withheld", ("kind", "text"), ("words", ""), ("of", reprint.Value), ("note", "no"), ("why", "asked"));
        Assert.DoesNotContain($"href=\"/t/{reprint}\"", (await papers.Open("/desk/withheld")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_does_not_say_whether_it_is_said_is_shown_again_with_what_was_typed()
    {
        var again = await papers.Send("/desk/withheld", "/desk/withheld", ("kind", "passage"), ("words", "seven families"), ("of", papers.TextOf("garden").Value), ("why", ""));
        Assert.Equal(422, again.Status);
        Assert.Contains("seven families", again.Html, StringComparison.Ordinal);
        Assert.Empty(papers.Archive.Withholding.All());
    }

    [Fact]
    public async Task From_a_text_and_from_a_capture_one_comes_to_the_form_filled_in()
    {
        var text = papers.TextOf("garden");
        var capture = papers.Archive.Library.Find(papers.Archive.Library.Find(text)!.Document)!.Capture;
        Assert.Contains($"/desk/withheld?kind=text&amp;of={text}", (await papers.Open($"/desk/queues/texts/{text}")).Html, StringComparison.Ordinal);
        Assert.Contains($"/desk/withheld?kind=capture&amp;of={capture}", (await papers.Open("/desk/queues/captures")).Html, StringComparison.Ordinal);
        var form = (await papers.Open($"/desk/withheld?kind=passage&of={text}")).Html;
        Assert.Matches("value=\"passage\" checked", form);
        Assert.Contains($"value=\"{text}\"", form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Addresses_and_quotation_marks_are_taken_as_they_are_copied()
    {
        var text = papers.TextOf("garden");
        var capture = papers.Archive.Library.Find(papers.Archive.Library.Find(text)!.Document)!.Capture;
        await papers.Send("/desk/withheld", "/desk/withheld", ("kind", "passage"), ("words", $"“{papers.Archive.Library.Find(text)!.Words[..40]}” "), ("of", $"https://archive.example/ru/t/{text}#p2"), ("note", "yes"), ("why", ""));
        await papers.Send("/desk/withheld", "/desk/withheld", ("kind", "capture"), ("words", ""), ("of", $" http://127.0.0.1/capture/{capture}.html "), ("note", "no"), ("why", ""));
        Assert.Equal(["capture", "passage"], papers.Archive.Withholding.All().Select(rule => rule.Thing.Split(' ')[0]));
    }

    [Theory]
    [InlineData("name", "x", "", "words")]
    [InlineData("name", "", "", "words")]
    [InlineData("passage", "nobody said this", "garden", "words")]
    [InlineData("passage", "", "garden", "words")]
    [InlineData("text", "", "zzzz", "of")]
    [InlineData("capture", "", "zzzz", "of")]
    public async Task What_is_wrong_is_said_at_its_field(string kind, string words, string of, string field)
    {
        var again = await papers.Send("/desk/withheld", "/desk/withheld", ("kind", kind), ("words", words), ("of", of == "garden" ? papers.TextOf(of).Value : of), ("note", "yes"), ("why", ""));
        Assert.Equal(422, again.Status);
        Assert.Contains($"id=\"field-{field}-wrong\"", again.Html, StringComparison.Ordinal);
        Assert.Empty(papers.Archive.Withholding.All());
    }

    [Fact]
    public void What_stands_in_the_way_is_said_in_every_language_of_the_desk()
    {
        var garden = papers.TextOf("garden");
        var unknown = new WithheldRule.OfText(Id<Text>.FromKey("nothing"), IsNoted: true);
        Problem?[] problems =
        [
            Made(new WithheldRule.OfName(["x"], IsNoted: true)), Made(new WithheldRule.OfName([], IsNoted: true)), Made(unknown), Made(unknown, isWithheld: false),
            Made(new WithheldRule.OfName([papers.Archive.Library.Name], IsNoted: true)), .. papers.Archive.Registry.Organisations().Take(1).Select(one => Made(new WithheldRule.OfName([one.Names.Values.First()], IsNoted: true))),
            WithheldPassages.Quote(papers.Archive, garden, "nobody said this").Problem, WithheldPassages.Quote(papers.Archive, garden, " ").Problem, WithheldPassages.Quote(papers.Archive, garden, "e").Problem, papers.Archive.Library.Resolve("zzzzzzz").Problem, papers.Archive.Library.Resolve("z").Problem,
        ];
        foreach (var language in InterfaceLanguage.All)
            Assert.All(problems, problem => Assert.True(problem is not null && ProblemWords.In(language).Reason(problem.Reason) is not null && ProblemWords.In(language).Repair(problem.Repair) is not null, $"{language.Tag}: {problem}"));

        Problem? Made(WithheldRule rule, bool isWithheld = true) => papers.Archive.Changes.Make([new WithholdEdit(rule, isWithheld)], new("Mara", TimeProvider.System.GetUtcNow())).Problem;
    }

    [Fact]
    public async Task Only_editors_come_to_what_is_withheld()
    {
        Assert.Equal(Role.Editor, DeskRoutesOf().Single(route => route.Pattern == "withheld" && !route.IsForm).Least);
        Assert.Equal(Role.Editor, DeskRoutesOf().Single(route => route.Pattern == "withheld" && route.IsForm).Least);
        Assert.Equal(Role.Editor, DeskRoutesOf().Single(route => route.Pattern == "withheld/lift").Least);
        await Task.CompletedTask;

        IReadOnlyList<DeskRoute> DeskRoutesOf() => DeskRoutes.Of(new() { Archive = papers.Archive, Addresses = new("/"), Time = TimeProvider.System, LocalEditor = null, Collate = (_, _) => [] }).All;
    }
}
