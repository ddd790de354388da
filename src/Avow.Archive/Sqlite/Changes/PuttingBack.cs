namespace Avow.Archive;

/// <summary>
/// What stands when one change is put back and what was changed since beside it stays: a three-way merge (what stood before, what the change left, what stands) over
/// the parts of a state. A part that the change touched and that stands otherwise by now is built upon: then nothing is put back.
/// </summary>
internal static class PuttingBack
{
    /// <param name="change">What is put back.</param>
    /// <param name="stands">What stands of its thing.</param>
    /// <param name="state">What shall stand.</param>
    /// <returns>False where it is built upon.</returns>
    public static bool Of(Change change, string? stands, out string? state)
    {
        state = change.Before;
        if (stands == change.After) return true;
        if (Kept.Of(change.Kind) is not IKeptInParts kept) return false;
        var (before, after, now) = (kept.Parts(change.Before), kept.Parts(change.After), kept.Parts(stands));
        var touched = StateParts.Apart(before, after);
        if (touched.Count == 0 || touched.Contains(StateParts.Whole) || touched.Any(part => now[part] != after[part])) return false;
        state = kept.Whole(now.With(touched, before));
        return state is not null;
    }

    /// <summary>The latest set that touched what a change touched; null where none did.</summary>
    public static ChangeSet? BuiltUponBy(Session session, long number, Change change)
    {
        if (Kept.Of(change.Kind) is not IKeptInParts kept) return ChangeSets.Since(session, number, change.Kind, change.Thing);
        var touched = Touched(kept, change);
        return ChangeSets.Latest(session, IChanges.MostStates, null, new() { Kind = change.Kind, Thing = change.Thing }).Where(set => set.Number > number)
            .FirstOrDefault(set => set.Changes.Where(later => later.Kind == change.Kind && later.Thing == change.Thing).Any(later => Touched(kept, later) is var also && (touched.Contains(StateParts.Whole) || also.Contains(StateParts.Whole) || also.Overlaps(touched))))
            ?? ChangeSets.Since(session, number, change.Kind, change.Thing);
    }

    private static HashSet<string> Touched(IKeptInParts kept, Change change) => StateParts.Apart(kept.Parts(change.Before), kept.Parts(change.After)).ToHashSet(StringComparer.Ordinal);
}
