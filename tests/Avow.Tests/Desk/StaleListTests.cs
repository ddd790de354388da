using Avow.Archive;
using Avow.Statements;

namespace Avow.Tests.Desk;

/// <summary>Two windows with one list before them: what was changed meanwhile is written over by nobody who has not seen it, and nothing that was typed is lost.</summary>
public sealed class StaleListTests : IAsyncLifetime
{
    private const string Texts = "/desk/queues/texts";
    private const string Captures = "/desk/queues/captures";
    private const string Damage = "/desk/queues/damage";

    private static readonly Editor Noor = new("Noor", new(2026, 5, 15, 9, 30, 0, TimeSpan.Zero), "she signed it");

    private readonly DeskWithPapers papers = new();

    public async Task InitializeAsync()
    {
        await papers.InitializeAsync();
        By(Noor, new EventEdit("strike", new() { Names = new Dictionary<string, string> { ["en"] = "The strike" } }));
    }

    public async Task DisposeAsync() => await papers.DisposeAsync();

    [Fact]
    public async Task Of_many_texts_none_is_corrected_where_one_was_meanwhile_and_the_rest_is_saved_by_who_has_seen_it()
    {
        var (garden, column) = (papers.TextOf("garden"), papers.TextOf("column"));
        var window = await papers.Open(Texts);
        var set = Correct(Noor, garden, CorrectedField.Issuer, "Ilse Marn");

        (string, string)[] typed = [("text", garden.Value), ("text", column.Value), ("field", "Issuer"), ("value", "The harbour paper"), ("why", "it has no other author")];
        var refused = await papers.SendFrom(window, Texts, typed);
        Assert.Equal(409, refused.Status);
        Assert.Contains("Noor changed it on 15 May 2026.", refused.Html, StringComparison.Ordinal);
        Assert.Contains($"href=\"/desk/record/{set}\"", refused.Html, StringComparison.Ordinal);
        Assert.Equal("Ilse Marn", IssuerOf(garden));
        Assert.NotEqual("The harbour paper", IssuerOf(column));

        Assert.Contains("value=\"The harbour paper\"", refused.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"it has no other author\"", refused.Html, StringComparison.Ordinal);
        Assert.Contains("<option value=\"Issuer\" selected", refused.Html, StringComparison.Ordinal);
        Assert.Contains($"value=\"{column}\" data-key=\"x\" checked", refused.Html, StringComparison.Ordinal);
        Assert.Contains($"value=\"{garden}\" data-key=\"x\" aria-label", refused.Html, StringComparison.Ordinal);

        Assert.Equal(303, (await papers.SendFrom(refused, Texts, ("text", column.Value), ("field", "Issuer"), ("value", "The harbour paper"), ("why", "it has no other author"))).Status);
        Assert.Equal(("Ilse Marn", "The harbour paper"), (IssuerOf(garden), IssuerOf(column)));
    }

    [Fact]
    public async Task Who_has_seen_it_may_correct_what_was_corrected()
    {
        var garden = papers.TextOf("garden");
        var window = await papers.Open(Texts);
        Correct(Noor, garden, CorrectedField.Issuer, "Ilse Marn");
        (string, string)[] typed = [("text", garden.Value), ("field", "Issuer"), ("value", "Ilse Marn-Ode"), ("why", "her whole name")];
        var refused = await papers.SendFrom(window, Texts, typed);
        Assert.Equal((409, 303), (refused.Status, (await papers.SendFrom(refused, Texts, typed)).Status));
        Assert.Equal("Ilse Marn-Ode", IssuerOf(garden));
    }

