using System.CommandLine;
using Avow.Console;
using Avow.Road;

namespace Avow.Commands;

/// <summary><c>avow publish epub</c>: texts as an e-book.</summary>
internal static class PublishEpubCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "Where the book goes: papers.epub. An earlier one is replaced at once." };
        var chosen = new BookOptions();
        var archive = Shared.Archive();
        var command = new Command("epub", Shared.Examples(
            "Write a statement, an event, an organisation, texts that you name, or the whole archive as an e-book (EPUB 3).",
            "avow publish epub closing.epub --event strait-closing",
            "avow publish epub union.epub --organisation tidewater --language ru",
            "avow publish epub two.epub --text 4k2m 9x7q",
            "avow publish epub all.epub"))
        {
            file, archive,
        };
        chosen.AddTo(command);
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, json: false);
            return Shared.WithArchive(
                parsed.GetValue(archive)!,
                output,
                opened =>
                {
                    if (Settling.IsDone(opened, output, cancel) && output.Good(chosen.Of(parsed, opened.Library), out var wishes)) new BookPublishing(opened, output).To(parsed.GetValue(file)!, wishes, cancel);
                },
                cancel);
        });
        return command;
    }
}
