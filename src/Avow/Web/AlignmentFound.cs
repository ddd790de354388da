using Avow.Archive;
using Avow.Publishing;
using Avow.Relating;
using Avow.Road;
using Avow.Statements;

namespace Avow.Web;

/// <summary>Hands to the pages, in the pages' own records, how two texts in two languages lie against each other.</summary>
internal static class AlignmentFound
{
    // Texts that nobody has aligned yet take a processor for a while; more readers at once than this are asked to come again.
    private static readonly SemaphoreSlim Aligning = new(1);

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);

    public static FoundAlignment Of(IArchive archive, Text left, Text right)
    {
        if (!Aligning.Wait(Patience)) return new() { Standing = FoundStanding.Busy };
        try
        {
            return Patiently(archive, left, right);
        }
        finally
        {
            Aligning.Release();
        }
    }

    /// <summary>Where nobody waits.</summary>
    public static FoundAlignment Patiently(IArchive archive, Text left, Text right)
    {
        var compared = ComparedTranslation.Of(archive, left, right);
        return new()
        {
            Standing = compared.IsTranslation ? FoundStanding.Translations : compared.Standing == StandingKind.TooLong ? FoundStanding.TooLong : FoundStanding.Unrelated,
            IsKept = compared.IsKept,
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
