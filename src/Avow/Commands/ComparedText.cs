using System.Text;
using Avow.Console;
using Avow.Relating;
using Avow.Statements;

namespace Avow.Commands;

/// <summary>Two texts as <c>avow compare</c> shows them: only rows that differ, with [-left only-] and {+right only+}.</summary>
internal static class ComparedText
{
    public static void Show(Output output, Text left, Text right)
    {
        var rows = Collation.Of(left.Words, right.Words);
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var run in rows[i].Runs)
                output.Json(new ComparedLine(i, run.Kind.ToString(), run.Left?.Of(left.Words), run.Right?.Of(right.Words)), CommandJson.Lines.ComparedLine);
        }

        output.Line($"- {OneLine.Of(left.Title)} ({left.Id}, {left.Date:yyyy-MM-dd})");
        output.Line($"+ {OneLine.Of(right.Title)} ({right.Id}, {right.Date:yyyy-MM-dd})");
        var differing = rows.Where(row => row.Runs.Any(Differs)).ToList();
        foreach (var row in differing)
        {
            output.Line();
            output.Line(Inline(row, left.Words, right.Words));
        }

        output.Line();
        output.Line($"{Counted.Of(rows.Count - differing.Count, "paragraph")} the same, {differing.Count} different.");
    }

    private static bool Differs(CollatedRun run) => run.Kind is not (CollatedKind.Same or CollatedKind.Typographic);

    private static string Inline(CollatedRow row, string left, string right)
    {
        var shown = new StringBuilder();
        foreach (var run in row.Runs)
        {
            var (before, after) = (run.Left?.Of(left).TrimEnd('\n') ?? "", run.Right?.Of(right).TrimEnd('\n') ?? "");
            if (!Differs(run)) shown.Append(after);
            else if (run.Kind == CollatedKind.Moved) shown.Append(before.Length > 0 ? $"[-{before}- moved]" : $"{{+{after}+ moved}}");
            else shown.Append(Changed(before, after));
        }

        return shown.ToString();
    }

    /// <summary>Words of the one side alone and of the other; of an empty side nothing.</summary>
    public static string Changed(string left, string right) => $"{(left.Length > 0 ? $"[-{left}-]" : "")}{(right.Length > 0 ? $"{{+{right}+}}" : "")}";
}
