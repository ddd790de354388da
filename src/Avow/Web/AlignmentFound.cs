using Avow.Archive;
using Avow.Publishing;
using Avow.Relating;
using Avow.Road;
using Avow.Statements;

namespace Avow.Web;

/// <summary>Hands to the pages, in the pages' own records, how two texts in two languages lie against each other.</summary>
internal static class AlignmentFound
{
    public static FoundAlignment Of(IArchive archive, Text left, Text right)
    {
        var compared = ComparedTranslation.Of(archive, left, right);
        return new()
        {
            Standing = compared.IsTranslation ? FoundStanding.Translations : compared.Standing == StandingKind.TooLong ? FoundStanding.TooLong : FoundStanding.Unrelated,
            Beads = [.. compared.Beads.Select((span, at) => new FoundBead(span.From, span.To, span.Likeness, compared.Edited.Contains(at)))],
            Differences = [.. compared.Differences.Select(difference => KindOf(difference.Kind) is { } kind ? new FoundDifference(kind, difference.A, difference.B, difference.Certainty) : null).OfType<FoundDifference>()],
        };
    }

    // What is on one side only is seen in its bead.
    private static FoundDifferenceKind? KindOf(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Omitted or DifferenceKind.Added => null,
        DifferenceKind.Moved => FoundDifferenceKind.Moved,
        DifferenceKind.Number => FoundDifferenceKind.Number,
        DifferenceKind.Date => FoundDifferenceKind.Date,
        DifferenceKind.Name => FoundDifferenceKind.Name,
        DifferenceKind.Length => FoundDifferenceKind.Length,
        DifferenceKind.Question => FoundDifferenceKind.Question,
        DifferenceKind.Quotation => FoundDifferenceKind.Quotation,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The pages do not know this kind."),
    };
}
