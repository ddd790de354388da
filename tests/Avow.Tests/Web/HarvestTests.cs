using System.Diagnostics;
using System.Net;
using System.Text;
using System.Xml.Linq;

namespace Avow.Tests.Web;

public sealed class HarvestTests(ServedHarvest served) : IClassFixture<ServedHarvest>
{
    private static readonly XNamespace Pmh = "http://www.openarchives.org/OAI/2.0/";

    [OaiHarvesterFact]
    public async Task A_harvester_that_is_not_ours_understands_all_of_it()
    {
        var lines = await Harvest();
        Assert.Equal(["identify 2.0 persistent YYYY-MM-DDThh:mm:ssZ Papers & <tides>"], Of("identify"));
        Assert.Equal(["format oai_dc"], Of("format"));
        Assert.Equal(["set language.en", "set language.ru"], Of("set"));
        Assert.Equal(["error idDoesNotExist"], Of("error"));
        var kept = served.Archive.Harvest.Changed(new(), 999);
        Assert.Equal(kept.Select(text => $"header oai:archive.example:t/{text.Text}").Order(StringComparer.Ordinal), Of("header").Order(StringComparer.Ordinal));
        Assert.Equal(kept.Select(text => $"record oai:archive.example:t/{text.Text} {text.ChangedAt:yyyy-MM-dd'T'HH:mm:ss'Z'} {(text.IsRead ? "kept" : "deleted")}").Order(StringComparer.Ordinal), Of("record").Select(line => string.Join(' ', line.Split(' ').Take(4))).Order(StringComparer.Ordinal));
        Assert.Single(Of("record"), line => line.Contains(" deleted", StringComparison.Ordinal));
        Assert.Contains(Of("record"), line => line.EndsWith("kept Day 7 & <b>", StringComparison.Ordinal));
        Assert.Equal(ServedHarvest.Texts, Of("record").Count);

        List<string> Of(string kind) => [.. lines.Where(line => line.StartsWith($"{kind} ", StringComparison.Ordinal))];
    }

    [OaiHarvesterFact]
    public async Task A_set_and_a_time_narrow_what_it_harvests()
    {
        var russian = await Harvest("set", "language.ru", "from", "2000-01-01");
        Assert.Equal(64, russian.Count(line => line.StartsWith("record ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_form_is_a_question_too_and_changes_nothing()
    {
        var before = served.Archive.Library.Generation;
        using var answer = await Post(new FormUrlEncodedContent([new("verb", "ListRecords"), new("metadataPrefix", "oai_dc")]));
        var whole = XElement.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(50, whole.Element(Pmh + "ListRecords")!.Elements(Pmh + "record").Count());
        using var next = await Post(new FormUrlEncodedContent([new("verb", "ListRecords"), new("resumptionToken", whole.Descendants(Pmh + "resumptionToken").Single().Value)]));
        Assert.Equal("50", XElement.Parse(await next.Content.ReadAsStringAsync()).Descendants(Pmh + "resumptionToken").Single().Attribute("cursor")!.Value);
        Assert.Equal("text/xml; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.Equal(before, served.Archive.Library.Generation);
        // The arguments of the address are not those of a form.
        using var mixed = await served.Client.PostAsync("/oai?verb=Identify", new FormUrlEncodedContent([]));
        Assert.Contains("badVerb", await mixed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json", "{}")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nnot a part")]
    [InlineData("text/plain", "verb=Identify")]
    public async Task What_is_no_form_is_refused_with_a_reason(string type, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8);
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var answer = await Post(content);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("application/x-www-form-urlencoded", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5_000, false)]
    [InlineData(5_000, true)]
    [InlineData(2_000_000, false)]
    public async Task A_form_longer_than_any_question_is_refused_and_the_answer_arrives(int length, bool isChunked)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/oai") { Content = new FormUrlEncodedContent([new("verb", new string('x', length))]) };
        request.Headers.TransferEncodingChunked = isChunked;
        using var answer = await served.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        using var many = await Post(new FormUrlEncodedContent(Enumerable.Range(0, 300).Select(i => KeyValuePair.Create($"f{i}", ""))));
        Assert.Equal(HttpStatusCode.BadRequest, many.StatusCode);
    }

    [Fact]
    public async Task Only_this_one_address_takes_a_form()
    {
        foreach (var path in new[] { "/", "/oai/", "/oai.json", "/oai2", "/sitemap.xml", "/robots.txt" })
        {
            using var answer = await served.Client.PostAsync(path, new FormUrlEncodedContent([new("verb", "Identify")]));
            Assert.True(answer.StatusCode is HttpStatusCode.MethodNotAllowed or HttpStatusCode.NotFound, path);
        }
    }

    [Fact]
    public async Task Robots_are_told_of_the_sitemap_and_every_address_in_it_answers()
    {
        Assert.Contains("\nSitemap: https://archive.example/sitemap.xml\n", await served.Client.GetStringAsync("/robots.txt"), StringComparison.Ordinal);
        XNamespace map = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var addresses = new List<string>();
        foreach (var file in Places(await served.Client.GetStringAsync("/sitemap.xml"))) addresses.AddRange(Places(await served.Client.GetStringAsync(file)));
        Assert.True(addresses.Count > ServedHarvest.Texts);
        foreach (var address in addresses.Take(12).Concat(addresses.TakeLast(3)))
        {
            using var answer = await served.Client.GetAsync(address);
            Assert.True(answer.IsSuccessStatusCode, address);
        }

        foreach (var path in new[] { "/sitemap-texts-2.xml", "/sitemap-pages-0.xml", "/sitemap-texts-99999999999.xml", "/sitemap-texts--1.xml", "/sitemap-pages-x.xml" })
        {
            using var answer = await served.Client.GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        IEnumerable<string> Places(string xml) => XElement.Parse(xml).Elements().Select(entry => entry.Element(map + "loc")!.Value["https://archive.example".Length..]);
    }

    [Fact]
    public async Task Without_an_address_of_its_own_a_server_says_why_there_is_nothing_to_harvest()
    {
        using var stop = new CancellationTokenSource();
        var (address, running) = await Served.Start(served.Archive, stop.Token);
        foreach (var path in new[] { "oai?verb=Identify", "sitemap.xml", "sitemap-texts-1.xml" })
        {
            using var answer = await served.Client.GetAsync(new Uri(address, path));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Contains("--origin", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Sitemap:", await served.Client.GetStringAsync(new Uri(address, "robots.txt")), StringComparison.Ordinal);
        await stop.CancelAsync();
        await running;
    }

    private Task<HttpResponseMessage> Post(HttpContent content) => served.Client.PostAsync("/oai", content);

    private async Task<List<string>> Harvest(params string[] bounds)
    {
        var script = Path.Combine(Repository.Root, "tests/Avow.Tests/Web/harvest.pl");
        using var process = Process.Start(new ProcessStartInfo("perl", [script, new Uri(served.Client.BaseAddress!, "oai").ToString(), .. bounds]) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, UseShellExecute = false })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal("", await errors);
        Assert.Equal(0, process.ExitCode);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }
}
