using Avow.Archive;
using Avow.Console;
using Avow.Relating;
using Avow.Road;
using Avow.Statements;

namespace Avow.Commands;

/// <summary>A text and its translation as <c>avow compare</c> shows them: what is on one side only, and what does not agree.</summary>
internal static class TranslationReport
{
    public static void Show(Output output, IArchive archive, Text left, Text right)
    {
        var compared = ComparedTranslation.Of(archive, left, right);
        if (!compared.IsTranslation)
        {
            output.Problem(compared.Standing == StandingKind.TooLong
                ? new(ProblemKind.TooLarge, $"{left.Id} and {right.Id}", "they are too long to be aligned at once, and the archive knows no relation between them", "Write them to two files, and run: avow align A B")
                : new(ProblemKind.NotFound, $"{left.Id} and {right.Id}", "they are in two languages and do not look like translations of each other", "Look at what is related: avow relations"));
            return;
        }

        Write(output, compared, left.Words, right.Words);
        output.Line($"- {OneLine.Of(left.Title)} ({left.Id}, {left.Date:yyyy-MM-dd}, {left.Language})");
        output.Line($"+ {OneLine.Of(right.Title)} ({right.Id}, {right.Date:yyyy-MM-dd}, {right.Language})");
        foreach (var bead in compared.Beads.Where(bead => bead.From.IsEmpty || bead.To.IsEmpty)) Say(output, "", bead.From.Of(left.Words), bead.To.Of(right.Words));
        foreach (var difference in compared.Differences.Where(IsDetail)) Say(output, $"{difference.Kind.ToString().ToLowerInvariant()} ", difference.A.Of(left.Words), difference.B.Of(right.Words));
        output.Line();
        var together = compared.Beads.Count(bead => !bead.From.IsEmpty && !bead.To.IsEmpty);
        output.Line($"{Counted.Of(together, "passage")} together, {compared.Beads.Count(bead => bead.To.IsEmpty)} only on the left, {compared.Beads.Count(bead => bead.From.IsEmpty)} only on the right.");
    }

    // What is on one side only is said by its bead.
    private static bool IsDetail(TranslationDifference difference) => difference.Kind is not (DifferenceKind.Omitted or DifferenceKind.Added);

    private static void Write(Output output, ComparedTranslation compared, string left, string right)
    {
        for (var i = 0; i < compared.Beads.Count; i++)
        {
            var bead = compared.Beads[i];
            output.Json(new ComparedBeadLine(i, bead.From.Of(left), bead.To.Of(right), bead.Likeness), CommandJson.Lines.ComparedBeadLine);
        }

        foreach (var difference in compared.Differences.Where(IsDetail))
            output.Json(new ComparedDetailLine(difference.Kind.ToString(), difference.A.Of(left), difference.B.Of(right), Math.Round(difference.Certainty, 3)), CommandJson.Lines.ComparedDetailLine);
    }

    private static void Say(Output output, string kind, string left, string right)
    {
        output.Line();
        output.Line($"{kind}{ComparedText.Changed(OneLine.Of(left), OneLine.Of(right))}");
    }
}
