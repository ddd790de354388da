using System.Web;
using System.Xml.Linq;
using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;
using Avow.Tests.Archive;
using Avow.Tests.Contracts;
using Avow.Tests.Desk;

namespace Avow.Tests.Publishing;

/// <summary>An archive with a clock, and who answers harvesters for it.</summary>
internal sealed class HarvestedArchive : IDisposable
{
    public static readonly XNamespace Pmh = "http://www.openarchives.org/OAI/2.0/";

    public static readonly XNamespace Elements = "http://purl.org/dc/elements/1.1/";

    private readonly Folder folder = new();

    public HarvestedArchive(string name = "The Strait Papers") => Archive = SqliteArchive.Create(folder.At("archive"), name, SqliteArchive.BusyTimeout, Clock).Value;

    public TestClock Clock { get; } = new();

    public IArchive Archive { get; private set; }

    public PageAddresses Addresses { get; init; } = new("/", "https://archive.example");

    public void Restart()
    {
        Archive.Dispose();
        Archive = SqliteArchive.Open(folder.At("archive"), SqliteArchive.BusyTimeout, Clock).Value;
    }

    public Id<Text> Keep(Import import) => Archive.Imports.Keep([import]).Value[0].Texts[^1];

    /// <summary>Pages of one text each, all of one moment.</summary>
    public List<Id<Text>> KeepMany(int count, string language = "en") =>
        [.. Archive.Imports.Keep([.. Enumerable.Range(0, count).Select(i => Made.Page($"https://ferry.example/{language}/{i}", $"The ferries stop on day {i}.", language, $"Day {i}"))]).Value.Select(receipt => receipt.Texts[0])];

    public void Reread(Id<Text> text, params Content[] contents)
    {
        Clock.Pass(TimeSpan.FromMinutes(10));
        var capture = Archive.Library.Summaries([text])[text].Capture;
        Assert.True(Archive.Readings.Replace([new() { Capture = capture, Contents = contents }]).IsGood);
    }

    /// <summary>The answer to the query of an address; the element of the verb, or the error.</summary>
    public XElement Ask(string query) => Whole(query).Elements().Last();

    public XElement Whole(string query)
    {
        var fields = HttpUtility.ParseQueryString(query);
        return Whole(fields.AllKeys.SelectMany(key => fields.GetValues(key)!.Select(value => KeyValuePair.Create(key ?? "", value))));
    }

    public XElement Whole(IEnumerable<KeyValuePair<string, string>> fields)
    {
        var oai = new Oai(Shelf.Of(Archive), Archive.Harvest, Addresses, OaiPlace.Of(Addresses, "keeper@archive.example")!);
        return XElement.Parse(oai.Answer(fields, Clock.GetUtcNow()).Content);
    }

    /// <summary>All of a list, token by token.</summary>
    public IEnumerable<XElement> All(string query)
    {
        for (var part = Ask(query); ; part = Ask($"{query.Split('&')[0]}&resumptionToken={Token(part)}"))
        {
            Assert.True(part.Name != Pmh + "error", part.ToString());
            foreach (var item in part.Elements().Where(item => item.Name != Pmh + "resumptionToken")) yield return item;
            if (Token(part) is null or "") yield break;
        }
    }

    public static string? Token(XElement part) => part.Element(Pmh + "resumptionToken")?.Value;

    public static string Identifier(Id<Text> text) => $"oai:archive.example:t/{text}";

    public static string Code(XElement answer) => answer.Name == Pmh + "error" ? answer.Attribute("code")!.Value : answer.Name.LocalName;

    public void Dispose()
    {
        Archive.Dispose();
        folder.Dispose();
    }
}
