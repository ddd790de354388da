namespace Avow.Reading;

/// <summary>The names of the tags of one page, whatever their case: some forty, never more than it has tags.</summary>
internal sealed class OpenTagNames
{
    private readonly Dictionary<string, OpenTagName> names = new(StringComparer.OrdinalIgnoreCase);

    public OpenTagName Of(ReadOnlySpan<char> name)
    {
        var lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(name, out var known)) return known;
        var lower = name.ToString().ToLowerInvariant();
        return names[lower] = new(lower);
    }
}
