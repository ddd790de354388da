using Avow.Statements;

namespace Avow.Tests.Statements;

public sealed class WitnessPlacesTests
{
    private static readonly Content Two = new()
    {
        Reader = "test/1",
        Words = new string('a', 100),
        Blocks = [new() { Kind = BlockKind.Paragraph, Range = new(0, 100) }],
        Witnesses = [Witness(10, 30), Witness(40, 90)],
    };

    [Theory]
    [InlineData(0, 0)]
    [InlineData(10, 0)]
    [InlineData(35, 0)]
    [InlineData(40, 1)]
    [InlineData(95, 1)]
    public void A_place_belongs_to_the_text_it_lies_in_else_to_the_last_before_it(int offset, int witness) => Assert.Equal(witness, Two.WitnessAt(offset));

    [Fact]
    public void Without_a_text_a_place_belongs_to_none() => Assert.Null((Two with { Witnesses = [] }).WitnessAt(5));

    private static Witness Witness(int start, int end) => new() { Role = WitnessRole.Statement, Range = new(start, end), Cue = "test" };
}
