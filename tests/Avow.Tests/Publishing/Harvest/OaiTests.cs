using System.Xml.Linq;
using Avow.Publishing;
using Avow.Statements;
using Avow.Tests.Contracts;
using static Avow.Tests.Publishing.HarvestedArchive;

namespace Avow.Tests.Publishing;

public sealed class OaiTests : IDisposable
{
    private readonly HarvestedArchive harvested = new();

    public static TheoryData<string, string> Questions => new()
    {
        { "verb=Identify", "Identify" },
        { "", "badVerb" },
        { "verb=", "badVerb" },
        { "verb=identify", "badVerb" },
        { "VERB=Identify", "badVerb" },
        { "verb=Identify&verb=Identify", "badVerb" },
        { "verb=Identify%00", "badVerb" },
        { "verb=Identify&set=x", "badArgument" },
        { "verb=Identify&%00=%EF%BF%BF", "badArgument" },
        { "verb=ListMetadataFormats", "ListMetadataFormats" },
        { "verb=ListMetadataFormats&identifier={id}", "ListMetadataFormats" },
        { "verb=ListMetadataFormats&identifier=oai:archive.example:t/000000000000", "idDoesNotExist" },
        { "verb=ListSets", "ListSets" },
        { "verb=ListSets&resumptionToken=x", "badResumptionToken" },
        { "verb=GetRecord", "badArgument" },
        { "verb=GetRecord&identifier={id}", "badArgument" },
        { "verb=GetRecord&identifier={id}&metadataPrefix=oai_dc", "GetRecord" },
        { "verb=GetRecord&identifier={id}&metadataPrefix=oai_dc&metadataPrefix=oai_dc", "badArgument" },
        { "verb=GetRecord&identifier={id}&metadataPrefix=marc", "cannotDisseminateFormat" },
        { "verb=GetRecord&identifier=oai:other.example:t/000000000000&metadataPrefix=oai_dc", "idDoesNotExist" },
        { "verb=GetRecord&identifier=oai:archive.example:t/x&metadataPrefix=oai_dc", "idDoesNotExist" },
        { "verb=GetRecord&identifier=no%20uri&metadataPrefix=oai_dc", "badArgument" },
        { "verb=ListRecords", "badArgument" },
        { "verb=ListRecords&metadataPrefix=oai_dc", "ListRecords" },
        { "verb=ListRecords&metadataPrefix=", "badArgument" },
        { "verb=ListRecords&metadataPrefix=%22%3E", "badArgument" },
        { "verb=ListRecords&metadataPrefix=marc", "cannotDisseminateFormat" },
        { "verb=ListRecords&metadataPrefix=marc&from=%00", "badArgument" },
        { "verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x", "badArgument" },
        { "verb=ListRecords&resumptionToken=x", "badResumptionToken" },
        { "verb=ListRecords&resumptionToken=%ED%A0%80%07.%3C", "badResumptionToken" },
        { "verb=ListIdentifiers&metadataPrefix=oai_dc", "ListIdentifiers" },
        { "verb=ListIdentifiers&metadataPrefix=oai_dc&set=language.en", "ListIdentifiers" },
        { "verb=ListIdentifiers&metadataPrefix=oai_dc&set=language.ru", "noRecordsMatch" },
        { "verb=ListIdentifiers&metadataPrefix=oai_dc&set=nothing", "noRecordsMatch" },
        { "verb=ListIdentifiers&metadataPrefix=oai_dc&set=a:b", "noRecordsMatch" },
        { "verb=ListIdentifiers&metadataPrefix=oai_dc&set=event.%25", "badArgument" },
        { "verb=ListIdentifiers&metadataPrefix=oai_dc&set=language._%27%29", "noRecordsMatch" },
        { "verb=ListIdentifiers&metadataPrefix=oai_dc&from=2026-05-03", "ListIdentifiers" },
        { "verb=ListIdentifiers&metadataPrefix=oai_dc&until=2026-05-03", "ListIdentifiers" },
        { "verb=ListIdentifiers&metadataPrefix=oai_dc&from=2026-05-03&until=2026-05-03", "ListIdentifiers" },
        { "verb=ListIdentifiers&metadataPrefix=oai_dc&from=2026-05-03T09:00:05Z&until=2026-05-03T09:00:05Z", "ListIdentifiers" },
        { "verb=ListIdentifiers&metadataPrefix=oai_dc&from=2026-05-03T09:00:06Z", "noRecordsMatch" },
        { "verb=ListIdentifiers&metadataPrefix=oai_dc&until=2026-05-02", "noRecordsMatch" },
        { "verb=ListIdentifiers&metadataPrefix=oai_dc&until=0001-01-01", "noRecordsMatch" },
        { "verb=ListIdentifiers&metadataPrefix=oai_dc&until=9999-12-31", "ListIdentifiers" },
        { "verb=ListIdentifiers&metadataPrefix=oai_dc&from=2026-05-04&until=2026-05-03", "badArgument" },
        { "verb=ListIdentifiers&metadataPrefix=oai_dc&from=2026-05-03&until=2026-05-03T23:00:00Z", "badArgument" },
        { "verb=ListIdentifiers&metadataPrefix=oai_dc&from=2026-02-30", "badArgument" },
        { "verb=ListIdentifiers&metadataPrefix=oai_dc&from=2026-05-03T09:00:00.0Z", "badArgument" },
        { "verb=ListIdentifiers&metadataPrefix=oai_dc&from=2026-05-03T09:00:00%2B02:00", "badArgument" },
        { "verb=ListIdentifiers&metadataPrefix=oai_dc&from=%D9%A2%D9%A0%D9%A2%D9%A6-05-03", "badArgument" },
        { "verb=ListIdentifiers&metadataPrefix=oai_dc&from=yesterday", "badArgument" },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void Every_question_has_the_answer_of_the_protocol(string query, string expected)
    {
        var text = harvested.KeepMany(1)[0];
        var answer = harvested.Whole(query.Replace("{id}", Identifier(text), StringComparison.Ordinal));
        Assert.Equal(expected, Code(answer.Elements().Last()));
        Assert.Equal([Pmh + "responseDate", Pmh + "request"], answer.Elements().SkipLast(1).Select(element => element.Name));
        Assert.Equal("2026-05-03T09:00:00Z", answer.Element(Pmh + "responseDate")!.Value);
        var request = answer.Element(Pmh + "request")!;
        Assert.Equal("https://archive.example/oai", request.Value);
        Assert.Equal(expected is not ("badVerb" or "badArgument"), request.Attribute("verb") is not null);
        if (expected is "badVerb" or "badArgument") Assert.Empty(request.Attributes());
        Assert.Equal("http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd", answer.Attributes().Single(attribute => attribute.Name.LocalName == "schemaLocation").Value);
    }

    [Fact]
    public void It_says_who_it_is_in_the_order_that_the_schema_has()
    {
        harvested.KeepMany(1);
        var identify = harvested.Ask("verb=Identify");
        Assert.Equal(
            ["repositoryName=The Strait Papers", "baseURL=https://archive.example/oai", "protocolVersion=2.0", "adminEmail=keeper@archive.example", "earliestDatestamp=2026-05-03T09:00:05Z", "deletedRecord=persistent", "granularity=YYYY-MM-DDThh:mm:ssZ", "compression=gzip"],
            identify.Elements().SkipLast(1).Select(element => $"{element.Name.LocalName}={element.Value}"));
        XNamespace scheme = "http://www.openarchives.org/OAI/2.0/oai-identifier";
        Assert.Equal("archive.example", identify.Element(Pmh + "description")!.Element(scheme + "oai-identifier")!.Element(scheme + "repositoryIdentifier")!.Value);
    }

    [Fact]
    public void An_empty_archive_answers_too()
    {
        Assert.Equal("2026-05-03T09:00:00Z", harvested.Ask("verb=Identify").Element(Pmh + "earliestDatestamp")!.Value);
        Assert.Equal("noRecordsMatch", Code(harvested.Ask("verb=ListRecords&metadataPrefix=oai_dc")));
        Assert.Equal("noSetHierarchy", Code(harvested.Ask("verb=ListSets")));
    }

    [Fact]
    public void A_record_is_Dublin_Core_with_a_name_for_good()
    {
        var text = harvested.Keep(Made.Page("https://ferry.example/a", "We stop on Monday.\nAll of us.", "en", "Stop", new(2026, 5, 14), issuer: "Ferry Union"));
        var record = harvested.Ask($"verb=GetRecord&metadataPrefix=oai_dc&identifier={Identifier(text)}").Element(Pmh + "record")!;
        var header = record.Element(Pmh + "header")!;
        Assert.Equal(["identifier=" + Identifier(text), "datestamp=2026-05-03T09:00:05Z", "setSpec=language.en"], header.Elements().Select(element => $"{element.Name.LocalName}={element.Value}"));
        var dc = Assert.Single(record.Element(Pmh + "metadata")!.Elements());
        Assert.Equal("{http://www.openarchives.org/OAI/2.0/oai_dc/}dc", dc.Name.ToString());
        Assert.Contains("http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd", dc.Attributes().Select(attribute => attribute.Value));
        Assert.All(dc.Elements(), element => Assert.Equal(Elements, element.Name.Namespace));
        Assert.Equal(
            ["title=Stop", "creator=Ferry Union", "publisher=ferry.example", "description=We stop on Monday. All of us.", "date=2026-05-14", "type=Text", $"identifier=https://archive.example/t/{text}", "source=https://ferry.example/a", "language=en", $"relation=https://archive.example/s/{Statement.IdOf(text)}"],
            dc.Elements().Select(element => $"{element.Name.LocalName}={element.Value}"));
    }

    [Fact]
    public void A_list_in_parts_tells_every_record_once_and_says_where_it_stands()
    {
        var texts = harvested.KeepMany((2 * Oai.RecordsAtOnce) + 20);
        var records = harvested.All("verb=ListRecords&metadataPrefix=oai_dc").ToList();
        Assert.Equal(texts.Select(Identifier).Order(StringComparer.Ordinal), records.Select(Name).Order(StringComparer.Ordinal));
        var first = harvested.Ask("verb=ListRecords&metadataPrefix=oai_dc");
        var second = harvested.Ask($"verb=ListRecords&resumptionToken={Token(first)}");
        var last = harvested.Ask($"verb=ListRecords&resumptionToken={Token(second)}");
        Assert.Equal(["0", "50", "100"], new[] { first, second, last }.Select(part => part.Element(Pmh + "resumptionToken")!.Attribute("cursor")!.Value));
        Assert.Equal("", Token(last));
        Assert.Null(Token(harvested.Ask("verb=ListIdentifiers&metadataPrefix=oai_dc")));
    }

    [Fact]
    public void A_token_goes_on_after_a_restart_and_after_changes_and_what_changed_is_told_again()
    {
        var texts = harvested.KeepMany(Oai.RecordsAtOnce + 10);
        var first = harvested.Ask("verb=ListRecords&metadataPrefix=oai_dc");
        harvested.Reread(texts[0], Made.Content("We stop for good.", title: "For good"));
        var newcomer = harvested.Keep(Made.Page("https://ferry.example/new", "New."));
        harvested.Restart();
        var rest = harvested.Ask($"verb=ListRecords&resumptionToken={Token(first)}").Elements(Pmh + "record").ToList();
        Assert.Equal(texts.Skip(Oai.RecordsAtOnce).Append(texts[0]).Append(newcomer).Select(Identifier).Order(StringComparer.Ordinal), rest.Select(Name).Order(StringComparer.Ordinal));
        Assert.Contains("For good", rest.Select(record => record.Descendants(Elements + "title").First().Value));
    }

    [Fact]
    public void What_was_left_of_a_list_and_changed_beyond_its_time_ends_the_list()
    {
        var texts = harvested.KeepMany(Oai.RecordsAtOnce + 1);
        var first = harvested.Ask("verb=ListRecords&metadataPrefix=oai_dc&until=2026-05-03T09:00:05Z");
        var left = texts.Single(text => first.Elements(Pmh + "record").All(record => Name(record) != Identifier(text)));
        harvested.Reread(left, Made.Content("We stop for good."));
        Assert.Equal("noRecordsMatch", Code(harvested.Ask($"verb=ListRecords&resumptionToken={Token(first)}")));
        Assert.Equal([Identifier(left)], harvested.All("verb=ListRecords&metadataPrefix=oai_dc&from=2026-05-03T09:00:06Z").Select(Name));
    }

    [Fact]
    public void A_token_that_was_changed_cut_or_given_out_elsewhere_is_refused()
    {
        harvested.KeepMany(Oai.RecordsAtOnce + 1);
        var token = Token(harvested.Ask("verb=ListRecords&metadataPrefix=oai_dc"))!;
        Assert.Equal("ListRecords", Code(harvested.Ask($"verb=ListRecords&resumptionToken={token}")));
        Assert.InRange(token.Length, 20, 300);
        using var other = new HarvestedArchive();
        other.KeepMany(Oai.RecordsAtOnce + 1);
        List<string> forged = [Token(other.Ask("verb=ListRecords&metadataPrefix=oai_dc"))!, token + token, new('A', 599), ".", "..", token + "."];
        for (var at = 0; at < token.Length; at++)
        {
            forged.Add(token[..at]);
            forged.Add($"{token[..at]}{(token[at] == 'A' ? 'Q' : 'A')}{token[(at + 1)..]}");
        }

        foreach (var wrong in forged.Where(wrong => wrong.Length > 0)) Assert.Equal("badResumptionToken", Code(harvested.Ask($"verb=ListRecords&resumptionToken={wrong}")));
        Assert.Equal("badResumptionToken", Code(harvested.Ask($"verb=ListIdentifiers&resumptionToken={token}")));
        Assert.Equal("badResumptionToken", Code(harvested.Ask($"verb=ListSets&resumptionToken={token}")));
        Assert.Equal("badArgument", Code(harvested.Ask($"verb=ListRecords&resumptionToken={new string('A', 601)}")));
    }

    [Fact]
    public void A_text_that_is_no_longer_read_is_a_deleted_record_for_good()
    {
        var text = harvested.Keep(Made.Captured("https://paper.example/a", "x", Made.Noon, Made.Framed("We print this.", "We stop.")));
        var frame = harvested.Archive.Library.InSameDocument(text)[0];
        harvested.Reread(text, Made.Content("We stop."));
        harvested.Restart();
        var record = harvested.Ask($"verb=GetRecord&metadataPrefix=oai_dc&identifier={Identifier(text)}").Element(Pmh + "record")!;
        Assert.Equal("deleted", record.Element(Pmh + "header")!.Attribute("status")!.Value);
        Assert.Equal("2026-05-03T09:10:05Z", record.Element(Pmh + "header")!.Element(Pmh + "datestamp")!.Value);
        Assert.Null(record.Element(Pmh + "metadata"));
        Assert.Equal([Identifier(frame), Identifier(text)], harvested.All("verb=ListIdentifiers&metadataPrefix=oai_dc&from=2026-05-03T09:10:00Z").Select(header => header.Element(Pmh + "identifier")!.Value));
    }

    [Fact]
    public void Events_organisations_and_languages_are_sets_and_every_record_names_its_own()
    {
        Assert.True(harvested.Archive.Registry.Keep(new()
        {
            Organisations = [Made.Organisation("ferry", "Ferry <Union>", "https://ferry.example/")],
            Events = [new() { Id = Event.IdOf("closing"), Slug = "closing", Names = new Dictionary<string, string>(StringComparer.Ordinal) { ["en"] = "The closing" } }],
        }).IsGood);
        var text = harvested.Keep(Made.Page("https://ferry.example/a", "We stop.", about: "closing"));
        var other = harvested.Keep(Made.Page("https://paper.example/b", "Paramos.", "es-MX"));
        Assert.Equal(
            ["event.closing: The closing", "language.en: English", "language.es: Spanish", "organisation.ferry: Ferry <Union>"],
            harvested.Ask("verb=ListSets").Elements(Pmh + "set").Select(set => $"{set.Element(Pmh + "setSpec")!.Value}: {set.Element(Pmh + "setName")!.Value}"));
        foreach (var (set, expected) in new[] { ("event.closing", text), ("organisation.ferry", text), ("language.en", text), ("language.es", other) })
        {
            var header = Assert.Single(harvested.All($"verb=ListIdentifiers&metadataPrefix=oai_dc&set={set}"));
            Assert.Equal(Identifier(expected), header.Element(Pmh + "identifier")!.Value);
            Assert.Contains(set, header.Elements(Pmh + "setSpec").Select(spec => spec.Value));
        }

        var many = Enumerable.Range(0, Oai.HeadersAtOnce + 3).Select(i => Made.Organisation($"union-{i:d4}", $"Union {i}"));
        Assert.True(harvested.Archive.Registry.Keep(new() { Organisations = [.. many] }).IsGood);
        var specs = harvested.All("verb=ListSets").Select(set => set.Element(Pmh + "setSpec")!.Value).ToList();
        Assert.Equal(Oai.HeadersAtOnce + 7, specs.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("\ud83d alone")]
    [InlineData("\u0000\u0001\u001f\u007f\u0085\ufffe\uffff")]
    [InlineData("]]></dc:title><error code=\"x\"/><!-- & &amp; &#0;")]
    [InlineData("\u202egpj.exe")]
    [InlineData("Стоп")]
    public void Whatever_a_text_is_called_the_answer_is_XML(string title)
    {
        using var hostile = new HarvestedArchive($"Papers {title}");
        var text = hostile.Keep(Made.Page("https://a.example/?a=1&b=<2>", $"{title}\nOne line.", "en", title, issuer: title));
        Assert.Equal("Identify", Code(hostile.Ask("verb=Identify")));
        var record = Assert.Single(hostile.All("verb=ListRecords&metadataPrefix=oai_dc"));
        Assert.Equal(Identifier(text), Name(record));
        Assert.All(record.Descendants(), element => Assert.DoesNotContain(element.Value, c => char.IsControl(c) && c != '\n'));
    }

    [Fact]
    public void Hostile_arguments_are_told_back_only_where_they_are_harmless()
    {
        string[] hostile = ["\ud83d", "\0", "\uffff", "<x>", "]]>", new('x', 100_000), "%", "'", "\"", "\u202e", " ", "\n"];
        foreach (var name in new[] { "verb", "identifier", "metadataPrefix", "set", "from", "until", "resumptionToken", "\ud83d", "" })
            foreach (var value in hostile)
                foreach (var verb in new[] { "ListRecords", "GetRecord", "ListSets", "ListMetadataFormats", "Identify" })
                    Assert.Equal(Pmh + "error", harvested.Whole([new("verb", verb), new(name, value)]).Elements().Last().Name);
    }

    public void Dispose() => harvested.Dispose();

    private static string Name(XElement record) => record.Element(Pmh + "header")!.Element(Pmh + "identifier")!.Value;
}
