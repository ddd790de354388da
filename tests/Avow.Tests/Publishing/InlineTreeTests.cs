using Avow.Publishing;
using Avow.Statements;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Publishing;

public sealed class InlineTreeTests
{
    private const string Words = "We carry no side’s cargo, 海峡 and 🚢🚢 alike.";

    private static readonly Arbitrary<InlineSpan[]> Spans =
        (from kind in Gen.Elements(InlineKind.Link, InlineKind.Strong, InlineKind.Emphasis, InlineKind.Travelled, InlineKind.Damaged)
         from start in Gen.Choose(0, Words.Length)
         from end in Gen.Choose(start, Words.Length)
         select new InlineSpan(kind, new(start, end))).ArrayOf().ToArbitrary();

    [Fact]
    public void Whatever_overlaps_the_words_come_out_whole_and_in_order() =>
        Prop.ForAll(Spans, spans => WordsOf(InlineTree.Of(Words, TextRange.Whole(Words), InlineSpans.Of(spans))) == Words).QuickCheckThrowOnFailure();

    [Fact]
    public void An_element_never_holds_another_of_its_kind_so_no_link_stands_in_a_link() =>
        Prop.ForAll(Spans, spans => NestsByKind(InlineTree.Of(Words, TextRange.Whole(Words), InlineSpans.Of(spans)), InlineKind.Words)).QuickCheckThrowOnFailure();

    [Fact]
    public void No_element_begins_or_ends_inside_a_surrogate_pair() =>
        Prop.ForAll(Spans, spans => Leaves(InlineTree.Of(Words, TextRange.Whole(Words), InlineSpans.Of(spans)))
            .All(leaf => leaf.Length == 0 || (!char.IsLowSurrogate(leaf[0]) && !char.IsHighSurrogate(leaf[^1])))).QuickCheckThrowOnFailure();

    [Fact]
    public void Crossing_marks_are_cut_where_the_outer_one_ends()
    {
        var tree = InlineTree.Of("abcdef", new(0, 6), InlineSpans.Of([new(InlineKind.Strong, new(0, 4)), new(InlineKind.Travelled, new(2, 6))]));
        Assert.Equal([InlineKind.Strong, InlineKind.Travelled], tree.Select(inline => inline.Kind));
        Assert.Equal(["ab", "cd", "ef"], Leaves(tree));
    }

    private static bool NestsByKind(IReadOnlyList<Inline> inlines, InlineKind around) => inlines.All(inline =>
        inline.Kind == InlineKind.Words || (inline.Kind > around && NestsByKind(inline.Within, inline.Kind)));

    private static string WordsOf(IReadOnlyList<Inline> inlines) => string.Concat(Leaves(inlines));

    private static IEnumerable<string> Leaves(IReadOnlyList<Inline> inlines) =>
        inlines.SelectMany(inline => inline.Kind == InlineKind.Words ? [inline.Words] : Leaves(inline.Within));
}
