using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Publishing;

/// <summary>What pages are told of versions: told by the test, not found.</summary>
internal static class FakeFinding
{
    public static FindingForPages Of(FakeArchive archive) => new(texts => Versions(archive, texts)) { Alignment = Alignment };

    /// <summary>
    /// Paragraph by paragraph; of the first the first ten characters are a sentence that the right text does not have, the third is not there on
    /// the right, the last not on the left; a number does not agree, and the fourth stands elsewhere.
    /// </summary>
    public static FoundAlignment Alignment(Text left, Text right)
    {
        var (lines, others) = (Lines(left.Words), Lines(right.Words));
        if (lines.Count < 4 || others.Count < 4) return FoundAlignment.Nothing;
        var end = others[^1].EndExclusive;
        List<FoundBead> beads =
        [
            new(new(0, 10), new(0, 0), 0.9), new(new(10, lines[0].EndExclusive), others[0], 0.9), new(lines[1], others[1], 0.4),
            new(lines[2], new(others[2].StartInclusive, others[2].StartInclusive), 0.8), new(lines[3], others[2], 1, IsSetByEditor: true),
            .. lines.Skip(4).Select(line => new FoundBead(line, new(end, end), 0.7)), .. others.Skip(3).Select(line => new FoundBead(new(left.Words.Length, left.Words.Length), line, 0.7)),
        ];
        return new()
        {
            Standing = FoundStanding.Translations,
            Beads = beads,
            Differences =
            [
                new(FoundDifferenceKind.Number, new(lines[1].StartInclusive, lines[1].StartInclusive + 3), new(others[1].StartInclusive, others[1].StartInclusive + 2), 0.9),
                new(FoundDifferenceKind.Moved, lines[3], others[^1], 0.8),
                new(FoundDifferenceKind.Name, new(lines[3].StartInclusive, lines[3].StartInclusive + 4), new(others[2].StartInclusive, others[2].StartInclusive), 0.6),
            ],
        };
    }

    public static FoundAlignment NotAligned(Text left, Text right) => FoundAlignment.Nothing;

    private static List<TextRange> Lines(string words)
    {
        List<TextRange> lines = [];
        for (var start = 0; start < words.Length;)
        {
            var end = words.IndexOf('\n', start);
            if (end < 0) end = words.Length;
            if (end > start + 12) lines.Add(new(start, end));
            start = end + 1;
        }

        return lines;
    }

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
}
