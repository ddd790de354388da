using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Publishing;

public sealed class FrameEmphasisTests
{
    [Fact]
    public void A_frame_that_the_source_sets_wholly_in_italics_stands_upright() =>
        Assert.DoesNotContain(InlineKind.Emphasis, KindsIn("*We print this from a port without meetings.*", "*The translation is by the crew.*"));

    [Fact]
    public void A_word_that_a_frame_stresses_stays_stressed() =>
        Assert.Contains(InlineKind.Emphasis, KindsIn("We print this from a port *without* meetings.", "*The translation is by the crew.*"));

    private static IEnumerable<InlineKind> KindsIn(params string[] frame)
    {
        var archive = new FakeArchive();
        var texts = archive.Add(new FakePage("https://tidewater.example/strait", "2026-05-20T08:00:00Z")
        {
            Texts = [new("en", "2026-05-20", "A word before", frame) { Role = WitnessRole.Frame }, new("en", "2026-05-14", "On the strait", "The gates were *shut*.")],
        });
        var shown = Assert.Single(StatementModel.From(archive, archive, texts[1]).Value.FramesBefore);
        return shown.Pieces.SelectMany(piece => piece.Lines).SelectMany(line => line.Words).Select(inline => inline.Kind);
    }
}
