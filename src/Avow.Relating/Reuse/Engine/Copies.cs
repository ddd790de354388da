namespace Avow.Relating;

/// <summary>Texts that have the same words throughout as more than <see cref="SeedGroups.MaxTextsOfLonger"/> others. Only the first of them is compared with the rest of the collection.</summary>
internal sealed class Copies
{
    private readonly HashSet<int> copies = [];
    private readonly List<(int First, int Copy)> pairs = [];

    /// <summary>Ordered by the first, then the copy.</summary>
    public IReadOnlyList<(int First, int Copy)> Pairs => pairs;

    public bool IsCopy(int text) => copies.Count > 0 && copies.Contains(text);

    /// <param name="digests">Of the words of each text; 0 when it has none.</param>
    public static Copies Among(ReadOnlySpan<ulong> digests)
    {
        var found = new Copies();
        var (keys, numbers) = (digests.ToArray(), Enumerable.Range(0, digests.Length).ToArray());
        Array.Sort(keys, numbers);
        for (var (start, end) = (0, 0); start < keys.Length; start = end)
        {
            while (end < keys.Length && keys[end] == keys[start]) end++;
            if (keys[start] == 0 || end - start <= SeedGroups.MaxTextsOfLonger) continue;
            Array.Sort(numbers, start, end - start);
            for (var i = start + 1; i < end; i++) found.Add(numbers[start], numbers[i]);
        }

        found.pairs.Sort();
        return found;
    }

    private void Add(int first, int copy)
    {
        copies.Add(copy);
        pairs.Add((first, copy));
    }
}
