using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Publishing;

/// <summary>What pages are told of versions and phrases: told by the test, not found.</summary>
internal static class FakeFinding
{
    public static FindingForPages Of(FakeArchive archive) => new(texts => Versions(archive, texts), () => Phrases(archive));

    /// <summary>The first text is the base and changes in one word, once for each of the others; a lost text stands between.</summary>
    public static FoundVersions Versions(FakeArchive archive, IReadOnlyList<Id<Text>> texts)
    {
        var words = archive.TextOf(texts[0]).Words;
        List<FoundWording> wordings = [.. texts.Select((_, number) => new FoundWording(((char)('A' + number)).ToString(), [number]))];
        List<int> others = [.. Enumerable.Range(1, texts.Count - 1)];
        var place = new TextRange(words.Length / 2, (words.Length / 2) + 4);
        return new()
        {
            Witnesses = texts,
            Wordings = wordings,
            Places =
            [
                new(FoundKind.Wording, place, "the words before", "and behind", [new("gate", [0], ["gate"]), new("بوابة", others, ["بوابة"])], [], null),
                new(FoundKind.Omission, place, "", "", [new("A whole passage.", [0], ["A whole passage."]), new("", others, [""])], [0], null),
                new(FoundKind.Addition, place, "", "", [new("", [0], [""]), new("</td><script>", others, ["</td><script>"])], [], null),
                new(FoundKind.Move, place, "", "", [new("Moved words.", [0], ["Moved words."]), new("", others, [""])], [], "what follows there"),
                new(FoundKind.Typographic, place, "", "", [new("“no”", [0, .. others], ["“no”", "\"no\""])], [], null),
            ],
            Lineage =
            [
                new(texts[0], null, null, FoundGround.First, 0, 1, true, null),
                new(null, null, 0, FoundGround.SharedReadings, 2, 1, true, new(2026, 5, 16)),
                .. others.Select(other => new FoundOrigin(texts[other], null, 1, FoundGround.Variants, 1, 1, false, null)),
                new(null, "https://agency.example/<wire>", 0, FoundGround.Named, 0, 1, false, null),
            ],
            RangesIn = _ => [place, place, place, place, place],
        };
    }

    private static List<FoundPhrase> Phrases(FakeArchive archive) =>
        [.. archive.Latest(2).Select((text, at) => new FoundPhrase((FoundPhraseKind)at, "Nobody <b>owns</b> the strait.", [(text.Id, new(0, 12))]))];
}
