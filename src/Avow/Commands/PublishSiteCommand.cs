using System.CommandLine;
using Avow.Console;
using Avow.Publishing;
using Avow.Road;

namespace Avow.Commands;

/// <summary><c>avow publish site</c>: every page as a plain file.</summary>
internal static class PublishSiteCommand
{
    // Of one language: 10,000 statements take it less than a minute.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(60);

    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "Where the site goes: a folder that does not exist yet, an empty one, or that of an earlier publication, whose place it takes at once." };
        var chosen = new SiteOptions([.. InterfaceLanguage.All]);
        var captures = new Option<bool>("--captures") { Description = "Also write the captured bytes, exactly as received; of pictures and documents without the metadata in them." };
        var books = new Option<bool>("--books") { Description = "Also write the e-books of statements, events and organisations, and /opds.json, a catalogue of them for reading programs; in every language of the pages. Of the samples of avow demo they take 2.7 MB beside 18.6 MB of everything else." };
        var pagefind = new Option<bool>("--pagefind") { Description = "Also write an index of each language by npm's pagefind, which finds inflected words and shows them in their context, where a server of files answers; from a stick the plain index does. It is made as a whole every time a text changed. Without pagefind: npm install --ignore-scripts pagefind." };
        var metadata = Shared.KeepMetadata();
        var archive = Shared.Archive();
        var command = new Command("site", Shared.Examples(
            "Write the archive as a site of plain files that works from any web server, at any path, and from a stick; search included, no JavaScript needed to read. Ends with a manifest of every file's SHA-256; avow verify checks a copy against it.",
            "avow publish site mirror",
            "avow publish site mirror --language ru --language en",
            "avow publish site library --books",
            "avow publish site /srv/www/papers --origin https://archive.example/papers"))
        {
            folder, captures, books, pagefind, metadata, archive,
        };
        chosen.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var output = Output.Of(parsed, json: false);
            if (!output.Good(chosen.Of(parsed), out var wishes)) return ExitCodes.Usage;
            if (parsed.GetValue(pagefind))
            {
                if (!output.Good(await Pagefind.At(PagefindPlace.Find(Environment.CurrentDirectory, Environment.GetEnvironmentVariable), Patience, cancel), out var indexer)) return output.ExitCode;
                wishes = wishes with { Indexer = indexer };
            }

            return await Shared.WithArchive(parsed.GetValue(archive)!, output, opened =>
            {
                if (Settling.IsDone(opened, output, cancel)) _ = new SitePublishing(opened, output, TimeProvider.System).To(parsed.GetValue(folder)!, wishes with { WithCaptureBytes = parsed.GetValue(captures), WithBooks = parsed.GetValue(books), KeepsMetadata = parsed.GetValue(metadata) }, cancel);
            }, cancel);
        });
        return command;
    }
}
