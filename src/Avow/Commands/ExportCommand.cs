using System.CommandLine;
using Avow.Console;
using Avow.Road;

namespace Avow.Commands;

/// <summary><c>avow export</c>: the whole archive as a parcel, everything as plain files, or the captures as a WARC.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var folder = new Argument<string?>("folder") { Description = "Where the files go: a folder that does not exist yet.", Arity = ArgumentArity.ZeroOrOne };
        var warc = new Option<string?>("--warc") { Description = "Write the captures as one WARC 1.1 file that does not exist yet; compressed when its name ends in .gz.", HelpName = "FILE" };
        var cdx = new Option<string?>("--cdx") { Description = "With --warc: also write an index of it, as wget --warc-dedup reads it.", HelpName = "FILE" };
        var parcel = new Option<string?>("--parcel") { Description = "Write the whole archive as one folder by public standards, from which avow import makes it again: a folder that does not exist yet, an empty one, or that of an earlier parcel, whose place it takes at once.", HelpName = "DIR" };
        var metadata = Shared.KeepMetadata();
        var withheld = new Option<bool>("--withheld-too") { Description = "Of an archive of which editors withhold something, let the parcel hold that too, with the rules: for whoever keeps the archive after you, never to be published. Only its owner can read the files. Without it such a parcel is for reading, and holds nothing that is withheld." };
        var archive = Shared.Archive();
        var command = new Command("export", Shared.Examples(
            "Write captures, texts and relations as plain files that need no Avow to be read; avow add --manifest takes the captures in again. Or write the captures as a WARC file, for the tools of web archives; avow add takes that in again too.",
            "avow export --parcel parcel",
            "avow export files",
            "avow export --warc captures.warc.gz --cdx captures.cdx",
            "avow add --manifest files/captures.jsonl --archive copy"))
        {
            folder, warc, cdx, parcel, withheld, metadata, archive,
        };
        command.Validators.Add(given =>
        {
            if (given.GetValue(withheld) && given.GetValue(parcel) is null) given.AddError("--withheld-too is said of a parcel; name that with --parcel");
            if (given.GetValue(metadata) && given.GetValue(warc) is null && given.GetValue(parcel) is null) given.AddError("--keep-metadata is said of a WARC file or a parcel; name that with --warc or --parcel");
            if (given.GetValue(folder) is null && given.GetValue(warc) is null && given.GetValue(parcel) is null) given.AddError("nothing was named to write to; name a folder, a folder with --parcel, or a file with --warc");
            if (given.GetValue(cdx) is not null && given.GetValue(warc) is null) given.AddError("--cdx is the index of a WARC file; name that with --warc");
        });
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, json: false);
            return Shared.WithArchive(parsed.GetValue(archive)!, output, opened =>
            {
                if (!Settling.IsDone(opened, output, cancel)) return;
                if (parsed.GetValue(folder) is { } place) new Exporting(opened, output, TimeProvider.System).To(place, cancel);
                if (parsed.GetValue(parcel) is { } whole) new ParcelExporting(opened, output, TimeProvider.System, parsed.GetValue(metadata), parsed.GetValue(withheld)).To(whole, cancel);
                if (parsed.GetValue(warc) is { } file) new WarcExporting(opened, output, TimeProvider.System, parsed.GetValue(metadata)).To(file, parsed.GetValue(cdx), cancel);
            }, cancel);
        });
        return command;
    }
}
