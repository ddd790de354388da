using Avow.Statements;
using Avow.Tests.Publishing;
using Avow.Tests.Scripts;

namespace Avow.Tests.Desk;

/// <summary>A desk over a small archive: a statement with a note, its reprint that lost the note, a column that quotes it, and a page of its own.</summary>
public sealed class DeskWithPapers : IAsyncLifetime
{
    private const string Line = "Those who cross to work, to school and to the clinic had none of the boats that the two firms had promised them in spring.";

    internal DeskOfTests Desk { get; } = new();

    internal Avow.Archive.IArchive Archive => Desk.Archive;

    public async Task InitializeAsync()
    {
        var papers = Desk.At("papers");
        Directory.CreateDirectory(papers);
        Write("statement", "The ferries stand still", $"<p>To all who live on the strait we say this today.</p><p>{Line}<sup><a href='#n1' id='r1'>1</a></sup> We have read the accounts and believe neither of them.</p><p>We ask both firms to open their books before the winter comes.</p><p>Harbour Union</p><ol><li id='n1'>Minutes of the harbour council, third of May. <a href='#r1'>back</a></li></ol>");
        Write("reprint", "The ferries stand still", $"<p>To all who live on the strait we say this today.</p><p>{Line}<sup>[1]</sup> We have read the accounts and believe neither of them.</p><p>We ask both firms to open their books before the winter comes.</p><p>Harbour Union</p>");
        Write("column", "What the boats carry", $"<p>One line of last week stays with me. “{Line}” I read it aloud at the stove, and nobody said a word until the kettle had boiled twice.</p>");
        Write("garden", "A garden behind the dyke", "<p>Seven families dug the first bed in March, and by June there were beans for the whole street and a table to eat them at.</p>");
        await Typed.Well("add", "--archive", Desk.ArchiveFolder, papers);
        await Typed.Well("relate", "--archive", Desk.ArchiveFolder);

        void Write(string name, string title, string body) =>
            File.WriteAllText(Path.Join(papers, $"{name}.html"), $"<!doctype html><html lang='en'><head><title>{title}</title></head><body><article><h1>{title}</h1>{body}</article></body></html>");
    }

    public async Task DisposeAsync() => await Desk.DisposeAsync();

    internal Id<Text> TextOf(string name) => Archive.Library.Latest(100).Concat(Archive.Library.Latest(100).SelectMany(text => Archive.Library.TextsOf(text.Statement)))
        .First(text => text.Source.Address.EndsWith($"{name}.html", StringComparison.Ordinal)).Id;

    /// <summary>Sends a form from a page, as a browser does.</summary>
    internal async Task<DeskOfTests.Answer> Send(string page, string action, params (string Name, string Value)[] fields) => await SendFrom(await Open(page), action, fields);

    /// <summary>A window with a page in it, which grows old.</summary>
    internal async Task<DeskOfTests.Answer> Open(string page)
    {
        var shown = await Desk.Get(page);
        Assert.Equal(200, shown.Status);
        return shown;
    }

    /// <summary>Sends a form with what the window holds hidden in it.</summary>
    internal Task<DeskOfTests.Answer> SendFrom(DeskOfTests.Answer window, string action, params (string Name, string Value)[] fields) =>
        Desk.Post(action, [("desk-token", window.Token), .. Hidden(window.Html).Where(field => !fields.Any(own => own.Name == field.Name)), .. fields], ("Sec-Fetch-Site", "same-origin"));

    /// <summary>What stood there when the page was made; the mark of it stands once or always the same, but for forms about many things.</summary>
    private static IEnumerable<(string Name, string Value)> Hidden(string html) => RenderedHtml.Parse(html).Descendants("input")
        .Where(input => input.Attribute("type")?.Value == "hidden" && input.Attribute("name")!.Value is var name && (name == "seen" || name.StartsWith("seen-", StringComparison.Ordinal) || name.EndsWith("-was", StringComparison.Ordinal)))
        .Select(input => (input.Attribute("name")!.Value, input.Attribute("value")?.Value ?? "")).Distinct();
}
