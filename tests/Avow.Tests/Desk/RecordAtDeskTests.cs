using Avow.Archive;
using Avow.Desk;
using Avow.Publishing;
using Avow.Tests.Publishing;

namespace Avow.Tests.Desk;

/// <summary>The record of changes says what its fields are called, in the language of whoever reads it, and marks what differs.</summary>
public sealed class RecordAtDeskTests : IAsyncLifetime
{
    private readonly DeskWithPapers papers = new();

    private DeskOfTests Desk => papers.Desk;

    public Task InitializeAsync()
    {
        var by = new Editor("Ada Example", DateTimeOffset.UnixEpoch);
        var federation = new OrganisationState { Names = new Dictionary<string, string> { ["en"] = "Harbour Federation", ["ru"] = "Федерация порта" } };
        var union = new OrganisationState { Names = new Dictionary<string, string> { ["en"] = "Union of the Harbour" }, Kinds = ["union", "section"] };
        Assert.True(Desk.Archive.Changes.Make([new OrganisationEdit("harbour", federation), new OrganisationEdit("north", union)], by).IsGood);
        Assert.True(Desk.Archive.Changes.Make([new OrganisationEdit("north", union with { Names = new Dictionary<string, string> { ["en"] = "Union of the North Harbour" }, Kinds = ["union"], BelongsTo = [new("harbour", "section", new(2019, 3, 1))] })], by).IsGood);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync() => await papers.DisposeAsync();

    [Fact]
    public async Task Fields_are_called_as_in_the_forms_and_organisations_by_their_names()
    {
        Desk.Language = InterfaceLanguage.Russian;
        var page = RenderedHtml.Parse((await Desk.Get("/desk/record/2")).Html);
        var fields = page.WithClass("fields").Single().All("div").Select(field => $"{field.Element("dt")!.Value} | {field.Element("dd")!.Value}").ToList();
        Assert.Contains("Куда входит, строка 1 | Федерация порта", fields);
        Assert.Contains("С какого дня, строка 1 | 1 марта 2019", fields);
        Assert.DoesNotContain(page.WithClass("fields").Single().All("dt"), term => term.Value.Contains("belongsTo", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_the_words_that_differ_are_marked()
    {
        var page = RenderedHtml.Parse((await Desk.Get("/desk/record/2")).Html);
        var name = page.WithClass("fields").Single().All("div").Single(field => field.Element("dt")!.Value == "Name, English").Element("dd")!;
        Assert.Equal("Union of the North Harbour", name.Value);
        Assert.Equal("North", name.All("ins").Single().Value);
        Assert.Empty(name.All("del"));
        var kinds = page.WithClass("fields").Single().All("div").Single(field => field.Element("dt")!.Value == "Kinds").Element("dd")!;
        Assert.Equal("section", kinds.All("del").Single().Value);
    }

    [Theory]
    [InlineData("a b c", "a x c", "a |b|x| c")]
    [InlineData("a b", "a b c", "a b ||c|")]
    [InlineData("one", "two", "|one|two|")]
    [InlineData("a a", "a", "a |a||")]
    public void What_is_common_to_both_stands_once(string before, string after, string apart)
    {
        var found = WordsApart.Of(before, after);
        Assert.Equal(apart, $"{found.Head}|{found.Gone}|{found.Come}|{found.Tail}");
    }
}
