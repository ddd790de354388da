using Avow.Desk;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Avow.Tests.Desk;

public sealed class DeskFormTests : IAsyncDisposable
{
    private readonly List<(string By, string Words)> made = [];
    private readonly DeskOfTests desk;

    public DeskFormTests() => desk = new(routes =>
    {
        routes.Page("notes", Role.Editor, visit => DeskAnswer.Page.Of<NotePage, Filled>("Notes", Filled.Nothing));
        routes.Form("notes", Role.Editor, visit =>
        {
            var filled = visit.Filled;
            if (visit.Field("words").Length == 0) return DeskAnswer.Page.Again<NotePage, Filled>("Notes", filled.With("words", "Words are missing"));
            made.Add((visit.Editor, visit.Field("words")));
            return new DeskAnswer.Onward(visit.Field("to") is { Length: > 0 } to ? to : "/desk/notes", "The note is kept.");
        }, maxBodyBytes: 1_000);
    });

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    [Fact]
    public async Task A_form_sent_from_our_page_is_done_and_says_so_once()
    {
        var page = await desk.Get("/desk/notes");
        var sent = await desk.Post("/desk/notes", [("desk-token", page.Token), ("words", "On the 3rd")], ("Sec-Fetch-Site", "same-origin"), ("Origin", "http://localhost:8484"));
        Assert.Equal((303, "/desk/notes"), (sent.Status, sent.Location));
        Assert.Equal([("Ada Example", "On the 3rd")], made);
        Assert.Contains("The note is kept.", (await desk.Get("/desk/notes")).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("The note is kept.", (await desk.Get("/desk/notes")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_stands_beside_what_was_typed()
    {
        var page = await desk.Get("/desk/notes");
        var again = await desk.Post("/desk/notes", [("desk-token", page.Token), ("words", ""), ("place", "<b>Rotterdam</b>")]);
        Assert.Equal(422, again.Status);
        Assert.Contains("Words are missing", again.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"&lt;b&gt;Rotterdam&lt;/b&gt;\"", again.Html, StringComparison.Ordinal);
        Assert.Contains("aria-invalid=\"true\"", again.Html, StringComparison.Ordinal);
    }

    public static TheoryData<string, string, string> Forgeries => new()
    {
        { "no token", "", "" },
        { "a made-up token", "CfDJ8-made-up", "" },
        { "another site's page", "good", "Origin: https://evil.example" },
        { "a page without an origin", "good", "Origin: null" },
        { "a neighbour's page", "good", "Sec-Fetch-Site: same-site" },
        { "another site's page, as the browser tells", "good", "Sec-Fetch-Site: cross-site" },
        { "another port of this machine", "good", "Origin: http://localhost:9000" },
        { "a token without its cookie", "good", "Cookie: none=1" },
    };

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task A_forged_form_changes_nothing(string what, string token, string header)
    {
        var page = await desk.Get("/desk/notes");
        var headers = header.Length == 0 ? [] : new[] { (header.Split(": ")[0], header.Split(": ")[1]) };
        var answer = await desk.Post("/desk/notes", [("desk-token", token == "good" ? page.Token : token), ("words", what)], headers);
        Assert.Equal(403, answer.Status);
        Assert.Empty(made);
    }

    [Fact]
    public async Task A_body_is_bounded_before_it_is_read()
    {
        Assert.Equal(1_000, (await desk.Post("/desk/notes", [("words", "x")])).MaxBodyBytes);
        Assert.Equal(0, (await desk.Get("/desk/notes")).MaxBodyBytes);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("/\t/evil.example/")]
    [InlineData("desk")]
    public async Task Nobody_is_sent_on_to_another_server(string to)
    {
        var page = await desk.Get("/desk/notes");
        Assert.Equal("/desk", (await desk.Post("/desk/notes", [("desk-token", page.Token), ("words", "x"), ("to", to)])).Location);
    }

    private sealed class NotePage : DeskComponent
    {
        [Parameter]
        public required Filled Model { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenComponent<DeskForm>(0);
            builder.AddAttribute(1, nameof(DeskForm.Action), "/desk/notes");
            builder.AddAttribute(2, nameof(DeskForm.ChildContent), (RenderFragment)(inner =>
            {
                inner.OpenComponent<DeskField>(0);
                inner.AddAttribute(1, nameof(DeskField.Name), "words");
                inner.AddAttribute(2, nameof(DeskField.Label), "Words");
                inner.AddAttribute(3, nameof(DeskField.Filled), Model);
                inner.CloseComponent();
                inner.OpenComponent<DeskField>(4);
                inner.AddAttribute(5, nameof(DeskField.Name), "place");
                inner.AddAttribute(6, nameof(DeskField.Label), "Place");
                inner.AddAttribute(7, nameof(DeskField.Filled), Model);
                inner.CloseComponent();
            }));
            builder.CloseComponent();
        }
    }
}
