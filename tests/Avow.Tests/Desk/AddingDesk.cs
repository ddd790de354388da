using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Avow.Archive;
using Avow.Capturing;
using Avow.Tests.Archive;
using Avow.Tests.Scripts;
using Avow.Tests.Web;
using Avow.Web;

namespace Avow.Tests.Desk;

/// <summary>A desk whose program may ask addresses of this machine, and somebody who fills in its forms.</summary>
public sealed class AddingDesk : IAsyncLifetime, IDisposable
{
    private readonly Folder folder = new();
    private readonly CancellationTokenSource stop = new();
    private readonly CookieContainer cookies = new();
    private Task running = Task.CompletedTask;

    internal IArchive Archive { get; private set; } = null!;

    internal Uri Address { get; private set; } = null!;

    internal HttpClient Client { get; }

    /// <summary>What a browser would send back.</summary>
    internal string Cookie => cookies.GetCookieHeader(new Uri(Address, "/desk/add"));

    public AddingDesk() => Client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, CookieContainer = cookies });

    internal string Incoming => folder.At("archive", "incoming");

    public async Task InitializeAsync()
    {
        await File.WriteAllTextAsync(folder.At("organisations.json"), """{"organisations":[],"events":[{"id":"strait-closing","names":{"en":"The closing of the strait"}}]}""");
        await Typed.Well("init", "--archive", folder.At("archive"), "--name", "The Strait Papers", "--organisations", folder.At("organisations.json"));
        Archive = SqliteArchive.Open(folder.At("archive")).Value;
        var options = new ServerOptions(IPAddress.Loopback, 0, null).Locally("Ada Example").Value with { Web = new WebOptions { AllowPrivate = true } };
        (Address, running) = await Served.Start(Archive, stop.Token, options);
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

    internal async Task<(HttpStatusCode Status, string Html, string Location)> Get(string path)
    {
        using var answer = await Client.GetAsync(new Uri(path, UriKind.Relative));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.Location?.ToString() ?? "");
    }

    internal async Task<string> Token() => LocalDesk.TokenIn((await Get("/desk/add")).Html);

    internal async Task<(HttpStatusCode Status, string Html, string Location)> Post(string path, HttpContent body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = body };
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        using var answer = await Client.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.Location?.ToString() ?? "");
    }

    /// <summary>The form as a browser without scripts sends it: fields, then files.</summary>
    internal static MultipartFormDataContent Form(IEnumerable<(string Name, string Value)> fields, params (string Name, string Words)[] files)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields) form.Add(new StringContent(value), $"\"{name}\"");
        foreach (var (name, words) in files)
        {
            var file = new ByteArrayContent(Encoding.UTF8.GetBytes(words));
            file.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "\"files\"", FileName = $"\"{name}\"" };
            form.Add(file);
        }

        return form;
    }

    internal async Task<Job> Ended(string location)
    {
        var number = long.Parse(location[(location.LastIndexOf('/') + 1)..], System.Globalization.CultureInfo.InvariantCulture);
        for (var looks = 0; looks < 3_000; looks++)
        {
            if (Archive.Jobs.Find(number) is { IsOpen: false } job) return job;
            await Task.Delay(20);
        }

        throw new TimeoutException($"After a minute: {Archive.Jobs.Find(number)}");
    }
}
