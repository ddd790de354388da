using System.Net;
using System.Text;
using Avow.Archive;
using Avow.Desk;
using Avow.Publishing;
using Avow.Tests.Archive;
using Avow.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Avow.Tests.Desk;

/// <summary>The desk without a server: requests are put to it one by one, and cookies carried from answer to request by hand.</summary>
internal sealed class DeskOfTests : IAsyncDisposable
{
    private readonly Folder folder = new();
    private readonly SqliteArchive archive;
    private readonly DeskSetting setting;
    private EditorsDesk desk;

    public DeskOfTests(Action<DeskRoutes>? pages = null, string? localEditor = "Ada Example", string? origin = null, TimeProvider? time = null, Func<IArchive, IDeskWork>? work = null, HashingTurns? hashing = null)
    {
        archive = SqliteArchive.Create(folder.At("archive"), "The Strait Papers").Value;
        setting = new() { Archive = archive, Addresses = new("/", origin), Time = time ?? TimeProvider.System, LocalEditor = localEditor, Work = work?.Invoke(archive), Collate = CollatedRows.Of, MorePages = pages, Hashing = hashing ?? new(HashingTurns.UsualPatience), Speaks = _ => new(Language) };
        desk = new(setting);
    }

    public SqliteArchive Archive => archive;

    /// <summary>A place beside the archive.</summary>
    public string At(string name) => folder.At(name);

    public EditorsDesk Desk => desk;

    public DeskSetting Setting => setting;

    public string ArchiveFolder => archive.Place;

    /// <summary>Those of the browser that asks; another browser is another dictionary.</summary>
    public Dictionary<string, string> Cookies { get; set; } = new(StringComparer.Ordinal);

    public IPAddress From { get; set; } = IPAddress.Loopback;

    /// <summary>What the browser asks for.</summary>
    public InterfaceLanguage Language { get; set; } = InterfaceLanguage.English;

    /// <summary>What the last answer said of cookies.</summary>
    public IReadOnlyList<string> SetCookies { get; private set; } = [];

    /// <summary>As after a restart of the server: nothing is left in memory.</summary>
    public async Task Restart()
    {
        await desk.DisposeAsync();
        desk = new(setting);
    }

    /// <summary>Fetches the page for its token, and sends the form.</summary>
    public async Task<Answer> Send(string page, string action, params (string Name, string Value)[] fields) => await Post(action, [("desk-token", (await Get(page)).Token), .. fields]);

    public async Task<Answer> Get(string path, params (string Name, string Value)[] headers) => await Ask("GET", path, null, headers);

    public async Task<Answer> Post(string path, (string Name, string Value)[] fields, params (string Name, string Value)[] headers) =>
        await Ask("POST", path, string.Join('&', fields.Select(field => $"{WebUtility.UrlEncode(field.Name)}={WebUtility.UrlEncode(field.Value)}")), headers);

    public async ValueTask DisposeAsync()
    {
        await desk.DisposeAsync();
        archive.Dispose();
        folder.Dispose();
    }

    private async Task<Answer> Ask(string method, string path, string? body, (string Name, string Value)[] headers)
    {
        var context = new DefaultHttpContext();
        using var said = new MemoryStream();
        var (request, response) = (context.Request, context.Response);
        (request.Method, request.Scheme, request.Host, request.Path, response.Body) = (method, "http", new("localhost", 8484), path.Split('?')[0], said);
        request.QueryString = path.Contains('?', StringComparison.Ordinal) ? new(path[path.IndexOf('?', StringComparison.Ordinal)..]) : default;
        context.Connection.RemoteIpAddress = From;
        var limit = new BodyLimit();
        context.Features.Set<IHttpMaxRequestBodySizeFeature>(limit);
        if (Cookies.Count > 0) request.Headers.Cookie = string.Join("; ", Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}"));
        foreach (var (name, value) in headers) request.Headers[name] = value;
        if (body is not null)
        {
            (request.Body, request.ContentType, request.ContentLength) = (new MemoryStream(Encoding.UTF8.GetBytes(body)), "application/x-www-form-urlencoded", body.Length);
        }

        await desk.Answer(context);
        await response.BodyWriter.FlushAsync();
        SetCookies = [.. response.Headers.SetCookie.OfType<string>()];
        foreach (var cookie in response.Headers.SetCookie)
        {
            var pair = cookie!.Split(';')[0].Split('=', 2);
            if (pair[1].Length == 0) Cookies.Remove(pair[0]);
            else Cookies[pair[0]] = pair[1];
        }

        return new(response.StatusCode, response.Headers.Location.ToString(), Encoding.UTF8.GetString(said.ToArray()), limit.MaxRequestBodySize);
    }

    internal sealed record Answer(int Status, string Location, string Html, long? MaxBodyBytes)
    {
        public string Token => LocalDesk.TokenIn(Html);
    }

    private sealed class BodyLimit : IHttpMaxRequestBodySizeFeature
    {
        public bool IsReadOnly => false;

        public long? MaxRequestBodySize { get; set; } = 0;
    }
}
