using System.Net;
using System.Text.RegularExpressions;
using Avow.Archive;
using Avow.Tests.Archive;
using Avow.Tests.Scripts;
using Avow.Tests.Web;
using Avow.Web;

namespace Avow.Tests.Desk;

/// <summary>An empty archive served on this machine with --local, and a browser without a browser that keeps cookies.</summary>
public sealed partial class LocalDesk : IAsyncLifetime, IDisposable
{
    private readonly Folder folder = new();
    private readonly CancellationTokenSource stop = new();
    private Task running = Task.CompletedTask;

    internal const string Editor = "Ada Example";

    internal string ArchiveFolder => folder.At("archive");

    internal IArchive Archive { get; private set; } = null!;

    internal Uri Address { get; private set; } = null!;

    internal HttpClient Client { get; } = NewClient();

    public async Task InitializeAsync()
    {
        await Typed.Well("init", "--archive", ArchiveFolder, "--name", "The Strait Papers");
        Archive = SqliteArchive.Open(ArchiveFolder).Value;
        (Address, running) = await Served.Start(Archive, stop.Token, new ServerOptions(IPAddress.Loopback, 0, null).Locally(Editor).Value);
        Client.BaseAddress = Address;
    }

    public async Task DisposeAsync()
    {
        await stop.CancelAsync();
        await running;
    }

    public void Dispose()
    {
        Archive.Dispose();
        Client.Dispose();
        stop.Dispose();
        folder.Dispose();
    }

    internal static HttpClient NewClient() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, CookieContainer = new() });

    internal async Task<HttpResponseMessage> Ask(string path, string method = "GET", params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await Client.SendAsync(request);
    }

    /// <summary>The token that stands in the forms of a page.</summary>
    internal static string TokenIn(string html) => Token().Match(html).Groups["token"].Value;

    [GeneratedRegex("name=\"desk-token\" value=\"(?<token>[^\"]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}
