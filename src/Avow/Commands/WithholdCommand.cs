using System.CommandLine;
using Avow.Archive;
using Avow.Console;
using Avow.Statements;

namespace Avow.Commands;

/// <summary><c>avow withhold</c>: what is kept and not published, now and in every later publication.</summary>
internal static class WithholdCommand
{
    public static Command Create() => new("withhold", Shared.Examples(
        "Withhold a name, a passage, a document or a capture from everything that is published: pages, search, feeds, books, sites, WARC files. The archive keeps it; avow undo gives it back. What was published elsewhere before is published anew with avow publish.",
        "avow withhold name \"Ada Example\" \"A. Example\" --note --by Mara --why asked",
        "avow withhold passage k7qf \"lives at Quay 3\" --no-note --by Mara --why address",
        "avow withhold document k7qf --note --by Mara --why court",
        "avow withhold lift name 4k2m7qf2m4x9 --by Mara --why settled",
        "avow withhold list"))
    {
        Name(),
        Passage(),
        Document(),
        OfCapture(),
        Lift(),
        List(),
    };

    private static Command Name()
    {
        var forms = new Argument<string[]>("name") { Description = "The name, in every form in which it is written: inflected, in other letters, abbreviated. Whole words, whatever the case.", Arity = ArgumentArity.OneOrMore };
        var options = new WithholdOptions();
        var command = new Command("name", Shared.Examples(
            "Withhold a name wherever it stands: in words, titles, metadata, links and addresses of everything that is kept and will be. Refused while an organisation or an event of the registry bears it.",
            "avow withhold name \"Ада Пример\" \"Ады Пример\" --note --by Mara --why asked"))
        {
            forms,
        };
        options.AddTo(command);
        command.SetAction((parsed, cancel) => options.Make(parsed, (_, isNoted) => new WithheldRule.OfName(parsed.GetValue(forms)!, isNoted), cancel));
        return command;
    }

    private static Command Passage()
    {
        var (name, words) = (Text(), new Argument<string>("words") { Description = "The words, as they stand in the text and in one place of it." });
        var options = new WithholdOptions();
        var command = new Command("passage", Shared.Examples("Withhold words of one text, in all captures of its source.", "avow withhold passage k7qf \"lives at Quay 3\" --no-note --by Mara --why address")) { name, words };
        options.AddTo(command);
        command.SetAction((parsed, cancel) => options.Make(parsed, (archive, isNoted) => archive.Library.Resolve(parsed.GetValue(name)!).Then<WithheldRule>(text =>
            WithheldPassages.Quote(archive, text, parsed.GetValue(words)!).Then<WithheldRule>(quote => new WithheldRule.OfPassage(text, quote, isNoted))), cancel));
        return command;
    }

    private static Command Document()
    {
        var name = Text();
        var options = new WithholdOptions();
        var command = new Command("document", Shared.Examples("Withhold a whole text, in all captures of its source. With a note its address says that something is withheld; without one nothing stands there.", "avow withhold document k7qf --note --by Mara --why court")) { name };
        options.AddTo(command);
        command.SetAction((parsed, cancel) => options.Make(parsed, (archive, isNoted) => archive.Library.Resolve(parsed.GetValue(name)!).Then<WithheldRule>(text => new WithheldRule.OfText(text, isNoted)), cancel));
        return command;
    }

    private static Command OfCapture()
    {
        var name = new Argument<string>("capture") { Description = "A capture's id." };
        var options = new WithholdOptions();
        var command = new Command("capture", Shared.Examples("Withhold one capture: its bytes, and all that was read of them.", "avow withhold capture k7qf2m4x9w5t --note --by Mara --why court")) { name };
        options.AddTo(command);
        command.SetAction((parsed, cancel) => options.Make(parsed, (_, isNoted) => Id<Capture>.TryParse(parsed.GetValue(name)!, out var id)
            ? new WithheldRule.OfCapture(id, isNoted)
            : new Problem(ProblemKind.NotFound, $"capture “{OneLine.Of(parsed.GetValue(name)!)}”", "it is no capture's id", "Look at the evidence of a text with: avow show TEXT"), cancel));
        return command;
    }

    private static Command Lift()
    {
        var thing = new Argument<string[]>("rule") { Description = "The rule, as avow withhold list names it.", Arity = ArgumentArity.OneOrMore };
        var (by, why) = (EditorsLine.Option("--by", "Who withholds it no more.", "NAME"), EditorsLine.Option("--why", "Why; kept in the record, and never published.", "REASON"));
        var (archive, json) = (Shared.Archive(), Shared.Json());
        var command = new Command("lift", Shared.Examples("Withhold something no more, whatever was changed since, also where the record of changes does not go back so far.", "avow withhold lift name 4k2m7qf2m4x9 --by Mara --why settled")) { thing, by, why, archive, json };
        command.Validators.Add(given =>
        {
            if (string.IsNullOrWhiteSpace(given.GetValue(by)) || string.IsNullOrWhiteSpace(given.GetValue(why))) given.AddError("what is withheld no more says by whom and why: --by NAME --why REASON");
        });
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, parsed.GetValue(json));
            var named = string.Join(' ', parsed.GetValue(thing)!);
            return Shared.WithArchive(parsed.GetValue(archive)!, output, opened =>
            {
                if (opened.Withholding.All().FirstOrDefault(rule => rule.Thing == named) is not { } standing) output.Problem(new(ProblemKind.NotFound, $"“{OneLine.Of(named)}”", "nothing of this name is withheld", "Look at what is: avow withhold list"));
                else WithholdOptions.Make(opened, output, new WithholdEdit(standing.Rule, IsWithheld: false), new(parsed.GetValue(by)!.Trim(), TimeProvider.System.GetUtcNow(), parsed.GetValue(why)!.Trim()), cancel);
            }, cancel);
        });
        return command;
    }

    private static Command List()
    {
        var archive = Shared.Archive();
        var json = Shared.Json();
        var command = new Command("list", Shared.Examples("List what is withheld, with the words that are: for editors alone.", "avow withhold list")) { archive, json };
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, parsed.GetValue(json));
            return Shared.WithArchive(parsed.GetValue(archive)!, output, opened => WithholdReport.List(output, opened), cancel);
        });
        return command;
    }

    private static Argument<string> Text() => new("text") { Description = "A text's id or the beginning of it, or its label; NAME#frame for the frame around it." };
}
