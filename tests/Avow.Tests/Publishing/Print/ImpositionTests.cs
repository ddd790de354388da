using System.Globalization;
using Avow.Publishing;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Publishing;

public sealed class ImpositionTests
{
    // Nine pages lie on three sheets: 12 and 1, 2 and 11, 10 and 3, 4 and 9, 8 and 5, 6 and 7.
    [Theory]
    [InlineData(1, "-1 --")]
    [InlineData(4, "41 23")]
    [InlineData(5, "-1 2- -3 45")]
    [InlineData(8, "81 27 63 45")]
    [InlineData(9, "-1 2- -3 49 85 67")]
    public void Pages_lie_where_folding_puts_them(int pages, string sides)
    {
        Assert.Equal(sides, Shown(Imposition.Of(pages, isRightToLeft: false)));
        var mirrored = string.Join(' ', sides.Split(' ').Select(side => $"{side[1]}{side[0]}"));
        Assert.Equal(mirrored, Shown(Imposition.Of(pages, isRightToLeft: true)));
    }

    [Theory]
    [InlineData(1, "-1 --")]
    [InlineData(2, "21 --")]
    [InlineData(4, "41 23")]
    [InlineData(5, "51 2- -3 4-")]
    public void A_last_page_that_is_the_cover_stands_on_the_back_and_blank_ones_before_it(int pages, string sides) =>
        Assert.Equal(sides, Shown(Imposition.Of(pages, isRightToLeft: false, isLastOnBack: true)));

    // Sheets laid on each other and folded, leafed through: the right halves of the fronts, then the left halves of their backs, and so on.
    [Fact]
    public void Whoever_folds_the_sheets_and_leafs_through_them_reads_every_page_once_in_order() => Prop.ForAll(
        Gen.Choose(1, 400).ToArbitrary(),
        ArbMap.Default.ArbFor<bool>(),
        ArbMap.Default.ArbFor<bool>(),
        (pages, isRightToLeft, isLastOnBack) =>
        {
            var sides = Imposition.Of(pages, isRightToLeft, isLastOnBack);
            var read = Leafed(sides, isRightToLeft).OfType<int>().ToList();
            return sides.Count % 2 == 0 && sides.Count == 2 * ((pages + 3) / 4) && read.SequenceEqual(Enumerable.Range(1, pages)) && (!isLastOnBack || pages == 1 || Leafed(sides, isRightToLeft).Last() == pages);
        }).QuickCheckThrowOnFailure();

    private static IEnumerable<int?> Leafed(IReadOnlyList<SheetSide> sides, bool isRightToLeft)
    {
        List<int?> firstHalf = [], secondHalf = [];
        for (var sheet = 0; sheet < sides.Count; sheet += 2)
        {
            var (front, back) = isRightToLeft ? (Mirrored(sides[sheet]), Mirrored(sides[sheet + 1])) : (sides[sheet], sides[sheet + 1]);
            firstHalf.AddRange([front.Right, back.Left]);
            secondHalf.InsertRange(0, [back.Right, front.Left]);
        }

        return [.. firstHalf, .. secondHalf];
    }

    private static SheetSide Mirrored(SheetSide side) => new(side.Right, side.Left);

    private static string Shown(IReadOnlyList<SheetSide> sides) => string.Join(' ', sides.Select(side => $"{Shown(side.Left)}{Shown(side.Right)}"));

    private static string Shown(int? page) => page?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
