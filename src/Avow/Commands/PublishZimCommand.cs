using System.CommandLine;
using Avow.Console;
using Avow.Publishing;
using Avow.Road;

namespace Avow.Commands;

/// <summary><c>avow publish zim</c>: one file for Kiwix.</summary>
internal static class PublishZimCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "Where the file goes: papers.zim. An earlier one is replaced at once." };
        var chosen = new SiteOptions(InterfaceLanguage.English);
        var archive = Shared.Archive();
        var command = new Command("zim", Shared.Examples(
            "Write the archive as one ZIM file, which Kiwix opens offline on phones, computers and small servers, with search. Its pages speak English or what --language says; in several languages every text is found several times. Needs Debian's zimwriterfs (package zim-tools).",
            "avow publish zim papers.zim",
            "avow publish zim papers.zim --language ar"))
        {
            file, archive,
        };
        chosen.AddTo(command);
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, json: false);
            if (!output.Good(chosen.Of(parsed), out var wishes)) return Task.FromResult(ExitCodes.Usage);
            return Shared.WithArchive(parsed.GetValue(archive)!, output, opened => Settling.IsDone(opened, output, cancel) ? new ZimPublishing(opened, output, TimeProvider.System).To(parsed.GetValue(file)!, wishes, cancel) : Task.CompletedTask, cancel);
        });
        return command;
    }
}
