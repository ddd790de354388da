using System.CommandLine;
using Avow.Console;
using Avow.Publishing;
using Avow.Road;

namespace Avow.Commands;

/// <summary><c>avow publish pdf</c>: texts on paper.</summary>
internal static class PublishPdfCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "Where the file goes: leaflet.pdf. An earlier one is replaced at once." };
        var paper = new Option<string>("--paper") { Description = "What is printed on: a4, a5 or letter. Of a booklet the sheets, which are folded: a4 or letter.", HelpName = "SIZE", DefaultValueFactory = _ => "a4" };
        paper.AcceptOnlyFromAmong([.. PaperSize.All.Select(size => size.Name)]);
        var booklet = new Option<bool>("--booklet") { Description = "Two pages on each side of a sheet, in the order for folding and stapling in the fold. Print on both sides, turned over the short edge." };
        booklet.Validators.Add(given =>
        {
            if (given.GetValue(booklet) && given.GetValue(paper) == PaperSize.A5.Name) given.AddError("--booklet --paper a5: its pages are A5 already when the sheets are A4; name a4 or letter");
        });
        var chosen = new BookOptions("paper", " Where none is chosen, that of the first text, or English.");
        var archive = Shared.Archive();
        var command = new Command("pdf", Shared.Examples(
            "Write a statement, an event, an organisation, texts that you name, or the whole archive for paper: a leaflet, or a booklet ready for a copier. At the foot of each text stand its source, its date, its address and a code that leads there: to its page with --origin, else to the original. Needs Debian's chromium; for other scripts than Latin, Cyrillic and Greek also fonts-noto-core and fonts-noto-cjk.",
            "avow publish pdf leaflet.pdf --text 4k2m --origin https://archive.example",
            "avow publish pdf booklet.pdf --text 4k2m --booklet",
            "avow publish pdf closing.pdf --event strait-closing --paper a5",
            "avow publish pdf union.pdf --organisation tidewater --booklet --paper letter"))
        {
            file, paper, booklet, archive,
        };
        chosen.AddTo(command);
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, json: false);
            return Shared.WithArchive(
                parsed.GetValue(archive)!,
                output,
                async opened =>
                {
                    if (!Settling.IsDone(opened, output, cancel) || !output.Good(chosen.Of(parsed, opened.Library), out var wishes)) return;
                    var size = PaperSize.All.Single(size => size.Name == parsed.GetValue(paper));
                    await new PrintPublishing(opened, output, new()).To(parsed.GetValue(file)!, wishes, parsed.GetValue(booklet) ? PrintForm.Booklet(size) : PrintForm.Leaflet(size), cancel);
                },
                cancel);
        });
        return command;
    }
}
