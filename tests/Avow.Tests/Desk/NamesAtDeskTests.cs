using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;
using Avow.Tests.Publishing;

namespace Avow.Tests.Desk;

/// <summary>Editors know things by their names: no slug and no id stands where a name belongs, and days are written in the language of whoever reads them.</summary>
public sealed class NamesAtDeskTests : IAsyncLifetime
{
    private static readonly Editor Noor = new("Noor Example", new(2026, 5, 15, 9, 0, 0, TimeSpan.Zero), "the minutes say so");

    private readonly DeskWithPapers papers = new();

    public Task InitializeAsync() => papers.InitializeAsync();

    public Task DisposeAsync() => papers.DisposeAsync();

    [Fact]
    public async Task A_capture_is_about_an_event_by_its_name()
    {
        var capture = papers.Archive.Queues.Captures(1)[0].Capture.Id;
        Make(Closing("strait-closing", "The closing of the strait", "Закрытие пролива", new(2026, 5, 3)), new AboutEdit(capture, "strait-closing"));
        papers.Desk.Language = InterfaceLanguage.Russian;
        var html = (await papers.Desk.Get("/desk/queues/captures")).Html;
        Assert.Contains("Закрытие пролива</bdi></a>", html, StringComparison.Ordinal);
        Assert.DoesNotContain(">strait-closing<", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_of_one_name_are_told_apart_by_their_day_and_else_by_their_short_name()
    {
        var capture = papers.Archive.Queues.Captures(1)[0].Capture.Id;
        Make(Closing("closing-a", "The closing", "Закрытие", new(2026, 5, 3)), Closing("closing-b", "The closing", "Закрытие", new(2027, 5, 3)), Closing("closing-c", "The closing", "Закрытие", null), Closing("other", "The opening", "Открытие", null), new AboutEdit(capture, "closing-b"));
        var page = RenderedHtml.Parse((await papers.Desk.Get("/desk/queues/captures")).Html);
        var options = page.Descendants("option").ToDictionary(option => option.Attribute("value")!.Value, option => option.Value);
        Assert.Equal("The closing · \u20683 May 2026\u2069", options["closing-a"]);
        Assert.Equal("The closing · \u20683 May 2027\u2069", options["closing-b"]);
        Assert.Equal("The closing · \u2068closing-c\u2069", options["closing-c"]);
        Assert.Equal("The opening", options["other"]);
        Assert.Contains("about The closing · 3 May 2027", page.WithClass("aside").First().Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conflict_names_the_thing_and_the_day_in_the_language_of_the_reader()
    {
        Make(Closing("strait-closing", "The closing of the strait", "Закрытие пролива", new(2026, 5, 3)));
        papers.Desk.Language = InterfaceLanguage.Russian;
        var window = await papers.Open("/desk/events/strait-closing");
        Make(Closing("strait-closing", "The closing of the strait", "Закрытие пролива", new(2026, 5, 4)));
        var told = await papers.SendFrom(window, "/desk/events/strait-closing", ("name-language", "en"), ("name", "Closing"), ("from", "2026-05-03"));
        Assert.Equal(409, told.Status);
        var alert = RenderedHtml.Parse(told.Html).WithClass("wrong").First().Value;
        Assert.Contains("Закрытие пролива", alert, StringComparison.Ordinal);
        Assert.Contains("15 мая 2026", alert, StringComparison.Ordinal);
        Assert.DoesNotContain("2026-05-15", alert, StringComparison.Ordinal);
        Assert.DoesNotContain("strait-closing", alert, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_record_calls_texts_by_their_titles_captures_by_their_sources_and_what_is_gone_by_its_name()
    {
        var (text, capture) = (papers.TextOf("garden"), papers.Archive.Queues.Captures(9).First(one => one.Capture.Source.Address.EndsWith("column.html", StringComparison.Ordinal)).Capture.Id);
        var document = papers.Archive.Library.Find(text)!.Document;
        Make(Closing("strait-closing", "The closing of the strait", "Закрытие пролива", null), new LookedOver(capture, true));
        Make(new EventEdit("strait-closing", null));
        Assert.True(papers.Archive.Changes.Make([new DocumentEdit(document, [new() { Field = CorrectedField.Place, Value = "Calvera", About = new(new(0, 1), "S", "", ""), By = "Noor Example", At = Noor.At, Why = "so" }])], Noor).IsGood);
        var things = RenderedHtml.Parse((await papers.Desk.Get("/desk/record")).Html).WithClass("change").Select(change => change.Element("p")!.Value).ToList();
        Assert.Contains(things, thing => thing.StartsWith("corrections A garden behind the dyke", StringComparison.Ordinal));
        Assert.Contains(things, thing => thing.StartsWith("event The closing of the strait", StringComparison.Ordinal));
        Assert.Contains(things, thing => thing.StartsWith("looked over", StringComparison.Ordinal) && thing.Contains("column.html", StringComparison.Ordinal));
        Assert.DoesNotContain(things, thing => thing.Contains(document.Value, StringComparison.Ordinal) || thing.Contains(capture.Value, StringComparison.Ordinal) || thing.Contains("strait-closing", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_change_that_a_later_one_is_built_upon_leads_to_that_one()
    {
        Make(Closing("strait-closing", "The closing", "Закрытие", null));
        Make(Closing("strait-closing", "The closing of the strait", "Закрытие", null));
        Make(Closing("strait-closing", "The strait is closed", "Закрытие", null));
        Make(Closing("strait-closing", "The strait is closed", "Пролив закрыт", null));
        var told = await papers.Send("/desk/record/2", "/desk/record/2");
        Assert.Equal(409, told.Status);
        var alert = RenderedHtml.Parse(told.Html).WithClass("wrong").First();
        Assert.Equal(["/desk/record/3"], alert.All("a").Select(link => link.Attribute("href")!.Value));
        Assert.Contains("15 May 2026", alert.Value, StringComparison.Ordinal);
        Assert.Equal(303, (await papers.Send("/desk/record/3", "/desk/record/3")).Status);
        Assert.Equal("Пролив закрыт", papers.Archive.Registry.Event("strait-closing")!.Names["ru"]);
    }

    private void Make(params Edit[] edits)
    {
        var made = papers.Archive.Changes.Make(edits, Noor);
        Assert.True(made.IsGood, made.Problem?.Reason);
    }

    private static EventEdit Closing(string slug, string name, string russian, DateOnly? from) => new(slug, new() { Names = new Dictionary<string, string>(StringComparer.Ordinal) { ["en"] = name, ["ru"] = russian }, From = from });
}
