using System.CommandLine;
using Avow.Archive;
using Avow.Console;
using Avow.Statements;

namespace Avow.Commands;

/// <summary><c>avow correct</c>: an editor's word before the reader's, for this reading and every later one.</summary>
internal static class CorrectCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("text") { Description = "A text's id or the beginning of it, or its label; NAME#frame for the frame around it." };
        var fields = CorrectionOptions.Create();
        var by = EditorsLine.Option("--by", "Who corrects it.", "NAME");
        var why = EditorsLine.Option("--why", "Why it is right so.", "REASON");
        var archive = Shared.Archive();
        var json = Shared.Json();
        var command = new Command("correct", Shared.Examples(
            "Correct what a reader found in a text; without a field, list what was corrected. The correction goes before what this and every later reader finds; nothing of it is ever overwritten, and --undo takes it back.",
            "avow correct k7qf --title Ferries --date 2026-05-15 --by Mara --why misprint",
            "avow correct k7qf --begins Comrades --ends Solidarity --by Mara --why frame",
            "avow correct k7qf --block 3=ru --by Mara --why quotation",
            "avow correct k7qf --undo title --by Mara --why mistaken",
            "avow correct k7qf"))
        {
            name, by, why, archive, json,
        };
        foreach (var option in fields.All) command.Add(option);
        command.Validators.Add(given =>
        {
            if (fields.IsAnyGiven(given) && (string.IsNullOrWhiteSpace(given.GetValue(by)) || string.IsNullOrWhiteSpace(given.GetValue(why))))
                given.AddError("a correction says by whom and why: --by NAME --why REASON");
            if (!fields.IsAnyGiven(given) && (given.GetValue(by) is not null || given.GetValue(why) is not null))
                given.AddError("no field was named; name what to correct, for example --title");
        });
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, parsed.GetValue(json));
            return Shared.WithArchive(parsed.GetValue(archive)!, output, opened =>
            {
                if (!output.Good(opened.Library.Resolve(parsed.GetValue(name)!), out var id)) return;
                if (!fields.IsAnyGiven(parsed.CommandResult)) CorrectionReport.List(output, opened, id);
                else Correct(output, opened, id, fields.Of(parsed), new(parsed.GetValue(by)!.Trim(), TimeProvider.System.GetUtcNow(), parsed.GetValue(why)!.Trim()));
            }, cancel);
        });
        return command;
    }

    private static void Correct(Output output, IArchive archive, Id<Text> id, IReadOnlyList<AskedCorrection> asked, Editor editor)
    {
        var writing = new CorrectionWriting(archive, id);
        List<Correction> corrections = [];
        foreach (var one in asked)
        {
            if (output.Good(writing.Write(one, editor), out var correction)) corrections.Add(correction);
        }

        // All or nothing: half of what an editor meant is not what he meant.
        if (output.Problems > 0) return;
        if (!output.Kept(archive.Readings.Correct(writing.Document, corrections), out var done)) return;
        foreach (var correction in corrections) CorrectionReport.Say(output, id, correction);
        foreach (var note in done.Notes) output.Remark($"avow: note: {note}");
        if (archive.Relations.Matching().Unrelated > 0 || archive.Relations.Undrawn(1).Count > 0) output.Line("Next: avow relate");
    }
}
