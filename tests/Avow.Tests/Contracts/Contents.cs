using System.Text;
using System.Text.Json;
using Avow.Statements;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Contracts;

/// <summary>Contents of any shape that a reader may make.</summary>
internal static class Contents
{
    private static readonly Gen<string> Characters = Gen.Frequency(
        (8, Gen.Elements("a", "Z", " ", "é", "ё", "й", "ß", "-", "\"", "'", "<", "&", "\\")),
        (3, Gen.Elements("罢", "工", "ท", "้", "한", "が", "\u0301", "\u200d", "\u202e", "\u00ad")),
        (3, Gen.Elements("إ", "ض", "ر", "ש", "\u064e", "\u200f")),
        (2, Gen.Elements("😀", "𠀋", "👩‍👩‍👧")),
        (1, Gen.Elements("\0", "\t", "\u001f", "\ufffd", "\uffff", "\u2028", "\r")));

    private static readonly Gen<string> Line = Gen.NonEmptyListOf(Characters).Select(string.Concat);

    private static readonly Gen<string?> LineOrNull = Gen.OneOf(Gen.Constant<string?>(null), Line.Select(line => (string?)line));

    private static readonly Gen<DateOnly> Day = Gen.Choose(0, 3_652_058).Select(DateOnly.FromDayNumber);

    public static Arbitrary<Content> Any { get; } = (
        from lines in Gen.ListOf(Line)
        from metadata in Metadatas
        from seed in Gen.Choose(0, int.MaxValue)
        from named in LineOrNull
        select Build([.. lines], metadata, named, new Random(seed))).ToArbitrary();

    private static Gen<Metadata> Metadatas =>
        from titles in Findings(Line)
        from issuers in Findings(Line)
        from dates in Findings(Day)
        from languages in Findings(Gen.Elements("en", "zh-Hans", "ar", "und"))
        select new Metadata { Titles = titles, Issuers = issuers, Dates = dates, Languages = languages, SourceAddresses = titles };

    /// <summary>The same in every part, compared as it would be written down.</summary>
    public static void AssertSame(Content expected, Content actual)
    {
        expected = expected with { Words = Kept(expected.Words) };
        Assert.Equal(expected.Words, actual.Words);
        Assert.Equal(Written(expected), Written(actual));
    }

    /// <summary>Words as they come back: U+0000 is no character.</summary>
    public static string Kept(string words) => words.Replace('\0', '\uFFFD');

    private static string Written(Content content) =>
        JsonSerializer.Serialize(content) + string.Join(';', content.Blocks.Select(b => b.Range)) + string.Join(';', content.Marks.Select(m => m.Range))
        + string.Join(';', content.Damage.Select(d => d.Range)) + string.Join(';', content.Witnesses.Select(w => w.Range));

    private static Gen<IReadOnlyList<Finding<T>>> Findings<T>(Gen<T> values) =>
        Gen.ListOf(from value in values from evidence in Line from certainty in Gen.Choose(0, 10) select new Finding<T>(value, evidence, certainty / 10.0), 2)
            .Select(list => (IReadOnlyList<Finding<T>>)[.. list]);

    private static Content Build(IReadOnlyList<string> lines, Metadata metadata, string? named, Random random)
    {
        var words = new StringBuilder();
        List<Block> blocks = [];
        foreach (var line in lines)
        {
            if (blocks.Count > 0) words.Append('\n');
            blocks.Add(new()
            {
                Kind = (BlockKind)random.Next(7),
                Range = new(words.Length, words.Length + line.Length),
                Language = random.Next(3) == 0 ? Languages.Unknown : "ar",
                Level = random.Next(7),
                Label = random.Next(2) == 0 ? null : "*",
                SourceOffset = random.Next(2) == 0 ? null : random.Next(3),
            });
            words.Append(line);
        }

        var all = words.ToString();
        return new()
        {
            Reader = "any/1",
            Words = all,
            Blocks = blocks,
            Marks = [.. Enumerable.Range(0, random.Next(4)).Select(_ => new Mark { Kind = (MarkKind)random.Next(5), Range = Within(all, random), Target = named, Cue = named })],
            Metadata = metadata,
            Witnesses = Witnesses(blocks, named, random),
            Damage = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Within(all, random)).Select(range => new Damage((DamageKind)random.Next(6), range, range.Of(all)))],
        };
    }

    private static List<Witness> Witnesses(List<Block> blocks, string? named, Random random)
    {
        List<Witness> witnesses = [];
        for (var first = 0; first < blocks.Count;)
        {
            var last = random.Next(first, blocks.Count);
            witnesses.Add(new()
            {
                Role = (WitnessRole)random.Next(2),
                Range = blocks[first].Range.Cover(blocks[last].Range),
                Title = named,
                Issuer = named,
                Date = random.Next(2) == 0 ? null : new DateOnly(2026, 5, 1),
                Cue = "",
            });
            first = last + 1;
        }

        return witnesses;
    }

    // Between whole characters: a damage's own words are kept too, and half a character cannot be.
    private static TextRange Within(string words, Random random)
    {
        var (a, b) = (Whole(random.Next(words.Length + 1)), Whole(random.Next(words.Length + 1)));
        return new(Math.Min(a, b), Math.Max(a, b));

        int Whole(int at) => at < words.Length && char.IsLowSurrogate(words[at]) ? at - 1 : at;
    }
}
