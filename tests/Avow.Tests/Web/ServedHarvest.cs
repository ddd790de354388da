using System.Net;
using Avow.Archive;
using Avow.Tests.Archive;
using Avow.Tests.Contracts;
using Avow.Web;

namespace Avow.Tests.Web;

/// <summary>An archive of several parts of a list behind the live server, which knows its own address.</summary>
public sealed class ServedHarvest : IAsyncLifetime, IDisposable
{
    public const int Texts = 130;

    private readonly Folder folder = new();
    private readonly CancellationTokenSource stop = new();
    private Task running = Task.CompletedTask;

    internal IArchive Archive { get; private set; } = null!;

    internal HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });

    public async Task InitializeAsync()
    {
        Archive = SqliteArchive.Create(folder.At("archive"), "Papers & <tides>").Value;
        Archive.Imports.Keep([.. Enumerable.Range(0, Texts - 2).Select(i => Made.Page($"https://ferry.example/{i}", $"Мы стоим, день {i}.", i % 2 == 0 ? "ru" : "en", $"Day {i} & <b>"))]);
        var framed = Archive.Imports.Keep([Made.Captured("https://paper.example/a", "x", Made.Noon, Made.Framed("We print this.", "We stop."))]).Value[0];
        Archive.Readings.Replace([new() { Capture = framed.Capture, Contents = [Made.Content("We stop.", title: "\ud83d Stop \u0007")] }]);
        (Client.BaseAddress, running) = await Served.Start(Archive, stop.Token, new ServerOptions(IPAddress.Loopback, 0, "https://archive.example"));
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
}
