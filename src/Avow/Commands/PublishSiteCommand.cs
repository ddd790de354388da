using System.CommandLine;
using Avow.Console;
using Avow.Publishing;
using Avow.Road;

namespace Avow.Commands;

/// <summary><c>avow publish site</c>: every page as a plain file.</summary>
internal static class PublishSiteCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "Where the site goes: a folder that does not exist yet, an empty one, or that of an earlier publication, whose place it takes at once." };
        var chosen = new SiteOptions([.. InterfaceLanguage.All]);
        var captures = new Option<bool>("--captures") { Description = "Also write the captured bytes, exactly as received; of pictures and documents without the metadata in them." };
        var books = new Option<bool>("--books") { Description = "Also write the e-books of statements, events and organisations, and /opds.json, a catalogue of them for reading programs; in every language of the pages. Of the samples of avow demo they take 2.7 MB beside 18.6 MB of everything else." };
        var metadata = Shared.KeepMetadata();
        var archive = Shared.Archive();
        var command = new Command("site", Shared.Examples(
            "Write the archive as a site of plain files that works from any web server, at any path, and from a stick; search included, no JavaScript needed to read. Ends with a manifest of every file's SHA-256; avow verify checks a copy against it.",
            "avow publish site mirror",
            "avow publish site mirror --language ru --language en",
            "avow publish site library --books",
            "avow publish site /srv/www/papers --origin https://archive.example/papers"))
        {
            folder, captures, books, metadata, archive,
        };
        chosen.AddTo(command);
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, json: false);
            if (!output.Good(chosen.Of(parsed), out var wishes)) return Task.FromResult(ExitCodes.Usage);
            return Shared.WithArchive(parsed.GetValue(archive)!, output, opened =>
            {
                if (Settling.IsDone(opened, output, cancel)) _ = new SitePublishing(opened, output, TimeProvider.System).To(parsed.GetValue(folder)!, wishes with { WithCaptureBytes = parsed.GetValue(captures), WithBooks = parsed.GetValue(books), KeepsMetadata = parsed.GetValue(metadata) }, cancel);
            }, cancel);
        });
        return command;
    }
}