    [Fact]
    public async Task What_is_wrong_in_an_old_list_is_said_together_with_what_was_changed()
    {
        var garden = papers.TextOf("garden");
        var window = await papers.Open(Texts);
        Correct(Noor, garden, CorrectedField.Issuer, "Ilse Marn");
        var refused = await papers.SendFrom(window, Texts, ("text", garden.Value), ("field", "Date"), ("value", "last week"), ("why", "the paper says so"));
        Assert.Equal(409, refused.Status);
        Assert.Contains("Noor changed it", refused.Html, StringComparison.Ordinal);
        Assert.Contains("not a day in the form", refused.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"last week\"", refused.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_one_changed_in_another_window_is_said_to_be_ones_own()
    {
        var (me, garden) = (new Editor("Ada Example", Noor.At), papers.TextOf("garden"));
        var (list, form) = (await papers.Open(Texts), await papers.Open($"{Texts}/{garden}"));
        Correct(me, garden, CorrectedField.Title, "Beans");
        var refused = await papers.SendFrom(list, Texts, ("text", garden.Value), ("field", "Issuer"), ("value", "A"), ("why", "b"));
        Assert.Contains("You yourself changed it on 15 May 2026.", refused.Html, StringComparison.Ordinal);
        Assert.Contains("That was you yourself.", (await papers.SendFrom(form, $"{Texts}/{garden}", ("title", "Peas"), ("why", "b"))).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_without_a_mark_changes_nothing()
    {
        var window = await papers.Open(Texts);
        var garden = papers.TextOf("garden");
        var sent = await papers.Desk.Post(Texts, [("desk-token", window.Token), ("text", garden.Value), ("field", "Issuer"), ("value", "A"), ("why", "b")], ("Sec-Fetch-Site", "same-origin"));
        Assert.Equal(409, sent.Status);
        Assert.NotEqual("A", IssuerOf(garden));
    }

    [Fact]
    public async Task What_captures_are_about_is_not_said_over_what_was_said_meanwhile()
    {
        var waiting = papers.Archive.Queues.Captures(10).Select(row => row.Capture.Id).ToList();
        var window = await papers.Open(Captures);
        var set = By(Noor, new AboutEdit(waiting[0], "strike"));
        var refused = await papers.SendFrom(window, Captures, ("capture", waiting[0].Value), ("capture", waiting[1].Value), ("about", "-"));
        Assert.Equal(409, refused.Status);
        Assert.Contains("Noor changed it on 15 May 2026.", refused.Html, StringComparison.Ordinal);
        Assert.Contains($"href=\"/desk/record/{set}\"", refused.Html, StringComparison.Ordinal);
        Assert.Contains("<option value=\"-\" selected", refused.Html, StringComparison.Ordinal);
        Assert.Contains($"value=\"{waiting[1]}\" data-key=\"x\" checked", refused.Html, StringComparison.Ordinal);
        Assert.Equal(4, papers.Archive.Queues.Counts().Captures);

        // To look it over alone writes over nothing.
        Assert.Equal(303, (await papers.SendFrom(window, Captures, ("capture", waiting[0].Value))).Status);
        Assert.Equal("strike", Assert.Single(papers.Archive.Queues.Captures([waiting[0]])).About);
    }

    [Fact]
    public async Task What_was_looked_over_meanwhile_is_said_and_stays_in_the_list_for_who_has_more_to_say_of_it()
    {
        var waiting = papers.Archive.Queues.Captures(10).Select(row => row.Capture.Id).ToList();
        var window = await papers.Open(Captures);
        By(Noor, new LookedOver(waiting[0], true));
        (string, string)[] typed = [("capture", waiting[0].Value), ("capture", waiting[1].Value), ("about", "strike")];
        var refused = await papers.SendFrom(window, Captures, typed);
        Assert.Equal(409, refused.Status);
        Assert.Contains("Noor changed it on 15 May 2026.", refused.Html, StringComparison.Ordinal);
        Assert.Contains("<option value=\"strike\" selected", refused.Html, StringComparison.Ordinal);

        Assert.Equal(303, (await papers.SendFrom(refused, Captures, typed)).Status);
        Assert.All(papers.Archive.Queues.Captures([waiting[0], waiting[1]]), row => Assert.Equal("strike", row.About));
        Assert.Equal(2, papers.Archive.Queues.Counts().Captures);
    }

    [Theory]
    [InlineData("elsewhere", "no-such-text", "the words that were lost", "the minutes have it")]
    [InlineData("so", "", "", "it is so in the second print too")]
    [InlineData("so", "", "", "")]
    public async Task What_was_typed_of_a_damage_that_was_resolved_meanwhile_stays_beside_what_became_of_it(string how, string @in, string found, string why)
    {
        var place = papers.Archive.Queues.Damage(DamageKind.NoteMissing, 1)[0];
        var window = await papers.Open(Damage);
        var set = By(Noor, new DamageEdit(place.Document, place.Ordinal, new() { Why = "so in print" }));
        (string, string)[] typed = [("damage", $"{place.Document}.{place.Ordinal}"), ("how", how), ("in", @in), ("found", found), ("why", why)];
        var refused = await papers.SendFrom(window, Damage, typed);
        Assert.Equal(409, refused.Status);
        Assert.Contains("It was changed meanwhile, by Noor on 15 May 2026", refused.Html, StringComparison.Ordinal);
        Assert.Contains($"href=\"/desk/record/{set}\"", refused.Html, StringComparison.Ordinal);
        Assert.Contains("so in print", refused.Html, StringComparison.Ordinal);
        Assert.Contains($"value=\"{how}\" checked", refused.Html, StringComparison.Ordinal);
        foreach (var (name, value) in typed[2..].Where(field => field.Item2.Length > 0)) Assert.Contains(name == "found" ? $">{value}</textarea>" : $"name=\"{name}\" value=\"{value}\"", refused.Html, StringComparison.Ordinal);

        Assert.Equal(303, (await papers.SendFrom(refused, Damage, ("damage", $"{place.Document}.{place.Ordinal}"), ("how", "so"), ("why", "so in both prints"))).Status);
        Assert.Equal("so in both prints", papers.Archive.Library.ResolutionsOf(place.Document)[place.Ordinal].Resolution.Why);
    }

    private string? IssuerOf(Id<Text> text) => papers.Archive.Library.Summaries([text])[text].Issuer;

    private long Correct(Editor by, Id<Text> text, CorrectedField field, string value)
    {
        var writing = new CorrectionWriting(papers.Archive, text);
        return By(by, new DocumentEdit(writing.Document, [writing.Write(new(field, value), by).Value]));
    }

    private long By(Editor editor, Edit edit)
    {
        var made = papers.Archive.Changes.Make([edit], editor);
        Assert.True(made.IsGood, made.Problem?.ToString());
        return made.Value.Number;
    }
}
