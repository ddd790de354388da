using Avow.Archive;
using Avow.Console;
using Avow.Relating;
using Avow.Road;
using Avow.Statements;
using Avow.Tests.Contracts;
using Avow.Tests.Demo;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Archive;

/// <summary>However texts came, went and were read again: what is related is, byte for byte, what relating everything at once gives.</summary>
public sealed class MatchingOrderTests
{
    private const int Captures = 44;

    // Few sentences for many texts, so that seeds are rare, shared and common, and groups wider than the band.
    private static readonly string[] Sentences =
    [
        "We demand that the gate on the northern shore be opened in the morning and stay open until the last boat has come in.",
        "Companies that cannot agree on anything agreed to the second on when to lock the road of eleven thousand people a day.",
        "The committee of the harbour has met four times this spring and has answered none of the letters that were sent to it.",
        "Nobody who has ever carried a sack of flour up those steps in the rain will believe that the lift is a luxury here.",
        "Sixteen stewards were dismissed on Thursday evening without a hearing because they had spoken to passengers.",
        "Мы требуем чтобы ворота на северном берегу были открыты утром и оставались открытыми пока не придёт последняя лодка.",
    ];

    // What every second text has: more than sixteen, so that it is the band that counts.
    private const string Slogan = "Bread, berths and boats belong to everybody who crosses the strait.";


    [Fact]
    public void Any_history_of_additions_and_rereadings_comes_to_what_relating_at_once_comes_to() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        using var folder = new Folder();
        var random = new Random(seed);
        using var archive = SqliteArchive.Create(folder.At("lived"), "Test").Value;
        var now = new Dictionary<int, Content>();
        foreach (var number in Shuffled(random, Captures))
        {
            Assert.True(archive.Imports.Keep([ImportOf(number, now[number] = ContentOf(random))]).IsGood);
            if (random.Next(4) == 0) Relate(archive);
            if (random.Next(4) == 0) Reread(archive, now, random);
            if (random.Next(6) == 0) Relate(archive);
        }

        Relate(archive);
        Reread(archive, now, random);
        Relate(archive);
        var lived = Everything(archive);
        Assert.Empty(archive.Upkeep.Check());

        using var atOnce = SqliteArchive.Create(folder.At("at-once"), "Test").Value;
        Assert.True(atOnce.Imports.Keep([.. now.OrderBy(capture => capture.Key).Select(capture => ImportOf(capture.Key, capture.Value))]).IsGood);
        Relate(atOnce, new() { IsAnew = true });
        Assert.Equal(Everything(atOnce), lived);

