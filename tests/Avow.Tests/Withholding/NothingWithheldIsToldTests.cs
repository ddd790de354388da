using System.Net;
using System.Text;
using Avow.Archive;
using Avow.Tests.Scripts;

namespace Avow.Tests.Withholding;

/// <summary>Whoever asks the program, or a server that ran before, is told nothing of what is withheld; only the record of changes and the list of rules say it, which are for editors.</summary>
public sealed class NothingWithheldIsToldTests
{
    [Fact]
    public async Task No_command_that_tells_of_an_archive_tells_a_name_that_is_withheld()
    {
        using var archive = new WithheldArchive();
        await archive.Fill();
        await archive.SaySomethingOfIt();
        List<string> texts = [];
        using (var opened = SqliteArchive.Open(archive.Place).Value) texts.AddRange(opened.Library.AllCaptures().SelectMany(capture => opened.Library.DocumentsOf(capture.Id)).SelectMany(document => opened.Library.TextsIn(document.Id)).Select(text => text.Id.Value));
        Assert.NotEmpty(Holding(await Said(archive, texts)));
        await archive.Do("withhold name", Needle.Word, "--note", "--by", "Mara", "--why", "asked");

        Assert.Equal("", string.Join("\n", Holding(await Said(archive, texts))));
        Assert.Equal([], Holding(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["relate"] = await One(archive, "relate", "--anew"),
            ["reread"] = await One(archive, "reread", "--all"),
            ["reread --json"] = await One(archive, "reread", "--all", "--json"),
            ["add"] = await One(archive, "add", "--manifest", archive.At("in", "captures.jsonl")),
            ["publish"] = await One(archive, "publish", "site", archive.At("site")),
            ["publish epub"] = await One(archive, "publish", "epub", archive.At("one.epub"), "--text", texts[0]),
            ["export"] = await One(archive, "export", "--parcel", archive.At("parcel")),
            ["verify"] = (await Typed.Avow("verify", archive.At("site"))).Out,
            ["check"] = await One(archive, "check"),
        }));
        Assert.Equal("", string.Join("\n", Holding(await Said(archive, texts))));
    }

    [Fact]
    public async Task What_an_editor_said_of_a_passage_is_not_quoted_where_the_passage_is_withheld()
    {
        using var archive = new WithheldArchive();
        await archive.FillWithOneSentence();
        await archive.Do("decide", "reprint", "statement", "--confirm", "--by", "Mara");
        foreach (var label in new[] { "statement", "reprint", "paper" }) await archive.Do("withhold passage", label, WithheldArchive.Sentence, "--no-note", "--by", "Mara", "--why", "address");
        var said = await One(archive, "check") + await One(archive, "reread", "--all") + await One(archive, "check", "--json");
        Assert.Contains("a passage of it is not in both texts", said, StringComparison.Ordinal);
        Assert.False(Needle.IsIn(Encoding.UTF8.GetBytes(said)), said);
    }

    [Fact]
    public async Task A_server_that_ran_before_and_kept_pages_tells_nothing_of_it_afterwards()
    {
        using var archive = new WithheldArchive();
        await archive.Fill();
        await archive.SaySomethingOfIt();
        using var opened = SqliteArchive.Open(archive.Place).Value;
        var captures = opened.Library.AllCaptures().Select(capture => capture.Id).ToList();
        var texts = captures.SelectMany(opened.Library.DocumentsOf).SelectMany(document => opened.Library.TextsIn(document.Id)).Select(text => text.Id).ToList();
        using var stop = new CancellationTokenSource();
        var (address, running) = await Web.Served.Start(opened, stop.Token, new(IPAddress.Loopback, 0, "https://archive.example"));
        // Twice, for what is asked for again is kept.
        Assert.NotEmpty(Published.Places(await Published.Asked(address, texts, captures)));
        await Published.Asked(address, texts, captures);

        await archive.Do("withhold name", Needle.Word, "--no-note", "--by", "Mara", "--why", "asked");
        Assert.Equal([], Published.Places(await Published.Asked(address, texts, captures)));
        await stop.CancelAsync();
        await running;
    }

    private static List<string> Holding(IReadOnlyDictionary<string, string> said) => [.. said.Where(one => Needle.IsIn(Encoding.UTF8.GetBytes(one.Value))).Select(one => $"{one.Key}: {one.Value}").Order(StringComparer.Ordinal)];

    private static async Task<Dictionary<string, string>> Said(WithheldArchive archive, IReadOnlyList<string> texts)
    {
        Dictionary<string, string> said = new(StringComparer.Ordinal);
        List<string[]> asked =
        [
            ["search", "pier"], ["search", "strait"], ["phrases"], ["damage"], ["check"], ["jobs"], ["quotes", "has worked on the pier since 2009, and was never charged with anything before"], ["translations"],
            .. texts.SelectMany(text => new string[][] { ["show", text], ["relations", text], ["variants", text], ["lineage", text] }),
            .. texts.SelectMany(text => texts.SelectMany(other => new string[][] { ["compare", text, other], ["align", text, other] })),
        ];
        foreach (var words in asked)
        {
            said[string.Join(' ', words)] = await One(archive, words);
            said[string.Join(' ', [.. words, "--json"])] = await One(archive, [.. words, "--json"]);
        }

        return said;
    }

    private static async Task<string> One(WithheldArchive archive, params string[] words)
    {
        var answer = await Typed.Avow([.. words, "--archive", archive.Place]);
        return answer.Out + answer.Err;
    }
}
