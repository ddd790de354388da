using System.Net;
using Avow.Archive;
using Avow.Console;
using Avow.Demo;
using Avow.Statements;
using Avow.Web;
using Microsoft.Playwright;

namespace Avow.BrowserTests;

/// <summary>Queues, registry and record: worked through with the keyboard alone, and without a script.</summary>
[Collection(InTheBrowser.Name)]
public sealed class QueuePagesTests(Sites sites) : IAsyncLifetime
{
    internal static readonly string[] Places =
    [
        "/desk", "/desk/queues", "/desk/queues/captures", "/desk/queues/relations", "/desk/queues/relations/list", "/desk/queues/texts", "/desk/queues/damage", "/desk/organisations", "/desk/organisations/new",
        "/desk/organisations/ferry-north", "/desk/events", "/desk/events/strait-closing", "/desk/record", "/desk/record/1", "/desk/withheld", "/desk/nowhere",
    ];

    private Site desk = null!;

    public async Task InitializeAsync()
    {
        if (!Chromium.IsThere) return;
        desk = await Site.Start(
            SampleArchive.OpenOrCreate,
            archive => SampleArchive.Travel(archive, new Output(TextWriter.Null, TextWriter.Null, json: false)),
            new ServerOptions(IPAddress.Loopback, 0, null).Locally("Ada Example").Value);
    }

    public async Task DisposeAsync()
    {
        if (desk is not null) await desk.DisposeAsync();
    }

