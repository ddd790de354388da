using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>What is withheld, and what was typed into the form that withholds more.</summary>
/// <param name="Lines">The latest first.</param>
/// <param name="Filled">As typed.</param>
/// <param name="Names">What things are called.</param>
/// <param name="Due">How many captures are not yet looked through for it.</param>
public sealed record WithheldModel(IReadOnlyList<WithheldLine> Lines, Filled Filled, RecordNames Names, long Due)
{
    internal static WithheldModel From(IArchive archive, Filled typed) => new(
        [.. archive.Withholding.All().Select(rule => new WithheldLine(rule, archive.Changes.Latest(1, of: new() { Kind = ChangeKind.Withheld, Thing = rule.Thing }) is [var set, ..] ? set : null) { Elsewhere = Elsewhere(archive, rule.Rule) }).OrderByDescending(line => line.Set?.Number)],
        typed,
        new(archive),
        archive.Withholding.Due());

    private const int MostElsewhere = 10;

    private const int MostLookedInto = 200;

    // A passage is withheld of one source; who reprinted it says it still.
    private static IReadOnlyList<TextLine> Elsewhere(IArchive archive, WithheldRule rule) =>
        rule is WithheldRule.OfPassage(var text, var words, _) && archive.Library.Summaries([text]).TryGetValue(text, out var summary)
            ? [
                .. archive.Library.TextsOf(summary.Statement).Where(other => other.Source != summary.Source).Take(MostLookedInto)
                    .Where(other => archive.Library.Find(other.Id) is { } found && new WithheldPassage(words, IsNoted: false).IsRepeatedBy(found.Words)).Take(MostElsewhere).Select(TextLine.Of),
            ]
            : [];
}

/// <summary>A rule, and the set of changes that made it.</summary>
public sealed record WithheldLine(StandingRule Rule, ChangeSet? Set)
{
    /// <summary>Other texts of the statement that say a withheld passage, or much of it, and are not withheld.</summary>
    public required IReadOnlyList<TextLine> Elsewhere { get; init; }
}
