namespace Avow.Archive;

/// <summary>Sets of changes in their tables: appended, never changed.</summary>
internal static class ChangeSets
{
    public static ChangeSet Keep(Session session, Editor by, long? undoes, IReadOnlyList<Change> changes)
    {
        var number = session.Number("change-set-insert", ("$by", by.Name), ("$at", Row.Of(by.At)), ("$why", by.Why), ("$undoes", undoes));
        for (var i = 0; i < changes.Count; i++)
        {
            var (kind, thing, before, after) = changes[i];
            session.Run("change-insert", ("$number", number), ("$ordinal", i), ("$kind", kind.ToString()), ("$thing", thing), ("$before", before), ("$after", after));
        }

        return new() { Number = number, By = by, Undoes = undoes, Changes = changes, Size = changes.Count };
    }

    public static ChangeSet? Find(Session session, long number) => session.First("change-set-by-number", Read, ("$number", number)) is { } set
        ? set with { Changes = session.Rows("change-of-set", ReadChange, ("$number", number), ("$most", long.MaxValue), ("$kind", null), ("$thing", null)) }
        : null;

    public static IReadOnlyList<ChangeSet> Latest(Session session, int count, long? before, ChangesOf of) =>
    [
        .. session.Rows(
                of.Kind is null ? "change-set-latest" : "change-set-latest-of",
                Read,
                [("$before", before ?? long.MaxValue), ("$by", of.By), ("$count", count), .. Asked(of)])
            .Select(set => set with
            {
                Changes = session.Rows("change-of-set", ReadChange, [("$number", set.Number), ("$most", ChangeSet.MostListed), ("$kind", of.Kind?.ToString()), ("$thing", of.Kind is null ? null : of.Thing)]),
            }),
    ];

    /// <summary>The latest set after another one that changed a thing; null when none did.</summary>
    public static ChangeSet? Since(Session session, long number, ChangeKind kind, string thing) =>
        session.First("change-set-since", Read, ("$number", number), ("$kind", kind.ToString()), ("$thing", thing));

    /// <summary>A state of a thing by its mark, as one of its last changes left it or found it; null where none did.</summary>
    public static string? State(Session session, ChangeKind kind, string thing, StateMark mark) =>
        session.Rows("change-states", row => new[] { row.TextOrNull(0), row.TextOrNull(1) }, ("$kind", kind.ToString()), ("$thing", thing), ("$most", IChanges.MostStates))
            .SelectMany(states => states).FirstOrDefault(state => state is not null && StateMark.Of(state) == mark);

    private static (string, object?)[] Asked(ChangesOf of) => of.Kind is { } kind ? [("$kind", kind.ToString()), ("$thing", of.Thing)] : [];

    // number, made_by, made_at, why, undoes, undone by, how many changes.
    private static ChangeSet Read(Row row) => new()
    {
        Number = row.Long(0),
        By = new(row.Text(1), row.Instant(2), row.TextOrNull(3)),
        Undoes = row.LongOrNull(4),
        UndoneBy = row.LongOrNull(5),
        Changes = [],
        Size = row.Long(6),
    };

    private static Change ReadChange(Row row) => new(row.Enum<ChangeKind>(0), row.Text(1), row.TextOrNull(2), row.TextOrNull(3));
}
