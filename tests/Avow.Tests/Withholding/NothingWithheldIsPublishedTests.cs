using System.Text;
using System.Text.RegularExpressions;
using Avow.Archive;
using Avow.Statements;
using Capture = Avow.Statements.Capture;

namespace Avow.Tests.Withholding;

/// <summary>The proof: what is withheld is in nothing that is published, in no form; and what is given back is published as it was.</summary>
public sealed partial class NothingWithheldIsPublishedTests
{
    [Fact]
    public async Task A_name_that_is_withheld_is_in_nothing_that_is_published_and_comes_back_with_undo()
    {
        using var archive = new WithheldArchive();
        await archive.Fill();
        await archive.SaySomethingOfIt();
        var (texts, captures) = Named(archive);
        var before = await Published.Site(archive);
        var parcels = await Published.Parcels(archive, "before");
        // Of the fifth nothing but who corrected it, and why, holds the name.
        AssertFound(Published.Places(before), "site/t/", "site/search/", "site/capture/", $"site/t/{texts[4]}.html", $"site/t/{texts[0]}.epub!", "site/event/harbour-still.epub!", "site/opds/statements", "site/statements.atom", "site/statements.feed.json", "site/ru/opds/");
        if (Published.HasPagefind) AssertFound(Published.Places(before), "site/search/pagefind/");
        Assert.Contains(before.Keys, name => name.Contains("sitemap", StringComparison.Ordinal));
        AssertFound(Published.Places(parcels), "all.epub!", "all.warc.gz!", "parcel/", "whole/documents.jsonl", "whole/lexicons.jsonl", $"whole/texts/{texts[4]}.xml");
        if (parcels.ContainsKey("all.pdf")) AssertFound(Published.Places(parcels), "all.pdftotext.txt");
        AssertFound(Published.Places(await Published.Served(archive, texts, captures)), "/t/", "/capture/", "/oai?", "/compare/", "/statements.", "/opds", "/event/harbour-still", "/event/harbour-still.feed.json", $"/t/{texts[0]}.epub as a file!", "/organisation/night-crews");

        await archive.Do("withhold name", Needle.Word, "--no-note", "--by", "Mara", "--why", "asked");
        await archive.Do("relate");

        Assert.Equal([], Published.Places(await Published.Site(archive)));
        Assert.Equal([], Published.Places(await Published.Parcels(archive, "after")));
        Assert.Equal([], Published.Places(await Published.Served(archive, texts, captures)));
        Assert.Equal(await Published.Searched(archive, "Žqqqqquelth"), await Published.Searched(archive, Needle.Word));
        AssertSound(archive);

        await archive.Do("undo", "6", "--by", "Mara", "--why", "settled");
        await archive.Do("relate");
        AssertSame(before, await Published.Site(archive));
        AssertSound(archive);
    }

    [Fact]
    public async Task A_document_that_is_withheld_is_gone_from_everything_that_is_published_and_its_address_says_so()
    {
        using var archive = new WithheldArchive();
        await archive.Fill();
        var (texts, captures) = Named(archive);
        var before = await Published.Site(archive);
        foreach (var label in new[] { "statement", "quoting", "translation", "other" }) await archive.Do("withhold document", label, "--note", "--by", "Mara", "--why", "court");
        await archive.Do("withhold capture", captures[5].Value, "--no-note", "--by", "Mara", "--why", "court");
        await archive.Do("withhold capture", captures[6].Value, "--no-note", "--by", "Mara", "--why", "court");
        await archive.Do("relate");

        var site = await Published.Site(archive);
        Assert.Equal([], Published.Places(site));
        Assert.Equal([], Published.Places(await Published.Parcels(archive, "after")));
        var served = await Published.Served(archive, texts, captures);
        Assert.Equal([], Published.Places(served));
        Assert.StartsWith("410", Encoding.UTF8.GetString(served[$"/t/{texts[0]}"]), StringComparison.Ordinal);
        Assert.StartsWith("410", Encoding.UTF8.GetString(served[$"/t/{texts[0]}.json"]), StringComparison.Ordinal);
        Assert.StartsWith("404", Encoding.UTF8.GetString(served[$"/capture/{captures[5]}"]), StringComparison.Ordinal);
        Assert.Contains("paper.example · Withheld", Encoding.UTF8.GetString(served[$"/capture/{captures[1]}"]), StringComparison.Ordinal);
        Assert.DoesNotContain("withheld:", Encoding.UTF8.GetString(served[$"/capture/{captures[1]}"]), StringComparison.Ordinal);
        Assert.Matches("status=.deleted.", Encoding.UTF8.GetString(served[$"/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:archive.example:t/{texts[0]}"]));
        AssertSound(archive);

        foreach (var number in new[] { 7, 6, 5, 4, 3, 2 }) await archive.Do("undo", number.ToString(System.Globalization.CultureInfo.InvariantCulture), "--by", "Mara", "--why", "settled");
        await archive.Do("relate");
        AssertSame(before, await Published.Site(archive));
        AssertSound(archive);
    }

