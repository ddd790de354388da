using System.CommandLine;
using Avow.Archive;
using Avow.Console;
using Avow.Road;
using Avow.Statements;

namespace Avow.Commands;

/// <summary>What every rule needs: whether it is said, by whom, and why.</summary>
internal sealed class WithholdOptions
{
    private readonly Option<bool> note = new("--note") { Description = "It is said that something is withheld: a mark of one length in the place of words, a page in the place of a text." };
    private readonly Option<bool> noNote = new("--no-note") { Description = "Nothing is said: the words are gone, and at the address of a text there is nothing." };
    private readonly Option<string?> by = EditorsLine.Option("--by", "Who withholds it.", "NAME");
    private readonly Option<string?> why = EditorsLine.Option("--why", "Why; kept in the record, and never published.", "REASON");
    private readonly Option<string> archive = Shared.Archive();
    private readonly Option<bool> json = Shared.Json();

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { note, noNote, by, why, archive, json }) command.Add(option);
        command.Validators.Add(given =>
        {
            if (given.GetValue(note) == given.GetValue(noNote)) given.AddError("say whether it is said that something is withheld: --note or --no-note");
            if (string.IsNullOrWhiteSpace(given.GetValue(by)) || string.IsNullOrWhiteSpace(given.GetValue(why))) given.AddError("a withholding says by whom and why: --by NAME --why REASON");
        });
    }

    public Task<int> Make(ParseResult parsed, Func<IArchive, bool, Outcome<WithheldRule>> rule, CancellationToken cancel)
    {
        var output = Output.Of(parsed, parsed.GetValue(json));
        return Shared.WithArchive(parsed.GetValue(archive)!, output, opened =>
        {
            if (!output.Good(rule(opened, parsed.GetValue(note)), out var withheld)) return;
            var others = WithholdReport.OthersOf(opened, withheld);
            var editor = new Editor(parsed.GetValue(by)!.Trim(), TimeProvider.System.GetUtcNow(), parsed.GetValue(why)!.Trim());
            if (!Make(opened, output, new WithholdEdit(withheld), editor, cancel)) return;
            if (others.Count > 0) output.Remark($"avow: note: the same statement stands in other texts, which are not withheld: {string.Join(' ', others)}");
        }, cancel);
    }

    /// <summary>Makes it, and puts it to everything that is kept.</summary>
    /// <returns>Whether it was made, or was so already.</returns>
    public static bool Make(IArchive archive, Output output, WithholdEdit edit, Editor editor, CancellationToken cancel)
    {
        if (!output.Good(archive.Changes.Make([edit], editor), out var made)) return false;
        if (made.Number == 0) output.Line("It is withheld already.");
        else ChangeReport.Say(output, made);
        if (Settling.IsDone(archive, output, cancel) && (archive.Relations.Matching().Unrelated > 0 || archive.Relations.Undrawn(1).Count > 0)) output.Line("Next: avow relate; then publish anew.");
        return true;
    }
}
