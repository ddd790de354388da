using Avow.Desk;

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
    public async Task A_form_that_does_not_say_whether_it_is_said_is_shown_again_with_what_was_typed()
    {
        var again = await papers.Send("/desk/withheld", "/desk/withheld", ("kind", "passage"), ("words", "seven families"), ("of", papers.TextOf("garden").Value), ("why", ""));
        Assert.Equal(422, again.Status);
        Assert.Contains("seven families", again.Html, StringComparison.Ordinal);
        Assert.Empty(papers.Archive.Withholding.All());
    }

    [Fact]
    public async Task Only_editors_come_to_what_is_withheld()
    {
        Assert.Equal(Role.Editor, DeskRoutesOf().Single(route => route.Pattern == "withheld" && !route.IsForm).Least);
        Assert.Equal(Role.Editor, DeskRoutesOf().Single(route => route.Pattern == "withheld" && route.IsForm).Least);
        await Task.CompletedTask;

        IReadOnlyList<DeskRoute> DeskRoutesOf() => DeskRoutes.Of(new() { Archive = papers.Archive, Addresses = new("/"), Time = TimeProvider.System, LocalEditor = null, Collate = (_, _) => [] }).All;
    }
}