    [BrowserFact]
    public async Task Many_relations_are_ticked_with_the_space_bar_and_decided_at_once()
    {
        await using var context = await sites.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{desk.Origin}/desk/queues/relations?kind=quotes");
        await page.GetByRole(AriaRole.Link, new() { Name = "Many at once" }).ClickAsync();
        var ids = await page.Locator("input[name=relation]").EvaluateAllAsync<string[]>("boxes => boxes.slice(0, 2).map(box => box.value)");
        foreach (var _ in ids)
        {
            await page.Keyboard.PressAsync("j");
            await page.Keyboard.PressAsync(" ");
        }

        Assert.Equal(2, await page.Locator("input[name=relation]:checked").CountAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "The ticked are not so" }).ClickAsync();
        await page.WaitForSelectorAsync(".desk-notice");
        Assert.All(ids, id => Assert.Equal(Verdict.Rejected, VerdictOn(id)));
        Assert.Equal(2, desk.Archive.Changes.Latest(1)[0].Size);
        Assert.True(desk.Archive.Changes.Undo(desk.Archive.Changes.Latest(1)[0].Number, new("Ada Example", TimeProvider.System.GetUtcNow())).IsGood);
    }

    [BrowserFact]
    public async Task Where_somebody_else_was_quicker_the_card_says_so_and_the_keys_go_on()
    {
        await using var context = await sites.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{desk.Origin}/desk/queues/relations");
        var cards = await page.Locator("[data-queue] > .desk-card").EvaluateAllAsync<string[]>("cards => cards.map(card => card.id.slice(2))");
        var made = desk.Archive.Changes.Make([new RelationEdit(Id<Relation>.FromTrusted(cards[0]), Verdict.Rejected)], new("Noor Example", TimeProvider.System.GetUtcNow())).Value;
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("y");
        await page.WaitForSelectorAsync($"#r-{cards[0]}.settled");
        Assert.Contains("Noor Example said on", await page.InnerTextAsync($"#r-{cards[0]} [role=status]"), StringComparison.Ordinal);
        Assert.Equal($"r-{cards[1]}", await Focused(page));
        Assert.Equal(Verdict.Rejected, VerdictOn(cards[0]));
        Assert.True(desk.Archive.Changes.Undo(made.Number, new("Ada Example", TimeProvider.System.GetUtcNow())).IsGood);
    }

    [BrowserFact]
    public async Task Relations_are_decided_with_j_y_and_n_and_undone_with_u_without_leaving_the_page()
    {
        await using var context = await sites.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{desk.Origin}/desk/queues/relations");
        var cards = await page.Locator("[data-queue] > .desk-card").EvaluateAllAsync<string[]>("cards => cards.map(card => card.id.slice(2))");
        await page.Keyboard.PressAsync("j");
        Assert.Equal($"r-{cards[0]}", await Focused(page));
        await page.Keyboard.PressAsync("y");
        await page.WaitForSelectorAsync($"#r-{cards[0]}.settled");
        Assert.Equal($"r-{cards[1]}", await Focused(page));
        await page.Keyboard.PressAsync("n");
        await page.WaitForSelectorAsync($"#r-{cards[1]}.settled");
        Assert.Equal((Verdict.Confirmed, Verdict.Rejected), (VerdictOn(cards[0]), VerdictOn(cards[1])));
        Assert.Equal("Undo", await page.InnerTextAsync($"#r-{cards[1]} button[data-key=u]"));

        await page.Keyboard.PressAsync("k");
        Assert.Equal($"r-{cards[1]}", await Focused(page));
        await page.Keyboard.PressAsync("u");
        await page.WaitForFunctionAsync("id => document.getElementById(id).querySelector('[role=status]').textContent.includes('undone')", $"r-{cards[1]}");
        Assert.Equal((Verdict.Confirmed, null), (VerdictOn(cards[0]), VerdictOn(cards[1])));
    }

    [BrowserFact]
    public async Task Without_a_script_the_same_forms_decide_and_undo()
    {
        await using var context = await sites.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{desk.Origin}/desk/queues/relations");
        var first = (await page.Locator(".desk-card").First.GetAttributeAsync("id"))![2..];
        await page.ClickAsync(".desk-card button[value=rejected] >> nth=0");
        Assert.Contains("Rejected.", await page.InnerTextAsync(".desk-notice"), StringComparison.Ordinal);
        Assert.Equal(Verdict.Rejected, VerdictOn(first));
        await page.GotoAsync($"{desk.Origin}/desk/record");
        await page.ClickAsync(".desk-card button >> nth=0");
        Assert.Null(VerdictOn(first));
    }

    [BrowserFact(Tool.Axe)]
    public async Task Nobody_is_shut_out_of_the_desk_in_any_language_by_day_and_by_night()
    {
        var faults = new Faults();
        foreach (var (width, scheme, tongue) in new[] { (1280, ColorScheme.Light, "en"), (390, ColorScheme.Dark, "ar"), (1280, ColorScheme.Dark, "ru") })
        {
            await using var context = await sites.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme, Locale = tongue, ReducedMotion = ReducedMotion.Reduce });
            var page = await context.NewPageAsync();
            foreach (var place in Places.Append($"/desk/queues/texts/{desk.IdOf("ferry-north-en")}"))
            {
                await page.GotoAsync($"{desk.Origin}{place}");
                faults.AddAll($"{place} {tongue} {width}", await Axe.Violations(page));
                var over = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
                faults.Unless(over <= 0, $"{place} {tongue} {width}", $"{over} px stand out");
            }
        }

        faults.AssertNone();
    }

    [BrowserFact(Tool.Axe)]
    public async Task Nobody_is_shut_out_of_a_form_that_came_too_late()
    {
        var (faults, text) = (new Faults(), desk.IdOf("ferry-north-en"));
        foreach (var (width, scheme, tongue) in new[] { (1280, ColorScheme.Light, "en"), (390, ColorScheme.Dark, "ar"), (1280, ColorScheme.Dark, "ru"), (320, ColorScheme.Light, "es") })
        {
            await using var context = await sites.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme, Locale = tongue, ReducedMotion = ReducedMotion.Reduce });
            var page = await context.NewPageAsync();
            var writing = new CorrectionWriting(desk.Archive, text);
            var relation = desk.Archive.Queues.Relations(null, 1)[0];
            var (lacking, capture, damage) = (desk.Archive.Queues.Texts(null, 1)[0].Text, desk.Archive.Queues.Captures(1)[0].Capture.Id, desk.Archive.Queues.Damage(null, 1)[0]);
            var mending = new CorrectionWriting(desk.Archive, lacking.Id);
            foreach (var (place, field, edit) in new (string, string, Func<Edit>)[]
            {
                ("/desk/queues/texts", "input[name=text]", () => new DocumentEdit(mending.Document, [mending.Write(new(CorrectedField.Place, $"Quay {width} {tongue}"), Noor).Value])),
                ("/desk/queues/captures", "input[name=capture]", () => new LookedOver(capture, true)),
                ("/desk/queues/damage", "input[name=how][value=so]", () => new DamageEdit(damage.Document, damage.Ordinal, new() { Why = "it is so in print" })),
                ("/desk/organisations/ferry-north", "#field-kinds", () => new OrganisationEdit("ferry-north", Renamed($"Northern Section {width} {tongue}"))),
                ($"/desk/queues/texts/{text}", "#field-title", () => new DocumentEdit(writing.Document, [writing.Write(new(CorrectedField.Place, $"Quay {width} {tongue}"), Noor).Value])),
                ("/desk/queues/relations/list", "input[name=relation]", () => new RelationEdit(relation.Id, Verdict.Confirmed)),
            })
            {
                await page.GotoAsync($"{desk.Origin}{place}");
                Assert.True(desk.Archive.Changes.Make([edit()], Noor).IsGood);
                if (field.StartsWith('#')) await page.FillAsync(field, "typed meanwhile");
                else await page.CheckAsync($"{field} >> nth=0");
                if (await page.Locator("#field-value").CountAsync() > 0) await page.FillAsync("#field-value", "The people of the quay");
                if (await page.Locator("[name=why]").CountAsync() > 0) await page.FillAsync("[name=why] >> nth=0", "it says so itself");
                await page.ClickAsync("main form:has(input[name^=seen]) button[type=submit] >> nth=0");
                await page.WaitForSelectorAsync("[role=alert]");
                faults.AddAll($"{place} {tongue} {width}", await Axe.Violations(page));
                var over = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
                faults.Unless(over <= 0, $"{place} {tongue} {width}", $"{over} px stand out");
                if (Environment.GetEnvironmentVariable("AVOW_PICTURES") is { Length: > 0 } folder)
                    await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"late{place.Replace('/', '-')}-{tongue}-{width}.png") });
            }

            await page.GotoAsync($"{desk.Origin}/desk/organisations/ferry-north");
            await page.FillAsync("#field-into", "nobody-is-called-so");
            await page.ClickAsync("main form[action$=merge] button");
            faults.AddAll($"merge {tongue} {width}", await Axe.Violations(page));
            Assert.Equal("nobody-is-called-so", await page.InputValueAsync("#field-into"));
            if (Environment.GetEnvironmentVariable("AVOW_PICTURES") is { Length: > 0 } album)
                await page.ScreenshotAsync(new() { Path = Path.Combine(album, $"late-merge-{tongue}-{width}.png") });
        }

        faults.AssertNone();
    }

    [BrowserFact]
    public async Task At_320_pixels_nothing_of_the_desk_stands_out()
    {
        var faults = new Faults();
        await using var context = await sites.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 320, Height = 700 } });
        var page = await context.NewPageAsync();
        foreach (var place in Places)
        {
            await page.GotoAsync($"{desk.Origin}{place}");
            var over = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            faults.Unless(over <= 0, place, $"{over} px stand out");
        }

        faults.AssertNone();
    }

    private static Editor Noor => new("Noor Example", new(2026, 5, 15, 9, 30, 0, TimeSpan.Zero), "it was renamed");

    private OrganisationState Renamed(string name)
    {
        var state = desk.Archive.Changes.OrganisationState("ferry-north")!;
        return state with { Names = new Dictionary<string, string>(state.Names, StringComparer.Ordinal) { ["en"] = name } };
    }

    private Verdict? VerdictOn(string relation)
    {
        var of = Id<Relation>.TryParse(relation, out var id) ? id : throw new ArgumentException(relation, nameof(relation));
        var last = desk.Archive.Changes.Latest(20, of: new ChangesOf { Kind = ChangeKind.Relation, Thing = of.Value })[0].Changes.First(change => change.Thing == of.Value);
        return last.After is null ? null : last.After.Contains("onfirmed", StringComparison.Ordinal) ? Verdict.Confirmed : Verdict.Rejected;
    }

    private static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("() => document.activeElement.id");
}
