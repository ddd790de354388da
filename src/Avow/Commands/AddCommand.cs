using System.CommandLine;
using Avow.Capturing;
using Avow.Console;
using Avow.Road;

namespace Avow.Commands;

/// <summary><c>avow add</c>: capture, read, archive.</summary>
internal static class AddCommand
{
    public static Command Create()
    {
        var places = new Argument<string[]>("source") { Description = "Files, folders, web archive files (WARC, WACZ), web addresses, or - for standard input.", Arity = ArgumentArity.ZeroOrMore };
        var manifest = new Option<string?>("--manifest") { Description = "Take in saved captures with their own addresses and times, listed in a captures.jsonl (see samples/README.md).", HelpName = "FILE" };
        var organisations = InitCommand.Organisations();
        var allowPrivate = new Option<bool>("--allow-private") { Description = "Also ask web addresses of this machine and of private networks." };
        var ignoreRobots = new Option<bool>("--ignore-robots") { Description = "Also ask for pages that the site's robots.txt asks robots to leave alone." };
        var contact = new Option<string?>("--contact") { Description = "Address at which the owner of a site can reach you; sent in the User-Agent.", HelpName = "ADDRESS" };
        var ocr = Shared.Ocr();
        var archive = Shared.Archive();
        var json = Shared.Json();
        var command = new Command("add", Shared.Examples(
            "Capture sources, read them and keep them. The same bytes of the same source are kept once; a source asked again keeps all its versions. What is refused is said in one line, and the rest is done.",
            "avow add page.html saved-pages/",
            "avow add https://union.example/statement --contact me@archive.example",
            "avow add crawl.warc.gz collection.wacz",
            "curl … | avow add -",
            "avow add --manifest samples/captures.jsonl"))
        {
            places, manifest, organisations, allowPrivate, ignoreRobots, contact, ocr, archive, json,
        };
        command.Validators.Add(given =>
        {
            if (given.GetValue(places) is not { Length: > 0 } && given.GetValue(manifest) is null && given.GetValue(organisations) is null)
                given.AddError("no source was named; name a file, a folder, an address, or - for standard input");
        });
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, parsed.GetValue(json));
            var options = new WebOptions { AllowPrivate = parsed.GetValue(allowPrivate), IgnoreRobots = parsed.GetValue(ignoreRobots), Contact = parsed.GetValue(contact) };
            return Shared.WithArchive(parsed.GetValue(archive)!, output, async opened =>
            {
                if (parsed.GetValue(organisations) is { } file) Registration.Keep(opened, file, output);
                if (parsed.GetValue(manifest) is null && parsed.GetValue(places) is not { Length: > 0 }) return;
                var gathering = new Gathering(opened, options, TimeProvider.System) { Announce = output.ProgressNote };
                var sources = gathering.From(parsed.GetValue(manifest), parsed.GetValue(places)!, cancel);
                var taken = await new Journey(opened, output, TimeProvider.System).TakeIn(sources, ReadingManner.Of(parsed.GetValue(ocr), cancel), cancel);
                output.Line($"Kept {Counted.Of(taken.New, "new capture")} with {Counted.Of(taken.Texts, "text")}{(taken.Seen > 0 ? $"; {Counted.Of(taken.Seen, "page")} kept already" : "")}{(taken.Unread > 0 ? $"; {taken.Unread:N0} of them could not be read" : "")}.");
                if (gathering.Tally.Sentence is { } passedOver) output.Line(passedOver);
                if (taken.Texts > 0) output.Line("Next: avow relate");
            }, cancel);
        });
        return command;
    }
}
