using Avow.Statements;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Statements;

public sealed class TextRangeTests
{
    private static readonly Arbitrary<TextRange> Ranges =
        (from start in Gen.Choose(0, 40) from length in Gen.Choose(0, 40) select new TextRange(start, start + length)).ToArbitrary();

    [Fact]
    public void A_range_is_never_backwards_or_negative()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextRange(3, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextRange(-1, 2));
    }

    [Fact]
    public void What_two_ranges_share_lies_in_both_and_is_the_same_either_way() =>
        Prop.ForAll(Ranges, Ranges, (a, b) =>
        {
            var shared = a.Intersect(b);
            return shared == b.Intersect(a) && (shared is not { } s || (a.Contains(s) && b.Contains(s)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_cover_contains_both() =>
        Prop.ForAll(Ranges, Ranges, (a, b) => a.Cover(b).Contains(a) && a.Cover(b).Contains(b)).QuickCheckThrowOnFailure();

    [Fact]
    public void Ranges_overlap_when_some_offset_lies_in_both() =>
        Prop.ForAll(Ranges, Ranges, (a, b) =>
            a.Overlaps(b) == Enumerable.Range(0, 90).Any(i => a.Contains(i) && b.Contains(i)) || a.IsEmpty || b.IsEmpty).QuickCheckThrowOnFailure();

    [Fact]
    public void Shifting_keeps_the_words() =>
        Assert.Equal("ferry", new TextRange(0, 5).Shift(4).Of("the ferry"));

    [Fact]
    public void A_union_holds_the_same_offsets_in_order_and_apart() =>
        Prop.ForAll(Ranges, Ranges, Ranges, (a, b, c) =>
        {
            TextRange[] all = [a, b, c];
            var union = TextRange.Union(all);
            return Enumerable.Range(0, 90).All(i => all.Any(range => range.Contains(i)) == union.Any(range => range.Contains(i)))
                && union.All(range => !range.IsEmpty) && union.Zip(union.Skip(1)).All(pair => pair.First.EndExclusive < pair.Second.StartInclusive);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(" \n ferry\u00a0 ", 3, 8)]
    [InlineData("ferry", 0, 5)]
    [InlineData("  ", 2, 2)]
    [InlineData("", 0, 0)]
    public void White_space_is_cut_off_at_both_ends(string text, int start, int end) => Assert.Equal(new(start, end), TextRange.Whole(text).TrimmedIn(text));
}
