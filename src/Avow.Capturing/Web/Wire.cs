using System.Net;
using System.Net.Sockets;

namespace Avow.Capturing;

/// <summary>The two things asked of the network below HTTP. Between them stands the check of the address.</summary>
internal sealed record Wire
{
    public static Wire Real { get; } = new();

    public Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;

    public Func<IPEndPoint, CancellationToken, Task<Stream>> Dial { get; init; } = DialAsync;

    private static async Task<Stream> DialAsync(IPEndPoint endPoint, CancellationToken cancel)
    {
        var socket = new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(endPoint, cancel).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
