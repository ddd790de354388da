using System.Runtime.InteropServices;
using Avow.Archive;
using Avow.Relating;
using Avow.Statements;

namespace Avow.Road;

/// <summary>
/// The keys that an archive keeps, held in memory while many texts are put in: a look-up is then no question to the database. Some 30 bytes a key and
/// some 20 for each text that has it.
/// </summary>
internal sealed class ClueIndexInMemory
{
    private readonly Dictionary<long, Having> byKey = [];

    public ClueIndexInMemory(IEnumerable<PlacedSketch> sketches)
    {
        // In order of places each goes to the end.
        foreach (var (place, keys) in sketches.Select(sketch => (ArchiveClueIndex.PlaceOf(sketch.Place), sketch.Keys)).OrderBy(sketch => sketch.Item1)) Put(place, keys);
    }

    public void Put(TextPlace place, IReadOnlyList<long> keys)
    {
        foreach (var key in keys)
        {
            ref var having = ref CollectionsMarshal.GetValueRefOrAddDefault(byKey, key, out var isKnown);
            if (!isKnown) having.Only = place;
            else having.Add(place);
        }
    }

    public void TakeOut(TextPlace place, IReadOnlyList<long> keys)
    {
        foreach (var key in keys)
        {
            ref var having = ref CollectionsMarshal.GetValueRefOrNullRef(byKey, key);
            if (!System.Runtime.CompilerServices.Unsafe.IsNullRef(ref having) && having.IsEmptyWithout(place)) byKey.Remove(key);
        }
    }

    /// <summary>The same, seen as relating wants it; what is not a key's is asked of the archive.</summary>
    public IClueIndex Within(ITranslationWork work) => new View(byKey, new ArchiveClueIndex(work));

    private struct Having
    {
        private List<TextPlace>? all;

        public TextPlace Only { get; set; }

        public void Add(TextPlace place)
        {
            all ??= [Only];
            if (all.Count == 0 || all[^1] < place) all.Add(place);
            else if (all.BinarySearch(place) is var at && at < 0) all.Insert(~at, place);
        }

        public bool IsEmptyWithout(TextPlace place)
        {
            if (all is null) return Only == place;
            if (all.BinarySearch(place) is var at and >= 0) all.RemoveAt(at);
            return all.Count == 0;
        }

        public readonly List<TextPlace> First(int most) => all is null ? [Only] : all.Count <= most ? all : all.GetRange(0, most);

        public readonly List<TextPlace> After(TextPlace place)
        {
            if (all is null) return Only > place ? [Only] : [];
            var at = all.BinarySearch(place);
            var next = at < 0 ? ~at : at + 1;
            return all.GetRange(next, all.Count - next);
        }
    }

    private sealed class View(Dictionary<long, Having> byKey, ArchiveClueIndex archive) : IClueIndex
    {
        public IReadOnlyList<TextPlace> First(long key, int most) => byKey.TryGetValue(key, out var having) ? having.First(most) : [];

        public IReadOnlyList<TextPlace> After(long key, TextPlace place) => byKey.TryGetValue(key, out var having) ? having.After(place) : [];

        public IReadOnlyList<long> KeysOf(Id<Text> text) => archive.KeysOf(text);

        public IReadOnlyList<TextPlace> Known(Id<Text> text) => archive.Known(text);
    }
}
