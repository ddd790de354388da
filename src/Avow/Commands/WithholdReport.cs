using Avow.Archive;
using Avow.Console;
using Avow.Statements;

namespace Avow.Commands;

/// <summary>What <c>avow withhold</c> says.</summary>
internal static class WithholdReport
{
    public static void List(Output output, IArchive archive)
    {
        var rules = archive.Withholding.All();
        foreach (var (thing, rule, source) in rules)
        {
            var set = archive.Changes.Latest(1, of: new() { Kind = ChangeKind.Withheld, Thing = thing }) is [var latest, ..] ? latest : null;
            output.Json(new WithheldLine(thing, rule.IsNoted, WordsOf(rule), set?.Number, set?.By.Name, set?.By.At, set?.By.Why, source), CommandJson.Lines.WithheldLine);
            output.Line($"{OneLine.Of(thing)}{(rule.IsNoted ? " (said)" : "")}: {string.Join(", ", [.. WordsOf(rule).Select(words => $"“{OneLine.Of(words)}”"), .. source is null ? (string[])[] : [OneLine.Of(source)]])}{(set is null ? "" : $" by {OneLine.Of(set.By.Name)}: {OneLine.Of(set.By.Why ?? "")}; avow undo {set.Number}")}");
        }

        if (rules.Count == 0) output.Line("Nothing is withheld.");
    }

    /// <summary>Other texts of the statement of a text that is withheld, or of which words are: they may hold the same.</summary>
    public static IReadOnlyList<Id<Text>> OthersOf(IArchive archive, WithheldRule rule)
    {
        Id<Text>? of = rule switch
        {
            WithheldRule.OfText(var text, _) => text,
            WithheldRule.OfPassage(var text, _, _) => text,
            _ => null,
        };
        if (of is not { } named || !archive.Library.Summaries([named]).TryGetValue(named, out var summary)) return [];
        return [.. archive.Library.TextsOf(summary.Statement).Where(other => other.Id != named && other.Source != summary.Source).Select(other => other.Id)];
    }

    private static IReadOnlyList<string> WordsOf(WithheldRule rule) => rule switch
    {
        WithheldRule.OfName name => name.Forms,
        WithheldRule.OfPassage passage => [passage.Words.Exact],
        _ => [],
    };
}

/// <summary>One rule of <c>avow withhold list</c>.</summary>
internal sealed record WithheldLine(string Thing, bool Said, IReadOnlyList<string> Words, long? Change, string? By, DateTimeOffset? At, string? Why, string? Source);
