using System.Collections.Concurrent;

namespace Avow.Capturing;

/// <summary>One question at a time for each host: who asks while another is being answered waits for the turn.</summary>
internal sealed class HostTurns
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> turns = new(StringComparer.Ordinal);

    public async Task<IDisposable> TakeAsync(string host, CancellationToken cancel)
    {
        var turn = turns.GetOrAdd(host, _ => new SemaphoreSlim(1, 1));
        await turn.WaitAsync(cancel).ConfigureAwait(false);
        return new Turn(turn);
    }

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
