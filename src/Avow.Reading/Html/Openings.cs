using System.Collections.Frozen;

namespace Avow.Reading;

/// <summary>Words that lines are compared with whatever their case, found by their first letter: most lines begin like none of them.</summary>
internal sealed class Openings(IEnumerable<string> openings)
{
    private readonly FrozenDictionary<char, string[]> byFirst =
        openings.GroupBy(o => char.ToUpperInvariant(o[0])).ToFrozenDictionary(g => g.Key, g => g.ToArray());

    /// <summary>Whether words begin with one of them that also ends well.</summary>
    /// <param name="words">The line.</param>
    /// <param name="endsWell">Given the line and the opening that it begins with.</param>
    public bool Begin(ReadOnlySpan<char> words, Func<ReadOnlySpan<char>, string, bool> endsWell)
    {
        if (words.IsEmpty || !byFirst.TryGetValue(char.ToUpperInvariant(words[0]), out var alike)) return false;
        foreach (var opening in alike)
            if (words.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && endsWell(words, opening)) return true;
        return false;
    }
}
