using System.Globalization;
using Avow.Relating;
using Avow.Statements;

namespace Avow.Road;

/// <summary>
/// One part of a search for shared passages, written by <c>avow reuse --part</c>: a seed shared by two texts a line, six numbers
/// with spaces between (the texts, its first word in each, its length, its spread).
/// </summary>
internal sealed class PartFile(string path) : PartLines(path, "avow reuse", () => new StreamReader(path))
{
    private const int Numbers = 6;

    public static string Line(PairHit hit) => string.Create(CultureInfo.InvariantCulture, $"{hit.A} {hit.B} {hit.WordA} {hit.WordB} {hit.Words} {hit.Spread}");

    public IEnumerable<PairHit> Hits(int texts) => Read((string line, out PairHit hit) => Parse(line, texts, out hit));

    /// <summary>Why files that were read to their ends are not all parts of one search of a collection; null when they are.</summary>
    public static Problem? WhatIsWrong(IReadOnlyList<PartFile> files, ulong collection) => PartEnd.WhatIsWrong(files, collection, "folder");

    private static bool Parse(string line, int texts, out PairHit hit)
    {
        hit = default;
        Span<Range> fields = stackalloc Range[Numbers + 1];
        if (line.AsSpan().Split(fields, ' ') != Numbers) return false;
        Span<int> numbers = stackalloc int[Numbers];
        for (var i = 0; i < Numbers; i++)
            if (!int.TryParse(line.AsSpan(fields[i]), NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])) return false;
        hit = new(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
        return hit.IsPossible(texts);
    }
}
