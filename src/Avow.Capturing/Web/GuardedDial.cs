using System.Net;
using System.Net.Sockets;

namespace Avow.Capturing;

/// <summary>
/// Opens the connection of one request. The addresses checked are the addresses connected to, after the name was looked up, so neither an
/// odd spelling, nor a name that leads inside, nor one that changes between two look-ups gets past.
/// </summary>
internal sealed class GuardedDial(Wire wire, bool allowPrivate, TimeSpan timeout)
{
    // A blackholed first address must leave time for a second; more than three are not waited for.
    private const int MaxAttempts = 3;

    /// <summary>Why nothing was connected to; null when no address was refused.</summary>
    public string? Refusal { get; private set; }

    public async ValueTask<Stream> ConnectAsync(DnsEndPoint target, CancellationToken cancel)
    {
        var addresses = await LookUpAsync(target.Host, cancel).ConfigureAwait(false);
        Check(addresses);
        var attempts = addresses.Take(MaxAttempts).ToList();
        for (var i = 0; ; i++)
        {
            using var attempt = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            attempt.CancelAfter(timeout / attempts.Count);
            try
            {
                return await wire.Dial(new IPEndPoint(attempts[i], target.Port), attempt.Token).ConfigureAwait(false);
            }
            catch (Exception e) when (e is SocketException or OperationCanceledException && !cancel.IsCancellationRequested)
            {
                if (i + 1 < attempts.Count) continue; // the next address may answer
                if (e is SocketException) throw;
                throw new SocketException((int)SocketError.TimedOut);
            }
        }
    }

    private async Task<IPAddress[]> LookUpAsync(string host, CancellationToken cancel)
    {
        if (IPAddress.TryParse(host.Trim('[', ']'), out var literal)) return [literal];
        var addresses = await wire.Resolve(host, cancel).ConfigureAwait(false);
        return addresses.Length > 0 ? addresses : throw new SocketException((int)SocketError.HostNotFound);
    }

    // One private address among public ones is enough to refuse: no honest name has both.
    private void Check(IPAddress[] addresses)
    {
        if (allowPrivate) return;
        foreach (var address in addresses)
        {
            if (PublicAddresses.WhyNot(address) is not { } reason) continue;
            Refusal = $"it leads to {address}, {reason}";
            throw new IOException(Refusal);
        }
    }
}
