using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Avow.Tests.Capturing;

/// <summary>Says on 127.0.0.1 exactly the bytes a test tells it to, one answer a connection. What it was not told of is 404.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Dictionary<string, Func<Stream, CancellationToken, Task>> answers = [];
    private readonly ConcurrentBag<Task> open = [];
    private readonly Task accepting;

    public LoopbackServer()
    {
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Every request head, in order.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    /// <summary>Wraps each connection, for TLS.</summary>
    public Func<Stream, Task<Stream>> Wrap { get; init; } = Task.FromResult;

    public string Address(string path = "/") => $"http://127.0.0.1:{Port}{path}";

    public IEnumerable<string> Asked => Requests.Select(head => head.Split(' ')[1]);

    public LoopbackServer On(string path, string answer) => On(path, Encoding.Latin1.GetBytes(answer));

    public LoopbackServer On(string path, byte[] answer) => On(path, (stream, cancel) => stream.WriteAsync(answer, cancel).AsTask());

    public LoopbackServer On(string path, Func<Stream, CancellationToken, Task> answer)
    {
        answers[path] = answer;
        return this;
    }

    public LoopbackServer Page(string path, string body = "<p>We said so.</p>", string headers = "Content-Type: text/html\r\n") =>
        On(path, $"HTTP/1.1 200 OK\r\n{headers}Content-Length: {body.Length}\r\n\r\n{body}");

    public LoopbackServer Redirect(string path, string location, int status = 302) =>
        On(path, $"HTTP/1.1 {status} Elsewhere\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n");

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await accepting;
        await Task.WhenAll(open);
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (!stop.IsCancellationRequested) open.Add(ServeAsync(await listener.AcceptTcpClientAsync(stop.Token)));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // the test is over; a listener that was stopped between two calls answers InvalidOperationException
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await using var stream = await Wrap(client.GetStream());
                var head = await ReadHeadAsync(stream);
                if (head.Length == 0) return;
                Requests.Enqueue(head);
                var answer = answers.GetValueOrDefault(head.Split(' ') is [_, var path, ..] ? path : "");
                await (answer ?? ((s, cancel) => s.WriteAsync("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"u8.ToArray(), cancel).AsTask()))(stream, stop.Token);
                client.Client.Shutdown(SocketShutdown.Send);
                while (await stream.ReadAsync(new byte[1024], stop.Token) > 0)
                {
                    // until the other side hangs up, so that it is not cut off while reading
                }
            }
            catch (Exception e) when (e is IOException or OperationCanceledException or SocketException or System.Security.Authentication.AuthenticationException)
            {
                // the client hung up, as clients may
            }
        }
    }

    private async Task<string> ReadHeadAsync(Stream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(one, stop.Token) > 0) head.Append((char)one[0]);
        return head.ToString();
    }
}