    [Fact]
    public async Task A_sentence_that_is_withheld_of_pages_of_a_printed_file_and_of_those_who_signed_is_in_nothing_that_is_published()
    {
        using var archive = new WithheldArchive();
        await archive.FillWithOneSentence();
        var (texts, captures) = Named(archive);
        var before = await Published.Site(archive, "--keep-metadata");
        AssertFound(Published.Places(before), "site/t/", "site/search/", "site/capture/", $"site/capture/{captures[2]}.bytes", $"site/t/{texts[2]}.html", $"site/t/{texts[3]}.html");

        foreach (var label in new[] { "statement", "reprint", "paper" }) await archive.Do("withhold passage", label, WithheldArchive.Sentence, "--note", "--by", "Mara", "--why", "address");
        await archive.Do("withhold passage", "endorsed", $"Mira {Needle.Word}", "--note", "--by", "Mara", "--why", "address");
        await archive.Do("relate");

        var site = await Published.Site(archive, "--keep-metadata");
        Assert.Equal([], Published.Places(site));
        Assert.Equal([], Published.Places(await Published.Parcels(archive, "after")));
        var served = await Published.Served(archive, texts, captures);
        Assert.Equal([], Published.Places(served));
        Assert.Contains("role=\"img\" aria-label=\"Withheld\"", Encoding.UTF8.GetString(served[$"/t/{texts[0]}"]), StringComparison.Ordinal);
        Assert.Contains("aria-label=\"Не публикуется\"", Encoding.UTF8.GetString(site.Single(file => file.Key.EndsWith($"site/ru/t/{texts[0]}.html", StringComparison.Ordinal)).Value), StringComparison.Ordinal);
        AssertSound(archive);

        foreach (var number in new[] { 4, 3, 2, 1 }) await archive.Do("undo", number.ToString(System.Globalization.CultureInfo.InvariantCulture), "--by", "Mara", "--why", "settled");
        await archive.Do("relate");
        AssertSame(before, await Published.Site(archive, "--keep-metadata"));
        AssertSound(archive);
    }

    private static (IReadOnlyList<Id<Text>> Texts, IReadOnlyList<Id<Capture>> Captures) Named(WithheldArchive archive)
    {
        using var opened = SqliteArchive.Open(archive.Place).Value;
        List<Id<Capture>> captures = [.. opened.Library.AllCaptures().Select(capture => capture.Id)];
        return ([.. captures.SelectMany(opened.Library.DocumentsOf).SelectMany(document => opened.Library.TextsIn(document.Id)).Select(text => text.Id)], captures);
    }

    private static void AssertSound(WithheldArchive archive)
    {
        using var opened = SqliteArchive.Open(archive.Place).Value;
        Assert.Equal([], opened.Upkeep.Check());
    }

    private static IEnumerable<string> Untimed(string name, byte[] bytes)
    {
        if (name.Contains("/opds/", StringComparison.Ordinal)) return [Moment().Replace(Encoding.UTF8.GetString(bytes), "")];
        return name.EndsWith(".epub", StringComparison.Ordinal) ? Needle.Unpacked(name, bytes).Select(part => $"{part.Name} {Moment().Replace(Encoding.UTF8.GetString(part.Bytes), "")}") : [Convert.ToHexString(bytes)];
    }

    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:]{8}Z)?", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Moment();

    private static void AssertFound(IReadOnlyList<string> places, params string[] beginnings) =>
        Assert.All(beginnings, beginning => Assert.Contains(places, place => place.Contains(beginning, StringComparison.Ordinal)));

    // Times of changes go on, whatever is undone: feeds, books and their catalogue, and sitemaps tell them, and the manifest tells of those. An address that was given away meanwhile leads on (decision 20).
    private static void AssertSame(IReadOnlyDictionary<string, byte[]> before, IReadOnlyDictionary<string, byte[]> after)
    {
        Assert.Equal([], before.Keys.Except(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.All(after.Keys.Except(before.Keys, StringComparer.Ordinal), name => Assert.EndsWith("/versions.html", name, StringComparison.Ordinal));
        Assert.Equal([], before.Keys.Where(name => !name.Contains("sitemap", StringComparison.Ordinal) && !name.EndsWith("manifest.json", StringComparison.Ordinal) && !Untimed(name, before[name]).SequenceEqual(Untimed(name, after[name]), StringComparer.Ordinal)).Order(StringComparer.Ordinal));
    }
}
