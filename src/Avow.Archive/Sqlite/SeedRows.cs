using Avow.Statements;

namespace Avow.Archive;

/// <summary>Seeds as they lie in their rows: key, day, text, place. Asks a session that is handed out for each question.</summary>
internal sealed class SeedRows(Func<Func<Session, List<StoredSeed>>, List<StoredSeed>> ask) : ISeedRows
{
    private const int WordBits = 5;

    public IReadOnlyList<StoredSeed> Between(long startInclusive, long endExclusive, int most) =>
        ask(session => session.Rows("seed-of-run", Read, ("$run", startInclusive), ("$end", endExclusive), ("$most", most)));

    public IReadOnlyList<StoredSeed> After(long key, DateOnly day, Id<Text> text, int most) =>
        ask(session => session.Rows("seed-after", Read, ("$key", key), ("$day", day.DayNumber), ("$text", text.Number), ("$most", most)));

    public IReadOnlyList<StoredSeed> Before(long key, DateOnly day, Id<Text> text, int most) =>
        ask(session => session.Rows("seed-before", Read, ("$key", key), ("$day", day.DayNumber), ("$text", text.Number), ("$most", most)));

    public StoredSeed? First(long key) => ask(session => session.Rows("seed-first", Read, ("$key", key))) is [var first, ..] ? first : null;

    public static long[] RowOf(StoredSeed seed) => [seed.Key, seed.Day.DayNumber, seed.Text.Number, (long)seed.Place << WordBits | (uint)seed.Words];

    public static DateOnly DayOfNumber(int number) => DateOnly.FromDayNumber(number);

    private static StoredSeed Read(Row row)
    {
        var place = row.Long(3);
        return new(row.Long(0), DayOfNumber(row.Int(1)), Id<Text>.FromNumber(row.Long(2)), (int)(place >> WordBits), (int)(place & ((1 << WordBits) - 1)));
    }
}
