using Avow.Statements;

namespace Avow.Reading;

/// <summary>Parts that a source names and does not hold, as damage at the last word before them, or the first of all.</summary>
internal static class MissingParts
{
    public static IEnumerable<Damage> Of(Assembled text, IReadOnlyList<int> gaps) =>
        gaps.Distinct().Take(DamageLimit.PerKind).Select(gap => At(text, gap));

    private static Damage At(Assembled text, int gap)
    {
        var block = text.Blocks[Math.Clamp(gap - 1, 0, text.Count - 1)].Range;
        var (start, end) = (block.StartInclusive, block.EndExclusive);
        if (gap > 0) start = Math.Max(start, text.Words.LastIndexOf(' ', end - 1, end - start) + 1);
        else end = text.Words.IndexOf(' ', start, end - start) is > 0 and var space ? space : end;
        return new(DamageKind.PartMissing, new(start, end), text.Words[start..end]);
    }
}
