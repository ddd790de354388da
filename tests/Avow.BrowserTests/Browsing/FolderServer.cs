using System.Net;

namespace Avow.BrowserTests;

/// <summary>A server of files and nothing else, as anybody may put a site on: it knows a few endings, and says 404.</summary>
internal sealed class FolderServer : IAsyncDisposable
{
    private readonly HttpListener listener = new();
    private readonly string folder;
    private readonly Task answering;

    public FolderServer(string folder)
    {
        this.folder = folder;
        Origin = $"http://127.0.0.1:{FreePort.Find()}";
        listener.Prefixes.Add($"{Origin}/");
        listener.Start();
        answering = AnswerAll();
    }

    public string Origin { get; }

    public async ValueTask DisposeAsync()
    {
        listener.Close();
        await answering;
    }

    private async Task AnswerAll()
    {
        while (listener.IsListening)
        {
            try
            {
                await Answer(await listener.GetContextAsync());
            }
            catch (Exception ended) when (ended is HttpListenerException or ObjectDisposedException)
            {
                // The browser went, or the test is over.
            }
        }
    }

    private async Task Answer(HttpListenerContext asked)
    {
        var file = Path.Combine(folder, asked.Request.Url!.AbsolutePath.TrimStart('/'));
        asked.Response.StatusCode = File.Exists(file) ? 200 : 404;
        asked.Response.ContentType = Path.GetExtension(file) switch { ".html" => "text/html; charset=utf-8", ".js" => "text/javascript", ".css" => "text/css", ".json" => "application/json", ".woff2" => "font/woff2", _ => "application/octet-stream" };
        if (File.Exists(file)) await asked.Response.OutputStream.WriteAsync(await File.ReadAllBytesAsync(file));
        asked.Response.Close();
    }
}
