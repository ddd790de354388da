using System.Diagnostics;

namespace Avow.Fuzzing;

/// <summary>
/// Mutates inputs for a while. An input whose result has a shape not seen before is mutated further: the shape of what a reader
/// makes stands in for the branches it took, which .NET does not tell without instrumented builds.
/// </summary>
internal sealed class FuzzRun(FuzzTarget target, IReadOnlyList<byte[]> seeds, int seed)
{
    /// <summary>No input of this size may take longer (seconds); a hang counts as this much.</summary>
    private const double MaxSeconds = 10;

    /// <summary>Interesting inputs kept in memory; beyond, a new one takes the place of an old one.</summary>
    private const int MaxKept = 4_000;

    private const int MaxFaults = 20;

    private readonly Mutator mutator = new(seed);
    private readonly List<byte[]> kept = [.. seeds];
    private readonly HashSet<string> shapes = [];
    private readonly List<Fault> faults = [];

    public IReadOnlyList<Fault> Faults => faults;

    public int Inputs { get; private set; }

    public int Shapes => shapes.Count;

    public TimeSpan Slowest { get; private set; }

    public TimeSpan Elapsed { get; private set; }

    /// <summary>The seeds, and mutations of what is kept for as long as is said.</summary>
    public FuzzRun For(TimeSpan time)
    {
        foreach (var input in seeds) Try(input);
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < time && faults.Count < MaxFaults) Try(Next());
        Elapsed = watch.Elapsed;
        return this;
    }

    private byte[] Next()
    {
        var input = mutator.Pick(kept);
        return target.IsZip && mutator.Chance(0.7) ? ZipMutation.Of(input, mutator) : mutator.Mutate(input, mutator.Pick(kept));
    }

    private void Try(byte[] input)
    {
        Inputs++;
        var watch = Stopwatch.StartNew();
        var reading = Task.Run(() => target.Read(input));
        try
        {
            if (!reading.Wait(TimeSpan.FromSeconds(MaxSeconds))) faults.Add(new(input, $"not done after {MaxSeconds} s"));
            else if (shapes.Add(reading.Result)) Keep(input);
        }
        catch (AggregateException failure)
        {
            var mistake = failure.Flatten().InnerExceptions[0];
            faults.Add(new(input, $"{mistake.GetType().Name}: {mistake.Message} {mistake.StackTrace?.Split('\n')[0].Trim()}"));
        }

        if (watch.Elapsed > Slowest) Slowest = watch.Elapsed;
    }

    private void Keep(byte[] input)
    {
        if (kept.Count < MaxKept) kept.Add(input);
        else kept[seeds.Count + mutator.Below(MaxKept - seeds.Count)] = input;
    }
}
