using System.CommandLine;
using Avow.Archive;
using Avow.Console;
using Avow.Statements;

namespace Avow.Commands;

/// <summary><c>avow relations</c>: all that relating has found, a line for each shared passage.</summary>
internal static class RelationsCommand
{
    public static Command Create()
    {
        var matches = new Option<bool>("--matches") { Description = "Every passage that two texts share, whatever it means and whoever took it from whom, in place of the relations drawn from them." };
        var archive = Shared.Archive();
        var json = Shared.Json();
        var command = new Command("relations", Shared.Examples(
            "List every relation, a line for each passage, of a translation for each of its sentences: the taker and where in it, the source and where in it, kind, score (how sure it is, 0 to 1: of shared words how alike they are, less for short passages). With --json: a, a_span, b, b_span, kind, score; spans are [start, end) in UTF-16 units of a text's words. The same archive gives the same lines.",
            "avow relations --json",
            "avow relations --matches --json"))
        {
            matches, archive, json,
        };
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, parsed.GetValue(json));
            return Shared.WithArchive(parsed.GetValue(archive)!, output, opened =>
            {
                foreach (var line in parsed.GetValue(matches) ? Matches(opened.Relations) : Relations(opened.Relations))
                {
                    if (cancel.IsCancellationRequested) return;
                    output.Json(line, CommandJson.Lines.SharedLine);
                    output.Line($"{line.Kind,-10} {line.Score:0.00}  {line.A} {line.ASpan[0]} to {line.ASpan[1]}  {line.B} {line.BSpan[0]} to {line.BSpan[1]}");
                }
            }, cancel);
        });
        return command;
    }

    private static IEnumerable<SharedLine> Relations(IRelationLedger ledger) =>
        from relation in ledger.All()
        from span in relation.Spans
        select Line(relation.From, relation.To, span, relation.Kind.ToString().ToLowerInvariant(), (relation.Origin as RelationOrigin.Detected)?.Score ?? span.Likeness);

    private static IEnumerable<SharedLine> Matches(IRelationLedger ledger) =>
        from match in ledger.Matches()
        from span in match.Spans
        select Line(match.A, match.B, span, "shared", span.Likeness);

    private static SharedLine Line(Id<Text> a, Id<Text> b, AlignedSpan span, string kind, double score) => new(
        a.Value, [span.From.StartInclusive, span.From.EndExclusive], b.Value, [span.To.StartInclusive, span.To.EndExclusive], kind, score);
}
