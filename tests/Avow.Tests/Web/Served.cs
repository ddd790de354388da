using System.Net;
using Avow.Archive;
using Avow.Statements;
using Avow.Tests.Archive;
using Avow.Tests.Scripts;
using Avow.Web;

namespace Avow.Tests.Web;

/// <summary>A small archive behind the live server, in this process, on a port of its own.</summary>
public sealed class Served : IAsyncLifetime, IDisposable
{
    private readonly Folder folder = new();
    private readonly CancellationTokenSource stop = new();
    private Task running = Task.CompletedTask;

    internal string ArchiveFolder => folder.At("archive");

    internal IArchive Archive { get; private set; } = null!;

    internal HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None, UseProxy = false });

    internal Id<Text> AnyText => Archive.Library.Latest(1)[0].Id;

    internal Capture AnyCapture => Archive.Library.AllCaptures().First();

    public async Task InitializeAsync()
    {
        SmallPages.Write(folder.At("pages"), 24, seed: 3);
        await Typed.Well("init", "--archive", ArchiveFolder, "--name", "The Strait Papers");
        await Typed.Well("add", "--archive", ArchiveFolder, folder.At("pages"));
        await Typed.Well("relate", "--archive", ArchiveFolder);
        Archive = SqliteArchive.Open(ArchiveFolder).Value;
        (Client.BaseAddress, running) = await Start(Archive, stop.Token);
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

    internal static async Task<(Uri Address, Task Running)> Start(IArchive archive, CancellationToken cancel, ServerOptions? options = null)
    {
        var listening = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var serving = Task.Run(() => Server.Run(archive, options ?? new ServerOptions(IPAddress.Loopback, 0, null), listening.SetResult, cancel), CancellationToken.None);
        await Task.WhenAny(listening.Task, serving);
        if (serving.IsFaulted) await serving;
        return (new Uri(await listening.Task), serving);
    }

    internal async Task<HttpResponseMessage> Ask(string path, string method = "GET", params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await Client.SendAsync(request);
    }
}
