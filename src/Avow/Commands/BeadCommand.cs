using System.CommandLine;
using Avow.Console;

namespace Avow.Commands;

/// <summary><c>avow bead</c>: an editor's word on which passages of a text and of its translation belong together.</summary>
internal static class BeadCommand
{
    public static Command Create()
    {
        var left = new Argument<string>("left") { Description = "A text's id or the beginning of it, or its label." };
        var right = new Argument<string>("right") { Description = "Its translation, or what it translates." };
        var words = EditorsLine.Option("--words", "Words of the left text, enough to stand there once; the sentences they stand in are meant.", "WORDS");
        var with = EditorsLine.Option("--with", "Words of the right text that say the same.", "WORDS");
        var alone = new Option<bool>("--alone") { Description = "The right text has nothing for --words." };
        var undo = new Option<bool>("--undo") { Description = "Take back what was said of --words." };
        var by = EditorsLine.Option("--by", "Who says it.", "NAME");
        var why = EditorsLine.Option("--why", "Why it is right so.", "REASON");
        var archive = Shared.Archive();
        var json = Shared.Json();
        var command = new Command("bead", Shared.Examples(
            "Say which sentences of a text and of its translation belong together, or that one has nothing on the other side; without --words, list what was said. It holds from then on, and the sentences around it are aligned anew.",
            "avow bead ferry-north-ru federation-es --words \"Мы не участвуем\" --with \"No tenemos parte\" --by Mara --why \"read both\"",
            "avow bead ferry-north-ru federation-es --words \"Приходите с соседом\" --alone --by Mara --why \"read both\"",
            "avow bead ferry-north-ru federation-es"))
        {
            left, right, words, with, alone, undo, by, why, archive, json,
        };
        command.Validators.Add(given =>
        {
            var isSaid = given.GetValue(words) is not null;
            var said = new[] { given.GetValue(with) is not null, given.GetValue(alone), given.GetValue(undo) }.Count(one => one);
            if (isSaid && said != 1) given.AddError("say what belongs to --words: exactly one of --with WORDS, --alone, --undo");
            if (isSaid && (string.IsNullOrWhiteSpace(given.GetValue(by)) || string.IsNullOrWhiteSpace(given.GetValue(why)))) given.AddError("a correction says by whom and why: --by NAME --why REASON");
            if (!isSaid && (said > 0 || given.GetValue(by) is not null || given.GetValue(why) is not null)) given.AddError("name the passage that is meant: --words WORDS");
        });
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, parsed.GetValue(json));
            return Shared.WithArchive(parsed.GetValue(archive)!, output, opened =>
            {
                if (!output.Good(opened.Library.Resolve(parsed.GetValue(left)!), out var a)) return;
                if (!output.Good(opened.Library.Resolve(parsed.GetValue(right)!), out var b)) return;
                if (parsed.GetValue(words) is not { } asked) BeadWriting.List(output, opened, a, b);
                else BeadWriting.Write(output, opened, new(a, b, asked, parsed.GetValue(with), parsed.GetValue(undo)), new(parsed.GetValue(by)!.Trim(), TimeProvider.System.GetUtcNow(), parsed.GetValue(why)!.Trim()));
            }, cancel);
        });
        return command;
    }
}
