using Avow.Statements;

namespace Avow.Archive;

/// <summary>Rules out of the database, and what is still to be done for them.</summary>
internal sealed class SqliteWithholding(Database database) : IWithholding
{
    // Looked through without a lock; between two of these others come to write.
    private const int MostLookedThrough = 128;

    // A capture told anew, with its seeds and its words for searching, takes 20 to 100 milliseconds of a busy machine (10,000 texts of 1,000 words); others wait for a writer for ten seconds (SqliteArchive.BusyTimeout).
    private const int MostTouched = 16;

    public IReadOnlyList<StandingRule> All() => database.Read(session => session.Rows("withheld-all", row => new StandingRule(row.Text(0), WithheldRows.Read(row.Text(1)).Rule, row.TextOrNull(2))));

    public long Due() => database.Read(Left);

    public Outcome<long> Settle() => database.Read(Next) is not { } part
        ? 0L
        : part.Touched.Count > 0 ? database.Write(session => Put(session, part)) : database.WriteAside(session => Put(session, part));

    public Capture? AsKept(Id<Capture> capture) => database.Read(session =>
        session.Scalar("capture-seq", ("$id", capture.Value)) is long seq ? session.First("capture-by-seq", Captures.Read, ("$seq", seq)) : null);

    public IEnumerable<Capture> AllAsKept() => database.Read(session => session.Rows("capture-all-as-kept", Captures.Read));

    private static long Left(Session session) => session.Number("withheld-due-left");

    private static Part? Next(Session session)
    {
        if (session.First("withheld-due-next", row => new Part(row.Long(0), row.Text(1), row.Long(2), null, [])) is not { } part) return null;
        if (session.Scalar("withheld-due-until", ("$after", part.After), ("$most", MostLookedThrough)) is not long until) return part;
        var touched = TouchedCaptures.ByName(session, WithheldRows.Read(part.Rule), part.After, until);
        return touched.Count <= MostTouched ? part with { Until = until, Touched = touched } : part with { Until = touched[MostTouched - 1], Touched = touched[..MostTouched] };
    }

    // Another program may have done it meanwhile.
    private static Outcome<long> Put(Session session, Part part)
    {
        if (session.Scalar("withheld-due-after", ("$number", part.Number)) is not long after || after != part.After) return Left(session);
        var attribution = Attribution.Current(session, null);
        foreach (var capture in part.Touched)
        {
            if (ReadingReplacement.Of(session, attribution, StoredReading.AsRead(session, capture)) is { IsGood: false, Problem: { } problem }) return problem;
        }

        if (part.Until is { } until) session.Run("withheld-due-set", ("$number", part.Number), ("$after", until));
        else session.Run("withheld-due-remove", ("$number", part.Number));
        return Left(session);
    }

    /// <summary>What is done in one step for one rule.</summary>
    /// <param name="Number">Of the rule among those that are due.</param>
    /// <param name="Rule">As it lies in its column.</param>
    /// <param name="After">Behind which capture.</param>
    /// <param name="Until">Up to which; null when none is left, and the rule is due no more.</param>
    /// <param name="Touched">Those in between that hold the name.</param>
    private sealed record Part(long Number, string Rule, long After, long? Until, List<long> Touched);
}
