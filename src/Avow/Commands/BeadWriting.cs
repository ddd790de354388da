using Avow.Archive;
using Avow.Console;
using Avow.Road;
using Avow.Statements;

namespace Avow.Commands;

/// <summary>What an editor asks of two passages.</summary>
/// <param name="Left">The one text.</param>
/// <param name="Right">The other.</param>
/// <param name="Words">Words of the left one.</param>
/// <param name="With">Words of the right one; null when there are none.</param>
/// <param name="IsUndo">Whether what was said of the words is taken back.</param>
internal sealed record AskedBead(Id<Text> Left, Id<Text> Right, string Words, string? With, bool IsUndo);

/// <summary>From what an editor asks to a bead that finds its place again in every later reading.</summary>
internal static class BeadWriting
{
    public static void List(Output output, IArchive archive, Id<Text> left, Id<Text> right)
    {
        var beads = archive.Translations.BeadsOf(left, right);
        foreach (var bead in beads) Say(output, bead.A == left ? bead : bead.Turned());
        if (beads.Count == 0) output.Line("No editor said anything of these two texts.");
    }

    public static void Write(Output output, IArchive archive, AskedBead asked, Editor editor)
    {
        if (asked.Left == asked.Right)
        {
            output.Problem(new(ProblemKind.Malformed, $"text {asked.Left}", "a text is no translation of itself", "Name two texts."));
            return;
        }

        var (one, other) = (archive.Library.Find(asked.Left)!, archive.Library.Find(asked.Right)!);
        if (Languages.Primary(one.Language) == Languages.Primary(other.Language) && one.Language != Languages.Unknown)
        {
            output.Problem(new(ProblemKind.Malformed, $"{one.Id} and {other.Id}", "both are in one language, and a bead is of a text and its translation", "Look at their words: avow compare LEFT RIGHT"));
            return;
        }

        if (!output.Good(Quoted(one, asked.Words), out var inLeft)) return;
        Quote? inRight = null;
        if (asked.With is { } with && !output.Good(Quoted(other, with), out inRight)) return;
        var bead = new EditedBead { A = one.Id, B = other.Id, InA = inLeft, InB = inRight, IsTakenBack = asked.IsUndo, By = editor.Name, Why = editor.Why ?? "", At = editor.At };
        if (asked.IsUndo && !archive.Translations.BeadsOf(one.Id, other.Id).Any(said => (said.A == one.Id ? said.InA : said.InB) is { } quote && quote.Range.Overlaps(inLeft.Range)))
        {
            output.Problem(new(ProblemKind.NotFound, $"“{OneLine.Of(asked.Words)}”", "nothing was said of these words that could be taken back", $"List what was said: avow bead {one.Id} {other.Id}"));
            return;
        }

        if (!output.Kept(archive.Translations.Set(bead), out _)) return;
        Say(output, bead);
        var (a, b) = Id<Text>.InOrder(one.Id, other.Id);
        if (AlignedPair.AlignNow(archive, new(archive), a, b).PinsRefused.Count > 0)
            output.Remark($"avow: note: something that was said of these two texts contradicts something that was said before, and has no effect. List what was said: avow bead {one.Id} {other.Id}");
        output.Line("Next: avow relate");
    }

    private static void Say(Output output, EditedBead bead)
    {
        output.Json(new EditedBeadLine(bead.A.Value, bead.InA?.Exact, bead.B.Value, bead.InB?.Exact, bead.IsTakenBack, bead.By, bead.Why, bead.At), CommandJson.Lines.EditedBeadLine);
        var said = (bead.InA, bead.InB, bead.IsTakenBack) switch
        {
            ({ } left, _, true) => $"what was said of “{OneLine.Of(left.Exact)}” is taken back",
            ({ } left, { } right, _) => $"“{OneLine.Of(left.Exact)}” belongs to “{OneLine.Of(right.Exact)}”",
            ({ } left, null, _) => $"“{OneLine.Of(left.Exact)}” stands in {bead.A} only",
            (_, { } right, _) => $"“{OneLine.Of(right.Exact)}” stands in {bead.B} only",
            _ => "nothing",
        };
        output.Line($"{said} (by {OneLine.Of(bead.By)}: {OneLine.Of(bead.Why)})");
    }

    private static Outcome<Quote> Quoted(Text text, string words) => WordsOnce.In(text.Words, words, (text.Id.Value, text.Id.Value), $"Copy them as they stand: avow show {text.Id}");
}
