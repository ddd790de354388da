using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace Avow.Capturing;

/// <summary>What is asked of the network below HTTP. Between look-up and dialling stands the check of the address.</summary>
internal sealed record Wire
{
    public static Wire Real { get; } = new();

    public Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;

    public Func<IPEndPoint, CancellationToken, Task<Stream>> Dial { get; init; } = DialAsync;

    /// <summary>Whose certificates are believed; null: those this system believes.</summary>
    public X509Certificate2? TrustedRoot { get; init; }

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
