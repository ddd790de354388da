using System.CommandLine;
using Avow.Console;
using Avow.Road;

namespace Avow.Commands;

/// <summary><c>avow export</c>: everything as plain files, or the captures as a WARC.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var folder = new Argument<string?>("folder") { Description = "Where the files go: a folder that does not exist yet.", Arity = ArgumentArity.ZeroOrOne };
        var warc = new Option<string?>("--warc") { Description = "Write the captures as one WARC 1.1 file that does not exist yet; compressed when its name ends in .gz.", HelpName = "FILE" };
        var cdx = new Option<string?>("--cdx") { Description = "With --warc: also write an index of it, as wget --warc-dedup reads it.", HelpName = "FILE" };
        var metadata = Shared.KeepMetadata();
        var archive = Shared.Archive();
        var command = new Command("export", Shared.Examples(
            "Write captures, texts and relations as plain files that need no Avow to be read; avow add --manifest takes the captures in again. Or write the captures as a WARC file, for the tools of web archives; avow add takes that in again too.",
            "avow export parcel",
            "avow export --warc captures.warc.gz --cdx captures.cdx",
            "avow add --manifest parcel/captures.jsonl --archive copy"))
        {
            folder, warc, cdx, metadata, archive,
        };
        command.Validators.Add(given =>
        {
            if (given.GetValue(metadata) && given.GetValue(warc) is null) given.AddError("--keep-metadata is said of a WARC file; name that with --warc");
            if (given.GetValue(folder) is null && given.GetValue(warc) is null) given.AddError("nothing was named to write to; name a folder, or a file with --warc");
            if (given.GetValue(cdx) is not null && given.GetValue(warc) is null) given.AddError("--cdx is the index of a WARC file; name that with --warc");
        });
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, json: false);
            return Shared.WithArchive(parsed.GetValue(archive)!, output, opened =>
            {
                if (parsed.GetValue(folder) is { } place) new Exporting(opened, output, TimeProvider.System).To(place, cancel);
                if (parsed.GetValue(warc) is { } file) new WarcExporting(opened, output, TimeProvider.System, parsed.GetValue(metadata)).To(file, parsed.GetValue(cdx), cancel);
            }, cancel);
        });
        return command;
    }
}
