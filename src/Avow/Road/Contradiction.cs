using Avow.Relating;
using Avow.Statements;

namespace Avow.Road;

/// <summary>
/// Whether two texts that could be translations by their form speak of different things: statements of one kind (an appeal, a call to a strike) share their phrases, and
/// not their numbers, days and names.
/// </summary>
internal static class Contradiction
{
    // One number in a translation is misprinted, or two; more than half of them are not.
    private const int LeastDisagreeing = 3;

    public static bool Is(TextToAlign a, TextToAlign b, TextAlignment alignment)
    {
        var disagreeing = alignment.Differences.Count(difference => difference.Kind is DifferenceKind.Number or DifferenceKind.Date or DifferenceKind.Name);
        if (disagreeing < LeastDisagreeing) return false;
        var telling = alignment.Beads.Count(bead => !bead.IsOneSided && HasDigit(a.Words, bead.A, alignment.SegmentsOfA) && HasDigit(b.Words, bead.B, alignment.SegmentsOfB));
        return 2 * disagreeing > telling;
    }

    private static bool HasDigit(string words, TextRange bead, IReadOnlyList<TextRange> segments) =>
        Enumerable.Range(bead.StartInclusive, bead.Length).Any(number => segments[number].Of(words.AsSpan()).ContainsAnyInRange('0', '9'));
}
