using System.IO.Compression;
using System.Net;
using Avow.Publishing;

namespace Avow.BrowserTests;

/// <summary>How pages stand: inside every width, without a jump, readable in both colours, small on the wire.</summary>
[Collection(InTheBrowser.Name)]
public sealed class SteadyPagesTests(Sites sites)
{
    /// <summary>A page and its one style sheet; on an old phone line of 400 kbit/s less than a second.</summary>
    private const int MaxPageBytes = 40 << 10;

    [BrowserFact]
    public async Task No_page_is_wider_than_its_window()
    {
        var faults = new Faults();
        foreach (var page in await sites.Surveys()) faults.AddAll(page.Name, page.Overflows);
        faults.AssertNone();
    }

    [BrowserFact]
    public async Task Nothing_moves_once_it_stands()
    {
        var faults = new Faults();
        foreach (var page in await sites.Surveys()) faults.Unless(page.LayoutShift == 0, page.Name, FormattableString.Invariant($"shifted by {page.LayoutShift:0.######}"));
        faults.AssertNone();
    }

    [BrowserFact]
    public async Task Every_typeface_that_is_asked_for_early_is_one_that_the_page_is_set_in()
    {
        var faults = new Faults();
        foreach (var page in await sites.Surveys()) faults.AddAll(page.Name, page.IdleFaces);
        faults.AssertNone();
    }

    [BrowserFact]
    public async Task Letters_stand_out_from_what_lies_behind_them_by_day_and_by_night()
    {
        var faults = new Faults();
        foreach (var page in await sites.Surveys()) faults.AddAll(page.Name, page.LowContrasts);
        faults.AssertNone();
    }

    [BrowserFact]
    public async Task A_page_asks_for_one_style_sheet_and_typefaces_and_only_a_search_for_our_script()
    {
        var faults = new Faults();
        foreach (var page in await sites.Surveys())
        {
            var kinds = page.Requests.Where(request => !request.Contains(" data:", StringComparison.Ordinal)).Select(request => request.Split(' ')[0]).CountBy(kind => kind).ToDictionary();
            faults.Unless(kinds.GetValueOrDefault("stylesheet") == 1, page.Name, $"{kinds.GetValueOrDefault("stylesheet")} style sheets");
            faults.AddAll(page.Name, kinds.Keys.Except(["document", "stylesheet", "font", .. page.Page.Path.Contains("/search", StringComparison.Ordinal) ? ["script"] : Array.Empty<string>()]).Select(kind => $"asks for a {kind}"));
        }

        faults.AssertNone();
    }

    [BrowserFact]
    public async Task A_page_and_its_style_sheet_are_at_most_40_KiB_on_the_wire_without_typefaces()
    {
        var faults = new Faults();
        using var client = new HttpClient(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None });
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip");
        var sheet = (await client.GetByteArrayAsync(sites.Sample.Origin + new PageAddresses("/").Stylesheet)).Length;
        foreach (var page in sites.Pages)
        {
            using var response = await client.SendAsync(new(new(page.Method), page.Address));
            var bytes = await response.Content.ReadAsByteArrayAsync();
            faults.Unless(bytes.Length + sheet <= MaxPageBytes, page.Name, $"{bytes.Length} bytes, and {sheet} for the style sheet");
            faults.Unless(response.Content.Headers.ContentEncoding.Contains("gzip"), page.Name, "is not compressed");
            using var unpacked = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
            using var reader = new StreamReader(unpacked);
            faults.Unless((await reader.ReadToEndAsync()).StartsWith("<!DOCTYPE html>", StringComparison.Ordinal), page.Name, "does not begin as a page");
        }

        faults.AssertNone();
    }
}
