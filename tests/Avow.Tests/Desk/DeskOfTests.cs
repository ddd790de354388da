using System.Net;
using System.Text;
using Avow.Archive;
using Avow.Desk;
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
    private readonly EditorsDesk desk;

    public DeskOfTests(Action<DeskRoutes>? pages = null)
    {
        archive = SqliteArchive.Create(folder.At("archive"), "The Strait Papers").Value;
        desk = new(new() { Archive = archive, Addresses = new(), Time = TimeProvider.System, LocalEditor = "Ada Example", Collate = CollatedRows.Of, MorePages = pages });
    }

    public SqliteArchive Archive => archive;

    public string ArchiveFolder => folder.At("archive");

    /// <summary>A place beside the archive.</summary>
    public string At(string name) => folder.At(name);

    public Dictionary<string, string> Cookies { get; } = new(StringComparer.Ordinal);

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
        var question = path.IndexOf('?', StringComparison.Ordinal);
        (request.Method, request.Scheme, request.Host, request.Path, response.Body) = (method, "http", new("localhost", 8484), question < 0 ? path : path[..question], said);
        if (question >= 0) request.QueryString = new(path[question..]);
        context.Connection.RemoteIpAddress = IPAddress.Loopback;
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
