namespace Avow.Relating;

/// <summary>The seeds of many texts, in the order of keys, then of <see cref="TextPlace"/>; of a run one seed a text.</summary>
public interface ISeedIndex
{
    /// <summary>The first of all keys of a run.</summary>
    IReadOnlyList<IndexedSeed> OfRun(long run, int most);

    /// <summary>Of one key; those after a position, nearest first.</summary>
    IReadOnlyList<IndexedSeed> After(long key, TextPlace at, int most);

    /// <summary>Of one key; those before a position, nearest first.</summary>
    IReadOnlyList<IndexedSeed> Before(long key, TextPlace at, int most);

    /// <summary>Of one key, the one of the first position.</summary>
    IndexedSeed? First(long key);
}
