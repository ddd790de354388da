using System.Threading.Channels;

namespace Avow.Desk;

/// <summary>
/// Who may have a password hashed now. It is slow on purpose: a hundred strangers who try at once would have everybody wait for a minute, while searches take the processors too. So strangers
/// wait for each other, a browser that has signed in before waits for none of them, and nobody waits longer than somebody would look at an empty page. For many threads.
/// </summary>
/// <param name="patience">How long somebody waits for a turn.</param>
internal sealed class HashingTurns(TimeSpan patience)
{
    /// <summary>Long enough for a dozen others, short enough to be asked to come again rather than to go away.</summary>
    public static TimeSpan UsualPatience { get; } = TimeSpan.FromSeconds(8);

    // A turn is the one place in it; who waits for it is served in the order of coming.
    private readonly Channel<bool> ofStrangers = Channel.CreateBounded<bool>(1);
    private readonly Channel<bool> ofKnownBrowsers = Channel.CreateBounded<bool>(1);

    /// <returns>To be disposed when it is done; null for who has waited too long.</returns>
    public async Task<IDisposable?> Take(bool isKnownBrowser, CancellationToken cancel)
    {
        var turns = isKnownBrowser ? ofKnownBrowsers : ofStrangers;
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        waiting.CancelAfter(patience);
        try
        {
            await turns.Writer.WriteAsync(true, waiting.Token).ConfigureAwait(false);
            return new Turn(turns);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return null;
        }
    }

    private sealed class Turn(Channel<bool> turns) : IDisposable
    {
        public void Dispose() => turns.Reader.TryRead(out _);
    }
}
