namespace Avow.Relating;

/// <summary>How long each stage took, all threads together.</summary>
public sealed class StageTimes
{
    private readonly TimeProvider time;
    private readonly long[] ticks = new long[Enum.GetValues<Stage>().Length];

    internal StageTimes(TimeProvider time) => this.time = time;

    public TimeSpan Of(Stage stage) => time.GetElapsedTime(0, Volatile.Read(ref ticks[(int)stage]));

    /// <summary>Counts the time until it is closed.</summary>
    internal Span Begin(Stage stage) => new(this, stage, time.GetTimestamp());

    internal readonly struct Span(StageTimes times, Stage stage, long began) : IDisposable
    {
        public void Dispose() => Interlocked.Add(ref times.ticks[(int)stage], times.time.GetTimestamp() - began);
    }
}
