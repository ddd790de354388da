using Avow.Archive;
using Avow.Capturing;
using Avow.Console;
using Avow.Demo;
using Avow.Road;
using Avow.Tests.Archive;

namespace Avow.Tests.Demo;

/// <summary>The samples taken along the whole road, held to samples/truth.json.</summary>
public sealed class SampleArchiveTests(SampleArchiveTests.Travelled travelled) : IClassFixture<SampleArchiveTests.Travelled>
{
    private static readonly Truth Truth = Avow.Demo.Truth.Load(SampleArchive.Of("truth.json"));

    [Fact]
    public void Every_relation_that_is_looked_for_is_found_to_the_exact_passages()
    {
        var score = TruthScore.Of(travelled.Archive, Truth);
        Assert.Empty(score.Missed);
    }

    [Fact]
    public void No_relation_is_found_that_is_not_there() => Assert.Empty(TruthScore.Of(travelled.Archive, Truth).Wrong);

    [Theory]
    [InlineData("title")]
    [InlineData("date")]
    [InlineData("language")]
    [InlineData("damage")]
    [InlineData("frame")]
    [InlineData("text")]
    public void Every_page_is_read_as_it_stands(string what) =>
        Assert.Equal("", string.Join('\n', new PageTruth(travelled.Archive.Library, Truth).Wrong().Where(wrong => wrong.Split(' ')[1] == what + ":")));

    [Fact]
    public void Nothing_is_refused_or_wrong_on_the_way()
    {
        Assert.DoesNotContain("avow:", travelled.Remarks, StringComparison.Ordinal);
        Assert.Empty(travelled.Archive.Upkeep.Check());
        Assert.Equal(Truth.Titles.Count, travelled.Archive.Library.Counts().Captures);
    }

    [Fact]
    public async Task A_second_journey_adds_nothing_but_that_the_pages_were_seen_again()
    {
        using var folder = new Folder();
        using var archive = SqliteArchive.Create(folder.At("archive"), "Again").Value;
        var output = new Output(TextWriter.Null, TextWriter.Null, json: false);
        await SampleArchive.Travel(archive, output);
        var once = Drawn.In(archive);
        var (taken, related) = await SampleArchive.Travel(archive, output);
        Assert.Equal((0, Truth.Titles.Count, 0), (taken.New, taken.Seen, related.Texts));
        Assert.Equal(once, Drawn.In(archive));
    }

    [Theory]
    [InlineData(1, 47)]
    [InlineData(2, 1)]
    [InlineData(3, 7)]
    [InlineData(4, 16)]
    public async Task Neither_the_order_in_which_pages_come_nor_the_batches_change_what_is_drawn(int seed, int relatedAfter)
    {
        using var folder = new Folder();
        using var archive = SqliteArchive.Create(folder.At("archive"), "Shuffled").Value;
        var output = new Output(TextWriter.Null, TextWriter.Null, json: false);
        Registration.Keep(archive, SampleArchive.Of("organisations.json"), output);
        var lines = await File.ReadAllLinesAsync(SampleArchive.Of("captures.jsonl"));
        new Random(seed).Shuffle(lines);
        var journey = new Journey(archive, output, TimeProvider.System);
        foreach (var (batch, number) in lines.Chunk(relatedAfter).Select((batch, number) => (batch, number)))
        {
            var list = Path.Combine(SampleArchive.Folder, $"shuffled-{seed}-{number}.jsonl");
            await File.WriteAllLinesAsync(list, batch);
            try
            {
                await journey.TakeIn(new Gathering(archive, WebOptions.Default, TimeProvider.System).FromManifest(list));
            }
            finally
            {
                File.Delete(list);
            }

            journey.Relate();
        }

        Assert.Equal(0, output.Problems);
        Assert.Equal(Drawn.In(travelled.Archive), Drawn.In(archive));
    }

    /// <summary>The samples' archive, made once for all tests here.</summary>
    public sealed class Travelled : IAsyncLifetime, IDisposable
    {
        private readonly Folder folder = new();
        private readonly StringWriter remarks = new();

        internal SqliteArchive Archive { get; private set; } = null!;

        internal string Remarks => remarks.ToString();

        public async Task InitializeAsync()
        {
            Archive = SqliteArchive.Create(folder.At("archive"), SampleArchive.Name).Value;
            await SampleArchive.Travel(Archive, new Output(TextWriter.Null, remarks, json: true));
        }

        public Task DisposeAsync() => Task.CompletedTask;

        public void Dispose()
        {
            Archive.Dispose();
            folder.Dispose();
            remarks.Dispose();
        }
    }
}
