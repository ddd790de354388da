using System.Net.Sockets;
using System.Text;
using Avow.Archive;
using Avow.Tests.Archive;
using Avow.Tests.Web;
using Avow.Web;

namespace Avow.Tests.Desk;

/// <summary>Forms that are refused unread, at the real server: a client that still sends must get its answer.</summary>
public sealed class RefusedFormTests : IAsyncLifetime, IDisposable
{
    private readonly Folder folder = new();
    private readonly CancellationTokenSource stop = new();
    private SqliteArchive archive = null!;
    private Task accounts = Task.CompletedTask, local = Task.CompletedTask;
    private Uri withAccounts = null!, onOwnMachine = null!;

    public async Task InitializeAsync()
    {
        archive = SqliteArchive.Create(folder.At("archive"), "The Strait Papers").Value;
        (withAccounts, accounts) = await Served.Start(archive, stop.Token);
        (onOwnMachine, local) = await Served.Start(archive, stop.Token, new ServerOptions(System.Net.IPAddress.Loopback, 0, null).Locally("Ada Example").Value);
    }

    public async Task DisposeAsync()
    {
        await stop.CancelAsync();
        await Task.WhenAll(accounts, local);
    }

    public void Dispose()
    {
        archive.Dispose();
        stop.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task A_form_of_nobody_is_answered_and_the_connection_goes_on()
    {
        using var client = await Connect(withAccounts);
        await Send(client, "POST /desk/organisations HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 50000\r\n\r\n", 50_000);
        var (head, page) = await Read(client);
        Assert.StartsWith("HTTP/1.1 403", head, StringComparison.Ordinal);
        Assert.EndsWith("</html>", page.TrimEnd(), StringComparison.Ordinal);

        await Send(client, "GET /desk/sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 0);
        Assert.StartsWith("HTTP/1.1 200", (await Read(client)).Head, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forged_form_is_answered_and_the_connection_goes_on()
    {
        using var client = await Connect(onOwnMachine);
        await Send(client, "POST /desk/organisations HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: https://evil.example\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 60000\r\n\r\n", 60_000);
        Assert.StartsWith("HTTP/1.1 403", (await Read(client)).Head, StringComparison.Ordinal);
        await Send(client, "GET /desk HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 0);
        Assert.StartsWith("HTTP/1.1 200", (await Read(client)).Head, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "403")]
    [InlineData(true, "413")]
    public async Task Whoever_sends_far_too_much_gets_the_whole_answer_before_the_connection_ends(bool isLocal, string status)
    {
        const int tooMuch = 2 << 20;
        using var client = await Connect(isLocal ? onOwnMachine : withAccounts);
        var sending = Send(client, $"POST /desk/organisations HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {tooMuch}\r\n\r\n", tooMuch);
        var (head, page) = await Read(client);
        Assert.StartsWith($"HTTP/1.1 {status}", head, StringComparison.Ordinal);
        Assert.Contains("Connection: close", head, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith("</html>", page.TrimEnd(), StringComparison.Ordinal);
        await sending;
    }

    [Fact]
    public async Task A_form_sent_to_a_readers_page_is_answered_and_the_connection_goes_on()
    {
        using var client = await Connect(withAccounts);
        await Send(client, "POST /about HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 50000\r\n\r\n", 50_000);
        Assert.StartsWith("HTTP/1.1 405", (await Read(client)).Head, StringComparison.Ordinal);
        await Send(client, "GET /about HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 0);
        Assert.StartsWith("HTTP/1.1 200", (await Read(client)).Head, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PUT", "127.0.0.1", "405")]
    [InlineData("GET", "127.0.0.1", "200")]
    [InlineData("POST", "stranger.example", "421")]
    public async Task Whoever_sends_far_too_much_to_a_readers_page_gets_the_whole_answer_too(string method, string host, string status)
    {
        const int tooMuch = 2 << 20;
        using var client = await Connect(onOwnMachine);
        var sending = Send(client, $"{method} /about HTTP/1.1\r\nHost: {host}\r\nContent-Length: {tooMuch}\r\n\r\n", tooMuch);
        var (head, _) = await Read(client);
        Assert.StartsWith($"HTTP/1.1 {status}", head, StringComparison.Ordinal);
        Assert.Contains("Connection: close", head, StringComparison.OrdinalIgnoreCase);
        await sending;
    }

    [Fact]
    public async Task Who_says_much_and_sends_nothing_is_answered_all_the_same()
    {
        using var client = await Connect(withAccounts);
        await Send(client, "POST /about HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n", 0);
        Assert.StartsWith("HTTP/1.1 405", (await Read(client)).Head, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 0)]
    [InlineData(true, 3 << 20)]
    public async Task What_was_typed_is_shown_to_whom_the_server_knows_no_more(bool isMultipart, int fileBytes)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = withAccounts };
        using var words = new FormUrlEncodedContent([KeyValuePair.Create("addresses", "https://pier.example/минутка"), KeyValuePair.Create("label", "pier")]);
        using var parts = new MultipartFormDataContent { { new StringContent("https://pier.example/минутка"), "addresses" }, { new StringContent("pier"), "label" } };
        if (fileBytes > 0) parts.Add(new ByteArrayContent(new byte[fileBytes]), "files", "minutes.pdf");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/desk/add") { Content = isMultipart ? parts : words, Headers = { { "Origin", $"http://{withAccounts.Authority}" } } };
        using var answer = await client.SendAsync(request);
        var html = await answer.Content.ReadAsStringAsync();
        Assert.Equal(403, (int)answer.StatusCode);
        Assert.Contains("<bdi>https://pier.example/минутка</bdi>", html, StringComparison.Ordinal);
        Assert.Contains("<bdi>pier</bdi>", html, StringComparison.Ordinal);
        Assert.Contains("action=\"/desk/sign-in\"", html, StringComparison.Ordinal);
        Assert.Equal(fileBytes > 0, html.Contains("Files do not go along", StringComparison.Ordinal));
    }

    [Fact]
    public async Task More_fields_than_are_read_are_said_to_be_too_many()
    {
        using var client = new HttpClient(new SocketsHttpHandler { CookieContainer = new() }) { BaseAddress = onOwnMachine };
        var token = LocalDesk.TokenIn(await client.GetStringAsync(new Uri("/desk/queues/relations", UriKind.Relative)));
        using var form = new StringContent($"desk-token={token}{string.Concat(Enumerable.Repeat("&relation=x", Avow.Desk.Bodies.MostFields))}", Encoding.UTF8, "application/x-www-form-urlencoded");
        var answer = await client.PostAsync(new Uri("/desk/queues/relations", UriKind.Relative), form);
        var html = await answer.Content.ReadAsStringAsync();
        Assert.Equal(413, (int)answer.StatusCode);
        Assert.Contains("more than 5,000 fields", html, StringComparison.Ordinal);
        Assert.Contains("That is too much at once", html, StringComparison.Ordinal);
    }

    private static async Task<TcpClient> Connect(Uri server)
    {
        var client = new TcpClient();
        await client.ConnectAsync(server.Host, server.Port);
        return client;
    }

    private static async Task Send(TcpClient client, string head, int bodyBytes)
    {
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head));
        if (bodyBytes > 0) await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(new string('x', bodyBytes)));
    }

    // A head, and as much behind it as it says.
    private static async Task<(string Head, string Page)> Read(TcpClient client)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var (said, block) = (new StringBuilder(), new byte[8_192]);
        while (true)
        {
            var all = said.ToString();
            if (all.IndexOf("\r\n\r\n", StringComparison.Ordinal) is >= 0 and var end && all.Length >= end + 4 + LengthIn(all[..end])) return (all[..end], all[(end + 4)..]);
            var read = await client.GetStream().ReadAsync(block, patience.Token);
            Assert.True(read > 0, $"The connection ended in the middle of the answer: {all}");
            said.Append(Encoding.Latin1.GetString(block, 0, read));
        }
    }

    private static int LengthIn(string head) =>
        int.Parse(head.Split("\r\n").Single(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)).Split(':')[1], System.Globalization.CultureInfo.InvariantCulture);
}
