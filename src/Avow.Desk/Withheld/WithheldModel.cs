using Avow.Archive;
using Avow.Publishing;

namespace Avow.Desk;

/// <summary>What is withheld, and what was typed into the form that withholds more.</summary>
/// <param name="Lines">The latest first.</param>
/// <param name="Filled">As typed.</param>
/// <param name="Names">What things are called.</param>
/// <param name="Due">How many captures are not yet looked through for it.</param>
public sealed record WithheldModel(IReadOnlyList<WithheldLine> Lines, Filled Filled, RecordNames Names, long Due)
{
    internal static WithheldModel From(IArchive archive, Filled typed)
    {
        var elsewhere = new SaidElsewhere(archive);
        var lines = archive.Withholding.All().Select(rule => (Rule: rule, Set: archive.Changes.Latest(1, of: new() { Kind = ChangeKind.Withheld, Thing = rule.Thing }) is [var set, ..] ? set : null)).OrderByDescending(line => line.Set?.Number);
        return new([.. lines.Select(line => new WithheldLine(line.Rule, line.Set, elsewhere.Of(line.Rule.Rule)))], typed, new(archive), archive.Withholding.Due());
    }
}

/// <summary>A rule, and the set of changes that made it.</summary>
/// <param name="Rule">What is withheld.</param>
/// <param name="Set">Null where the record of changes does not go back so far.</param>
/// <param name="Elsewhere">Other texts that say a withheld passage, or much of it, and are not withheld.</param>
public sealed record WithheldLine(StandingRule Rule, ChangeSet? Set, IReadOnlyList<TextLine> Elsewhere);
