using System.Globalization;

namespace Avow.Console;

/// <summary>
/// Says how far a job has come once it has taken over a second; on a terminal five times a second with a bar where the
/// total is known, elsewhere a plain line every five seconds.
/// </summary>
internal sealed class ProgressBar(Output output, TimeProvider time, string doing, string things, long? total = null) : IProgress<long>
{
    private const int Cells = 24;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Between = TimeSpan.FromSeconds(System.Console.IsErrorRedirected ? 5 : 0.2);

    private readonly long started = time.GetTimestamp();

    private TimeSpan shown = TimeSpan.Zero;

    /// <param name="value">How many things are done.</param>
    public void Report(long value)
    {
        output.Listener?.Came(doing, value, total);
        var elapsed = time.GetElapsedTime(started);
        if (elapsed < Patience || elapsed - shown < Between) return;
        shown = elapsed;
        output.Progress(Describe(value, elapsed));
    }

    private string Describe(long done, TimeSpan elapsed)
    {
        var rate = done / elapsed.TotalSeconds;
        if (total is not { } all || all == 0) return string.Create(CultureInfo.InvariantCulture, $"{doing}: {done:N0} {things}, {rate:N0} a second");
        var filled = (int)Math.Clamp(Cells * done / all, 0, Cells);
        var left = rate > 0 ? TimeSpan.FromSeconds((all - done) / rate) : TimeSpan.Zero;
        return string.Create(CultureInfo.InvariantCulture, $"{doing} [{new string('#', filled)}{new string('.', Cells - filled)}] {done:N0} of {all:N0} {things}, {left:mm\\:ss} left");
    }
}
