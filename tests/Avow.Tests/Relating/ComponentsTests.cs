using Avow.Relating;
using Avow.Statements;
using FsCheck;
using FsCheck.Fluent;
using static Avow.Tests.Relating.Samples;

namespace Avow.Tests.Relating;

public sealed class ComponentsTests
{
    // Reprints, a named source, a revision, a quotation of a quotation, a frame, undated texts, and a stranger.
    private static readonly TextFacts[] Texts =
    [
        Text("origin", Call, "2026-03-01"),
        Text("reprint", Call, "2026-03-02") with { Words = Call + "\nSource: origin.example" },
        Text("named", Call, "2026-03-03") with { SourceAddresses = ["https://reprint.example/reprint"] },
        Text("revision", Call.Replace("seven", "eleven", StringComparison.Ordinal), "2026-03-05", "origin.example"),
        Text("quotation", $"{Own} “{First}” {Own[..90]}", "2026-03-06"),
        Text("excerpt", Second + "\n" + Third),
        Text("undated", Third + "\n" + Own),
        Text("frame", "The paper presents, with its own reservations: " + Own, "2026-03-07", "paper.example", WitnessRole.Frame, "page"),
        Text("framed", Call, "2026-03-07", "paper.example", document: "page"),
        Text("stranger", "The regatta was delayed by rain and nobody minded very much.", "2026-03-01"),
    ];

    [Fact]
    public void Relating_in_any_order_and_any_batches_gives_what_relating_at_once_gives()
    {
        var atOnce = new ArchiveInMemory().Take(Texts).Select(Shown).ToList();
        Assert.True(atOnce.Count >= 7, string.Join('\n', atOnce));
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var archive = new ArchiveInMemory();
            var shuffled = Texts.ToArray();
            random.Shuffle(shuffled);
            for (var rest = shuffled.AsSpan(); !rest.IsEmpty;)
            {
                var batch = random.Next(1, rest.Length + 1);
                archive.Take(rest[..batch].ToArray());
                rest = rest[batch..];
            }

            return archive.Relations.Select(Shown).SequenceEqual(atOnce);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));
    }

    [Fact]
    public void Texts_hang_together_by_matches_and_by_documents()
    {
        TextMatch match = new(IdOf("origin"), IdOf("frame"), [new(new(0, 5), new(0, 5), 1)]);
        var components = Components.Of(Texts, [match]);
        Assert.Equal(Texts.Length - 2, components.Count);
        var together = Assert.Single(components, component => component.Matches.Count == 1);
        Assert.Equal(new[] { "origin", "frame", "framed" }.Select(IdOf).Order(), together.Texts.Select(text => text.Id));
    }

    private static string Shown(Relation r) => $"{r.Id} {r.Kind} {r.From} {r.To} {r.DirectionKnown} {r.Origin} {string.Join(' ', r.Spans)}";
}
