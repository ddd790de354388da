using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Avow.Tests.Publishing;

/// <summary>A web server on the loopback that serves a folder and breaks when it is told to: it sends half of a file and is gone.</summary>
internal sealed class BreakingServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Task serving;
    private readonly string folder;
    private int asked;

    public BreakingServer(string folder)
    {
        this.folder = folder;
        listener.Start();
        serving = Serve();
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/";

    /// <summary>After so many answers every further one breaks in the middle.</summary>
    public int BreaksAfter { get; set; } = int.MaxValue;

    /// <summary>Where everything leads on to; null for nowhere.</summary>
    public string? LeadsTo { get; set; }

    public int Asked => Volatile.Read(ref asked);

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await serving;
        stop.Dispose();
        listener.Dispose();
    }

    private async Task Serve()
    {
        try
        {
            while (true) _ = Answer(await listener.AcceptTcpClientAsync(stop.Token));
        }
        catch (OperationCanceledException)
        {
        }
        catch (SocketException)
        {
        }
    }

    private async Task Answer(TcpClient client)
    {
        try
        {
            using (client)
            {
                var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.ASCII);
                while (await reader.ReadLineAsync(stop.Token) is { Length: > 0 } first)
                {
                    while (await reader.ReadLineAsync(stop.Token) is { Length: > 0 }) { }
                    var breaks = Interlocked.Increment(ref asked) > BreaksAfter;
                    var file = Path.Combine(folder, first.Split(' ')[1].TrimStart('/'));
                    var bytes = LeadsTo is null && File.Exists(file) ? await File.ReadAllBytesAsync(file) : [];
                    var head = LeadsTo is { } to ? $"302 Found\r\nLocation: {to}" : File.Exists(file) ? "200 OK" : "404 Not Found";
                    await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {head}\r\nContent-Length: {bytes.Length}\r\n\r\n"));
                    await stream.WriteAsync(breaks ? bytes.AsMemory(0, bytes.Length / 2) : bytes);
                    if (breaks) return;
                }
            }
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException)
        {
        }
    }
}
