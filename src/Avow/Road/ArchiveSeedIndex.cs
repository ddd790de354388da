using Avow.Archive;
using Avow.Relating;

namespace Avow.Road;

/// <summary>The seeds that an archive keeps, as relating wants to look them up.</summary>
internal sealed class ArchiveSeedIndex(ISeedRows rows) : ISeedIndex
{
    public IReadOnlyList<IndexedSeed> OfRun(long run, int most) => Read(rows.Between(run, run + TextSeed.KeysOfRun, most));

    public IReadOnlyList<IndexedSeed> After(long key, TextPlace at, int most) => Read(rows.After(key, DateOnly.FromDayNumber(at.Day), at.Text, most));

    public IReadOnlyList<IndexedSeed> Before(long key, TextPlace at, int most) => Read(rows.Before(key, DateOnly.FromDayNumber(at.Day), at.Text, most));

    public IndexedSeed? First(long key) => rows.First(key) is { } first ? Read(first) : null;

    public static TextPlace PlaceOf(PlacedText text) => new(text.Day.DayNumber, text.Id);

    public static IReadOnlyList<StoredSeed> Rows(PlacedText text, IReadOnlyList<TextSeed> seeds) =>
        [.. seeds.Select(seed => new StoredSeed(seed.Key, text.Day, text.Id, seed.Place, seed.Words))];

    private static IReadOnlyList<IndexedSeed> Read(IReadOnlyList<StoredSeed> seeds) => [.. seeds.Select(Read)];

    private static IndexedSeed Read(StoredSeed seed) => new(seed.Key, new(seed.Day.DayNumber, seed.Text), seed.Place, seed.Words);
}
