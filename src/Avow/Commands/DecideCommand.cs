using System.CommandLine;
using Avow.Archive;
using Avow.Console;
using Avow.Statements;

namespace Avow.Commands;

/// <summary><c>avow decide</c>: an editor confirms or rejects what the program found between two texts.</summary>
internal static class DecideCommand
{
    public static Command Create()
    {
        var left = new Argument<string>("left") { Description = "A text's id or the beginning of it, or its label." };
        var right = new Argument<string>("right") { Description = "The text that it is related to." };
        var confirm = new Option<bool>("--confirm") { Description = "It is so, and stays whatever the program finds later." };
        var reject = new Option<bool>("--reject") { Description = "It is not so; it is shown no more and never proposed again." };
        var kind = new Option<RelationKind?>("--kind") { Description = "Only the relation of this kind, where there are several.", HelpName = "KIND" };
        var by = EditorsLine.Option("--by", "Who says it.", "NAME");
        var archive = Shared.Archive();
        var json = Shared.Json();
        var command = new Command("decide", Shared.Examples(
            "Confirm or reject a relation between two texts, for good: a later word replaces an earlier one.",
            "avow decide federation-es ferry-north-ru --confirm --by Mara",
            "avow decide k7qf 9w5t --reject --kind translates --by Mara"))
        {
            left, right, confirm, reject, kind, by, archive, json,
        };
        command.Validators.Add(given =>
        {
            if (given.GetValue(confirm) == given.GetValue(reject)) given.AddError("say what is decided: --confirm or --reject");
            if (string.IsNullOrWhiteSpace(given.GetValue(by))) given.AddError("a decision says by whom: --by NAME");
        });
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, parsed.GetValue(json));
            return Shared.WithArchive(parsed.GetValue(archive)!, output, opened =>
            {
                if (!output.Good(opened.Library.Resolve(parsed.GetValue(left)!), out var a)) return;
                if (!output.Good(opened.Library.Resolve(parsed.GetValue(right)!), out var b)) return;
                var decision = new Decision(parsed.GetValue(confirm) ? Verdict.Confirmed : Verdict.Rejected, parsed.GetValue(by)!.Trim(), TimeProvider.System.GetUtcNow());
                Decide(output, opened, a, b, parsed.GetValue(kind), decision);
            }, cancel);
        });
        return command;
    }

    private static void Decide(Output output, IArchive archive, Id<Text> a, Id<Text> b, RelationKind? kind, Decision decision)
    {
        var found = archive.Library.RelationsOf(a).Where(relation => (relation.From == b || relation.To == b) && (kind is null || relation.Kind == kind)).ToList();
        if (found is not [var relation])
        {
            output.Problem(found.Count == 0
                ? new(ProblemKind.NotFound, $"{a} and {b}", "no relation between them is shown", $"Look at what is: avow show {a}")
                : new(ProblemKind.Ambiguous, $"{a} and {b}", $"there are {found.Count} relations between them", $"Say which: --kind {string.Join(" or --kind ", found.Select(one => one.Kind.ToString().ToLowerInvariant()))}"));
            return;
        }

        if (!output.Kept(archive.Relations.Decide(relation.Id, decision), out _)) return;
        output.Json(new DecidedLine(relation.Id.Value, relation.Kind.ToString(), relation.From.Value, relation.To.Value, decision.Verdict.ToString(), decision.By, decision.At), CommandJson.Lines.DecidedLine);
        output.Line($"{decision.Verdict}: {relation.From} {relation.Kind.ToString().ToLowerInvariant()} {relation.To} (by {OneLine.Of(decision.By)})");
        output.Line("Next: avow relate");
    }
}
