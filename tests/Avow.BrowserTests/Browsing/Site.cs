using System.Net;
using Avow.Archive;
using Avow.Statements;
using Avow.Web;

namespace Avow.BrowserTests;

/// <summary>An archive in a temporary folder, served by the program's own server on a free port of this machine.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly DirectoryInfo folder;
    private readonly CancellationTokenSource stop = new();
    private Task serving = Task.CompletedTask;

    private Site(DirectoryInfo folder, SqliteArchive archive)
    {
        this.folder = folder;
        Archive = archive;
    }

    public SqliteArchive Archive { get; }

    /// <summary>"http://127.0.0.1:40123", without a slash behind it.</summary>
    public string Origin { get; private set; } = "";

    /// <summary>The way in for the desk's first administrator, below the origin.</summary>
    public string FirstLink { get; private set; } = "";

    /// <summary>The origin under a name: a passkey belongs to a name and never to a number.</summary>
    public string NamedOrigin => Origin.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    public static async Task<Site> Start(Func<string, Outcome<SqliteArchive>> make, Func<SqliteArchive, Task> fill, ServerOptions? options = null)
    {
        var place = Directory.CreateTempSubdirectory("avow-browser-");
        var site = new Site(place, make(Path.Combine(place.FullName, "archive")).Value);
        try
        {
            await fill(site.Archive);
            await site.Serve(options ?? new ServerOptions(IPAddress.Loopback, 0, null));
            return site;
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    /// <summary>The address of the text with this label of the samples.</summary>
    public string Text(string label) => $"/t/{IdOf(label)}";

    public Id<Text> IdOf(string label) => Archive.Library.Resolve(label).Value;

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        try
        {
            await serving;
        }
        catch (OperationCanceledException)
        {
            // It was told to.
        }

        stop.Dispose();
        Archive.Dispose();
        folder.Delete(recursive: true);
    }

    private async Task Serve(ServerOptions options)
    {
        var listening = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var invited = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        serving = Server.Run(Archive, options with { FirstAdministrator = invited.SetResult }, listening.SetResult, stop.Token);
        await Task.WhenAny(listening.Task, serving);
        if (serving.IsCompleted) await serving;
        Origin = await listening.Task;
        if (options.LocalEditor is null) FirstLink = await invited.Task;
    }
}