        Relate(archive, new() { IsAnew = true, Options = new() { Scratch = Scratch.Open, MemoryBytes = ReuseOptions.MinMemoryBytes, Threads = 1 } });
        Assert.Equal(lived, Everything(archive));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(8));

    [Fact]
    public void A_page_that_many_have_printed_is_compared_with_some_of_them_only()
    {
        using var folder = new Folder();
        using var archive = SqliteArchive.Create(folder.At("archive"), "Test").Value;
        Assert.True(archive.Imports.Keep([.. Enumerable.Range(0, 150).Select(n => ImportOf(n, Made.Content($"{string.Join('\n', Sentences)}\nCopy {n}", date: new DateOnly(2026, 5, 1).AddDays(n))))]).IsGood);
        Relate(archive);
        var at = Everything(archive);
        Assert.InRange(archive.Relations.Matches().Count(), 150 * 15, 150 * 17);
        Assert.True(archive.Imports.Keep([ImportOf(150, Made.Content($"{string.Join('\n', Sentences)}\nThe first", date: new(2026, 4, 1)))]).IsGood);
        Relate(archive);
        Assert.NotEqual(at, Everything(archive));
        var lived = Everything(archive);
        Relate(archive, new() { IsAnew = true });
        Assert.Equal(Everything(archive), lived);
    }

    [Fact]
    public void Parts_put_together_come_to_the_same()
    {
        using var folder = new Folder();
        var random = new Random(7);
        using var archive = SqliteArchive.Create(folder.At("archive"), "Test").Value;
        Assert.True(archive.Imports.Keep([.. Enumerable.Range(0, Captures).Select(n => ImportOf(n, ContentOf(random)))]).IsGood);
        Relate(archive);
        var lived = Everything(archive);
        var parts = Enumerable.Range(1, 3).Select(part =>
        {
            using var results = new StreamWriter(folder.At($"{part}.part"));
            Quietly.Match(archive, new() { Part = (part, 3), Results = results });
            return folder.At($"{part}.part");
        }).ToArray();
        Assert.Equal(lived, Everything(archive));

        Assert.Contains("not each of 3 parts", Refused(archive, parts[0], parts[2]), StringComparison.Ordinal);
        File.AppendAllText(parts[1], "x");
        Assert.Contains("not a whole part", Refused(archive, parts), StringComparison.Ordinal);
        Assert.Equal(lived, Everything(archive));
        File.WriteAllText(parts[1], File.ReadAllText(parts[1])[..^1]);
        Relate(archive, new() { Merge = parts });
        Assert.Equal(lived, Everything(archive));
        Assert.Contains("made from other texts", Refused(archive, parts), StringComparison.Ordinal);
    }

    private static string Refused(SqliteArchive archive, params string[] parts)
    {
        using var said = new StringWriter();
        var output = new Output(TextWriter.Null, said, json: false);
        Assert.Null(new Matching(archive, output, TimeProvider.System, new() { Merge = parts }).MatchNewTexts(CancellationToken.None));
        return said.ToString();
    }

    private static void Relate(SqliteArchive archive, MatchingManner? manner = null)
    {
        Quietly.Relate(archive, manner);
        Assert.Equal(0, archive.Relations.Matching().Former);
    }

    private static void Reread(SqliteArchive archive, Dictionary<int, Content> now, Random random)
    {
        foreach (var number in now.Keys.Order().Where(_ => random.Next(8) == 0).ToList())
        {
            var import = ImportOf(number, now[number] = ContentOf(random));
            Assert.True(archive.Readings.Replace([new() { Capture = Capture.IdOf(import.Source, import.Digest), Contents = import.Contents }]).IsGood);
        }
    }

    private static int[] Shuffled(Random random, int count)
    {
        var numbers = Enumerable.Range(0, count).ToArray();
        random.Shuffle(numbers);
        return numbers;
    }

    private static string Everything(SqliteArchive archive) => string.Join('\n', [
        .. archive.Relations.Seeds.Between(0, 1L << 48, int.MaxValue).Select(seed => seed.ToString()),
        .. archive.Relations.Matches().Select(match => $"{match.A} {match.B} {string.Join(' ', match.Spans)}"),
        Drawn.In(archive),
    ]);

    private static Import ImportOf(int n, Content content) => Made.Captured($"https://site-{n % 9}.example/{n}", $"capture {n}", Made.Noon.AddDays(n % 5), content);

    private static Content ContentOf(Random random)
    {
        var lines = Sentences.Where(_ => random.Next(3) == 0).ToList();
        if (random.Next(2) == 0) lines.Insert(random.Next(lines.Count + 1), Slogan);
        if (lines.Count == 0 || random.Next(5) == 0) lines.Add($"Number {random.Next(3)} stands alone here, without any neighbour worth remembering.");
        if (random.Next(4) == 0) lines[0] = string.Join(' ', lines[0].Split(' ').Where((_, word) => word != 3));
        var date = random.Next(3) == 0 ? (DateOnly?)null : new DateOnly(2026, 5, 1).AddDays(random.Next(9));
        var words = string.Join('\n', lines);
        return (random.Next(4) == 0 ? Made.Framed("The editors put this frame around it.", words) : Made.Content(words)) with
        {
            Metadata = new() { Titles = [], Dates = date is { } day ? [new(day, "time", 1)] : [], Issuers = [], Languages = [] },
        };
    }
}
