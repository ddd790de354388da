namespace Avow.Relating;

/// <summary>Something that a translation keeps, as a number that is the same in all languages.</summary>
internal static class Clue
{
    private const int KindBits = 3;

    public static uint Of(ClueKind kind, ReadOnlySpan<char> sign) => (Mixed.Of(sign) << KindBits) | (uint)kind;

    public static ClueKind Kind(uint clue) => (ClueKind)(clue & ((1 << KindBits) - 1));
}
