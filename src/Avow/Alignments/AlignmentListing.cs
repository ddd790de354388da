using System.Globalization;
using Avow.Console;
using Avow.Relating;
using Avow.Statements;

namespace Avow.Alignments;

/// <summary>An alignment for people: one bead a line, then what the texts are to each other and what differs.</summary>
internal static class AlignmentListing
{
    // Of a passage that is quoted.
    private const int MostChars = 72;

    public static void Say(Output output, AlignedFiles files)
    {
        foreach (var bead in files.Alignment.Beads) output.Line(Of(bead));
        if (files.Alignment.Beads.Count > 0) output.Line();
        var standing = files.Alignment.Standing;
        output.Line(string.Create(CultureInfo.InvariantCulture, $"{Named(standing.Kind)} ({standing.Certainty:0.00}): {standing.Reason}"));
        var differences = files.Alignment.Differences;
        if (standing.Kind is StandingKind.Unrelated or StandingKind.Empty or StandingKind.TooLong) return;
        output.Line(differences.Count == 0 ? "Nothing was seen to differ." : $"{Counted.Of(differences.Count, "difference")}:");
        foreach (var difference in differences) Say(output, files, difference);
    }

    public static string Of(Bead bead) => $"[{Numbers(bead.A)}]:[{Numbers(bead.B)}]";

    private static void Say(Output output, AlignedFiles files, TranslationDifference difference)
    {
        var bead = files.Alignment.Beads[difference.Beads.StartInclusive];
        output.Line(string.Create(CultureInfo.InvariantCulture, $"  {Of(bead)} {difference.Kind.ToString().ToLowerInvariant()} ({difference.Certainty:0.00}): {difference.Words}"));
        if (!difference.A.IsEmpty) output.Line($"      1 “{Start(difference.A.Of(files.A.Text.Words))}”");
        if (!difference.B.IsEmpty) output.Line($"      2 “{Start(difference.B.Of(files.B.Text.Words))}”");
    }

    private static string Numbers(TextRange range) => string.Join(", ", Enumerable.Range(range.StartInclusive, range.Length));

    private static string Start(string words) => OneLine.OfWords((words.Length <= MostChars ? words : words[..MostChars] + "…").ReplaceLineEndings(" "));

    private static string Named(StandingKind kind) => kind switch
    {
        StandingKind.Translation => "Translations of each other",
        StandingKind.Unrelated => "No translations of each other",
        StandingKind.SameLanguage => "One language",
        StandingKind.Empty => "Nothing to align",
        StandingKind.TooLong => "Too long",
        _ => "Unsure",
    };
}
