using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Publishing;

public sealed class LinePairingTests
{
    private const string Here = "We carry no cargo for the closing of the strait.\nThe gates stay open for all souls.\nFor the crews, the night shift";

    [Fact]
    public void A_signature_broken_on_one_side_only_leaves_the_other_lines_paired() =>
        Assert.Equal([(0, 0), (1, 1), (2, 3)], Pair(Here, "We carry neither cargo for the closing of the strait.\nThe gates stay open for all people.\nFor the crews,\nthe night shift"));

    [Fact]
    public void A_line_left_out_is_beside_nothing() =>
        Assert.Equal([(0, 0), (2, 1)], Pair(Here, "We carry no cargo for the closing of the strait.\nFor the crews, the night shift"));

    [Fact]
    public void Lines_that_have_nothing_in_common_are_not_paired() => Assert.Empty(Pair(Here, "Another paper altogether\nof two lines"));

    [Fact]
    public void Equal_numbers_of_lines_are_paired_in_their_order() => Assert.Equal([(0, 0), (1, 1)], Pair("one\ntwo", "uno\ndos"));

    [Fact]
    public void More_lines_than_anyone_compares_are_left_to_the_compare_page() =>
        Assert.Empty(Pair(string.Join('\n', Enumerable.Repeat("a word", 200)), string.Join('\n', Enumerable.Repeat("a word", 201))));

    private static IEnumerable<(int, int)> Pair(string here, string there) => LinePairing.Of(here, TextRange.Whole(here), there, TextRange.Whole(there))
        .Select(pair => (LineAt(here, pair.Here), LineAt(there, pair.There)));

    private static int LineAt(string words, TextRange line) => words[..line.StartInclusive].Count(c => c == '\n');
}
