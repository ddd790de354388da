using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Avow.BrowserTests;

/// <summary>A site as one sees it over a slow line: each page comes in pieces, with a pause behind each in which the browser shows what it has.</summary>
internal sealed partial class SlowLine : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(120);

    private readonly HttpListener listener = new();
    private readonly HttpClient client = new();
    private readonly string behind;
    private readonly Task answering;
    private int pauses;

    public SlowLine(string behind)
    {
        this.behind = behind;
        Origin = $"http://127.0.0.1:{FreePort.Find()}";
        listener.Prefixes.Add($"{Origin}/");
        listener.Start();
        answering = AnswerAll();
    }

    public string Origin { get; }

    /// <summary>What came by it in pieces.</summary>
    public int Pauses => Volatile.Read(ref pauses);

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await answering;
        listener.Close();
        client.Dispose();
    }

    private async Task AnswerAll()
    {
        List<Task> open = [];
        try
        {
            while (true) open.Add(Answer(await listener.GetContextAsync()));
        }
        catch (Exception ended) when (ended is HttpListenerException or ObjectDisposedException)
        {
            await Task.WhenAll(open);
        }
    }

    private async Task Answer(HttpListenerContext asked)
    {
        using var response = await client.GetAsync(behind + asked.Request.RawUrl);
        var type = response.Content.Headers.ContentType?.ToString() ?? "";
        var bytes = await response.Content.ReadAsByteArrayAsync();
        asked.Response.StatusCode = (int)response.StatusCode;
        asked.Response.ContentType = type;
        try
        {
            foreach (var piece in type.StartsWith("text/html", StringComparison.Ordinal) ? Pieces(Encoding.UTF8.GetString(bytes)) : [bytes])
            {
                await asked.Response.OutputStream.WriteAsync(piece);
                await asked.Response.OutputStream.FlushAsync();
                if (piece.Length == bytes.Length) continue;
                Interlocked.Increment(ref pauses);
                await Task.Delay(Pause);
            }

            asked.Response.Close();
        }
        catch (Exception gone) when (gone is HttpListenerException or IOException)
        {
            // The reader has left the page.
        }
    }

    // Behind each part of the head of a page, and then wherever another eighth of the page ends.
    private static IEnumerable<byte[]> Pieces(string html)
    {
        var (start, head) = (0, Head(html));
        foreach (var end in Ends().Matches(html).Select(found => found.Index + found.Length).Append(html.Length))
        {
            if (end < html.Length && end > head && end - start < html.Length / 8) continue;
            yield return Encoding.UTF8.GetBytes(html[start..end]);
            start = end;
        }
    }

    private static int Head(string html) => html.IndexOf("</h1>", StringComparison.Ordinal) is >= 0 and var at ? at + "</h1>".Length : 0;

    [GeneratedRegex("</(?:a|form|nav|header|h1|p|div|li|tr|section|td)>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Ends();
}
