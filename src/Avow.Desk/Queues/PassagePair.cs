using Avow.Publishing;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>A passage of the taker beside that of the source, word by word.</summary>
public sealed record PassagePair(PassageSide Taker, PassageSide Source, double Likeness)
{
    /// <summary>Null for a span that is not inside the texts: the check reports it, a page shows what can be shown.</summary>
    internal static PassagePair? Of(TextLayout taker, TextLayout source, AlignedSpan span, Func<Text, Text, IReadOnlyList<CollatedRow>> collate)
    {
        if (!span.From.LiesInside(taker.Text.Words) || !span.To.LiesInside(source.Text.Words)) return null;
        var (here, there) = (PassageSide.Cut(taker.Text.Words, span.From), PassageSide.Cut(source.Text.Words, span.To));
        var rows = Languages.Primary(taker.Text.Language) == Languages.Primary(source.Text.Language)
            ? collate(Piece(taker.Text, here), Piece(source.Text, there))
            : [];
        return new(
            PassageSide.Of(taker, span.From, Marks(rows, row => row.Left, row => row.LeftRuns, here)),
            PassageSide.Of(source, span.To, Marks(rows, row => row.Right, row => row.RightRuns, there)),
            span.Likeness);
    }

    private static Text Piece(Text text, TextRange range) => text with { Words = range.Of(text.Words) };

    private static IEnumerable<InlineSpan> Marks(IReadOnlyList<CollatedRow> rows, Func<CollatedRow, TextRange?> side, Func<CollatedRow, IReadOnlyList<CollatedRun>> runs, TextRange within) =>
        from row in rows
        where side(row) is not null
        from run in runs(row)
        where KindOf(run.Kind) is not null
        select new InlineSpan(KindOf(run.Kind)!.Value, run.Range.Shift(within.StartInclusive));

    private static InlineKind? KindOf(CollatedKind kind) => kind switch
    {
        CollatedKind.Removed => InlineKind.Removed,
        CollatedKind.Added => InlineKind.Added,
        CollatedKind.Changed => InlineKind.Changed,
        CollatedKind.Moved => InlineKind.Moved,
        _ => null,
    };
}
