using Avow.Fuzzing;

namespace Avow.Tests.Quality;

/// <summary>Every reader on a while of changed inputs, the same ones at every run; the long runs are made by hand.</summary>
public sealed class FuzzTests
{
    public static TheoryData<string> Names => [.. Targets.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_input_makes_a_reader_fail_or_give_a_range_outside_its_text(string name)
    {
        var seeds = Corpus.Load(Path.Join(Repository.Root, "quality", "corpus", name));
        Assert.NotEmpty(seeds);
        var run = new FuzzRun(Targets.All.Single(target => target.Name == name), seeds, seed: 7).For(TimeSpan.FromSeconds(1));
        Assert.Empty(run.Faults.Select(fault => fault.What));
        Assert.True(run.Inputs >= seeds.Count && run.Shapes > 1, $"{run.Inputs} inputs, {run.Shapes} shapes");
    }

    [Fact]
    public void A_reader_that_throws_is_a_fault()
    {
        Assert.Contains("boom", Assert.Single(Run(_ => throw new InvalidOperationException("boom")).Faults.Select(fault => fault.What).Distinct()), StringComparison.Ordinal);
        static FuzzRun Run(Func<byte[], string> read) => new FuzzRun(new("bad", read), ["seed"u8.ToArray()], 1).For(TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void The_same_seed_makes_the_same_inputs()
    {
        var (one, other) = (new Mutator(5), new Mutator(5));
        byte[] input = [.. Enumerable.Range(0, 200).Select(i => (byte)i)];
        for (var i = 0; i < 100; i++) Assert.Equal(one.Mutate(input, input), other.Mutate(input, input));
    }
}
