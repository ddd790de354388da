using Avow.Statements;

namespace Avow.Relating;

/// <summary>Puts the places of one phrase together.</summary>
internal sealed class PhraseGroups
{
    private readonly Dictionary<PhrasePlace, int> numberOf = [];
    private readonly List<PhrasePlace> places = [];
    private readonly List<int> above = [];
    private readonly List<HousePhraseKind> kinds = [];

    public void Join(PhrasePlace one, PhrasePlace other, HousePhraseKind kind)
    {
        var (x, y) = (RootOf(NumberOf(one, kind)), RootOf(NumberOf(other, kind)));
        var (kept, joined) = (Math.Min(x, y), Math.Max(x, y));
        if (kinds[joined] < kinds[kept]) kinds[kept] = kinds[joined];
        if (kind < kinds[kept]) kinds[kept] = kind;
        above[joined] = kept;
    }

    public IEnumerable<(IReadOnlyList<PhrasePlace> Places, HousePhraseKind Kind)> All() =>
        Enumerable.Range(0, places.Count).GroupBy(RootOf).Select(group => ((IReadOnlyList<PhrasePlace>)[.. group.Select(number => places[number])], kinds[group.Key]));

    private int NumberOf(PhrasePlace place, HousePhraseKind kind)
    {
        if (numberOf.TryGetValue(place, out var number)) return number;
        numberOf[place] = number = places.Count;
        places.Add(place);
        above.Add(number);
        kinds.Add(kind);
        return number;
    }

    private int RootOf(int number)
    {
        while (above[number] != number) number = above[number] = above[above[number]];
        return number;
    }
}
