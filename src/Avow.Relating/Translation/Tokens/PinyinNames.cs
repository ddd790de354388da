namespace Avow.Relating;

/// <summary>Names of a text in Latin letters that may be Chinese ones, and where they stand in a text in Chinese: 广东 for Guangdong.</summary>
internal sealed class PinyinNames
{
    public static readonly PinyinNames None = new([]);

    // Characters of a name.
    private const int MostChars = 4;

    private readonly HashSet<string> names;

    private PinyinNames(HashSet<string> names) => this.names = names;

    /// <summary>Those of a text's names that can be cut into so many syllables.</summary>
    public static PinyinNames Of(TokenizedSide side) =>
        new([.. Enumerable.Range(0, side.Forms.Count).Where(token => side.Kinds[token] == TokenKind.Name).Select(token => side.Forms[token]).Where(name => CanBeCut(name, MostChars))]);

    public static bool AreIn(IEnumerable<string> segments) => segments.Any(segment => segment.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF'));

    /// <summary>The names that stand in a segment, as they are written in Latin letters; also those that overlap.</summary>
    public IEnumerable<string> In(string segment)
    {
        if (names.Count == 0) yield break;
        for (var start = 0; start < segment.Length; start++)
        {
            var name = "";
            for (var at = start; at < segment.Length && at - start < MostChars && HanReadings.Of(segment[at]) is { } reading; at++)
            {
                name += reading;
                if (names.Contains(name)) yield return name;
            }
        }
    }

    private static bool CanBeCut(ReadOnlySpan<char> name, int syllables)
    {
        if (name.IsEmpty) return true;
        if (syllables == 0) return false;
        for (var length = Math.Min(6, name.Length); length > 0; length--)
            if (HanReadings.IsSyllable(name[..length]) && CanBeCut(name[length..], syllables - 1)) return true;
        return false;
    }
}
