namespace Avow.Archive;

/// <summary>
/// A state as parts that can be changed one without the other: a name in one language, one address, one correction. The part "" is that there is anything at all:
/// whoever makes or removes a thing changes all of it.
/// </summary>
/// <param name="Of">What stands in each part, by its name.</param>
internal sealed record StateParts(OrderedDictionary<string, string> Of)
{
    public const string Whole = "";

    public string? this[string part] => Of.GetValueOrDefault(part);

    /// <summary>The parts in which two states of a thing differ.</summary>
    public static IReadOnlyList<string> Apart(StateParts one, StateParts other) => [.. one.Of.Keys.Union(other.Of.Keys, StringComparer.Ordinal).Where(part => one[part] != other[part])];

    /// <summary>This state, with some parts as they are in another: those that come back stand behind those that stayed.</summary>
    public StateParts With(IEnumerable<string> parts, StateParts other)
    {
        OrderedDictionary<string, string> of = new(Of, StringComparer.Ordinal);
        foreach (var part in parts)
        {
            if (other[part] is { } value) of[part] = value;
            else of.Remove(part);
        }

        return new(of);
    }

    public static StateParts From(IEnumerable<(string Name, string Value)> parts)
    {
        OrderedDictionary<string, string> of = new(StringComparer.Ordinal);
        foreach (var (name, value) in parts) of.TryAdd(name, value);
        return new(of);
    }

    /// <summary>The parts of one list: each of its items is one, and there or not.</summary>
    public static IEnumerable<(string Name, string Value)> Items(string list, IEnumerable<string> items) => items.Select(item => ($"{list}.{item}", item));

    /// <summary>What stands in the parts of one list or family, in order, by what follows its name.</summary>
    public IEnumerable<(string Name, string Value)> In(string family) =>
        Of.Where(part => part.Key.StartsWith(family + ".", StringComparison.Ordinal)).Select(part => (part.Key[(family.Length + 1)..], part.Value));
}
