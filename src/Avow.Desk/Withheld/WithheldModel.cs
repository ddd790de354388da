using Avow.Archive;

namespace Avow.Desk;

/// <summary>What is withheld, and what was typed into the form that withholds more.</summary>
/// <param name="Lines">The latest first.</param>
/// <param name="Filled">As typed.</param>
/// <param name="Names">What things are called.</param>
/// <param name="Due">How many captures are not yet looked through for it.</param>
public sealed record WithheldModel(IReadOnlyList<WithheldLine> Lines, Filled Filled, RecordNames Names, long Due)
{
    internal static WithheldModel From(IArchive archive, Filled typed) => new(
        [.. archive.Withholding.All().Select(rule => new WithheldLine(rule, archive.Changes.Latest(1, of: new() { Kind = ChangeKind.Withheld, Thing = rule.Thing }) is [var set, ..] ? set : null)).OrderByDescending(line => line.Set?.Number)],
        typed,
        new(archive),
        archive.Withholding.Due());
}

/// <summary>A rule, and the set of changes that made it.</summary>
public sealed record WithheldLine(StandingRule Rule, ChangeSet? Set);
