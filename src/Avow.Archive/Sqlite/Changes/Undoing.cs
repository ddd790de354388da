using System.Globalization;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>Puts back what stood before a set, where nothing since is built upon what the set left.</summary>
internal static class Undoing
{
    public static Outcome<ChangeSet> Of(Changing changing, long number)
    {
        var session = changing.Session;
        if (ChangeSets.Find(session, number) is not { } set)
            return new Problem(ProblemKind.NotFound, Named(number), "nothing of this number was changed", "Look at what was: avow changes");
        if (set.UndoneBy is { } by && ChangeSets.Find(session, by) is { } undone)
            return new Problem(ProblemKind.Changed, Named(number), $"it was undone already, {Things.Told(undone)}", "To make it stand again, undo that one.");
        foreach (var change in set.Changes.Reverse())
        {
            if (change.Kind == ChangeKind.Endorsement) return Refused(number, change.Thing);
            if (!PuttingBack.Of(change, Kept.Of(change.Kind).Read(session, change.Thing), out var state)) return Changed(session, number, change);
            if (changing.Set(change.Kind, change.Thing, state) is { } problem) return problem;
        }

        return changing.Close(number);
    }

    /// <summary>The set that has to be undone before one can be; null where none is in its way.</summary>
    public static ChangeSet? InTheWay(Session session, long number)
    {
        if (ChangeSets.Find(session, number) is not { } set) return null;
        if (set.UndoneBy is { } by) return ChangeSets.Find(session, by);
        var first = set.Changes.Reverse().FirstOrDefault(change => !PuttingBack.Of(change, Kept.Of(change.Kind).Read(session, change.Thing), out _));
        return first is null ? null : Since(session, number, first);
    }

    private static Problem Changed(Session session, long number, Change change) => Since(session, number, change) is { } since
        ? new(ProblemKind.Changed, Named(number), $"{Things.Named(change.Kind, change.Thing)} was changed since, {Things.Told(since)}", "Undo that one first, or change it anew.")
        : new(ProblemKind.Changed, Named(number), $"{Things.Named(change.Kind, change.Thing)} is no longer as this change left it, for it was read anew", "Change it anew.");

    // What went over with a merge may have been withdrawn since.
    private static ChangeSet? Since(Session session, long number, Change change) => PuttingBack.BuiltUponBy(session, number, change)
        ?? (change.Kind == ChangeKind.EndorsementMoved ? ChangeSets.Since(session, number, ChangeKind.Endorsement, change.Thing) : null);

    private static Problem Refused(long number, string thing) => new(
        ProblemKind.NotPermitted, Named(number), $"it holds the endorsement {thing}, and what an organisation stood by is never overwritten", "Add its withdrawal with a registry file.");

    private static string Named(long number) => string.Create(CultureInfo.InvariantCulture, $"change {number}");
}
