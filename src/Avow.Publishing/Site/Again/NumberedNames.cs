namespace Avow.Publishing;

/// <summary>Names that are known by numbers, in the order in which they came: what leads from page to page is then compared without reading it. Safe for many threads.</summary>
internal sealed class NumberedNames
{
    private readonly Lock adding = new();
    private readonly List<string> names = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public NumberedNames()
    {
    }

    public NumberedNames(IReadOnlyCollection<string> first)
    {
        names.EnsureCapacity(first.Count);
        numbers.EnsureCapacity(first.Count);
        foreach (var name in first) Of(name);
    }

    public int Count
    {
        get
        {
            lock (adding) return names.Count;
        }
    }

    public string this[int number]
    {
        get
        {
            lock (adding) return names[number];
        }
    }

    /// <returns>The number of a name, a new one where it has none yet.</returns>
    public int Of(string name)
    {
        lock (adding)
        {
            if (numbers.TryGetValue(name, out var number)) return number;
            names.Add(name);
            return numbers[name] = names.Count - 1;
        }
    }
}
