using System.Net;
using Avow.Statements;

namespace Avow.Capturing;

/// <summary>
/// Files below one address of the web, fetched as bytes, over few connections that are kept. Through the same door as pages: only http and https, and on the very connection only addresses of the
/// public internet unless private ones are allowed; on every redirect again. No cookies, no credentials, no proxy, no content coding. Safe for many threads.
/// </summary>
public sealed class WebFolder : IDisposable
{
    private const int BufferBytes = 1 << 16;

    /// <summary>Bytes a second; what comes more slowly is given up, after <see cref="CaptureLimits.Timeout"/> at the earliest.</summary>
    private const int LeastPace = 8_192;

    private readonly WebAddress folder;
    private readonly WebOptions options;
    private readonly CaptureLimits limits;
    private readonly HttpMessageInvoker client;

    private WebFolder(WebAddress folder, WebOptions options, CaptureLimits limits, int connections)
    {
        (this.folder, this.options, this.limits) = (folder, options, limits);
        client = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false, // each step is checked
            UseProxy = false, // a proxy would connect where the check cannot see
            UseCookies = false,
            Credentials = null,
            AutomaticDecompression = DecompressionMethods.None,
            ActivityHeadersPropagator = null,
            MaxResponseHeadersLength = limits.MaxHeaderKibibytes,
            MaxConnectionsPerServer = connections,
            ConnectTimeout = limits.ConnectTimeout,
            ConnectCallback = Connect,
            SslOptions = Asking.Trusting(options),
        });
    }

    public string Address => folder.Text;

    /// <param name="untrusted">With or without the slash at its end.</param>
    /// <param name="options">How the web is asked; robots.txt is not, for who publishes a list of files wants them fetched.</param>
    /// <param name="limits">For each file.</param>
    /// <param name="connections">At most so many at once.</param>
    /// <returns>Refused as <see cref="WebAddress.Parse"/> refuses, and with Malformed where a question stands behind the address.</returns>
    public static Outcome<WebFolder> Open(string untrusted, WebOptions options, CaptureLimits limits, int connections) => WebAddress.Parse(untrusted).Then(address =>
        address.Text.Contains('?', StringComparison.Ordinal) ? new Problem(ProblemKind.Malformed, address.Text, "no folder has an address with a question mark", "Give the address of the site's front page.")
        : address.Text.EndsWith('/') ? address : WebAddress.Parse($"{address.Text}/")).Then<WebFolder>(address => new WebFolder(address, options, limits, connections));

    /// <summary>Writes one file, and never a byte more than allowed.</summary>
    /// <returns>How many bytes it has; HttpStatus, TooLarge, TooSlow, TooManyRedirects, PrivateAddress, Unreachable, Interrupted.</returns>
    public async Task<Outcome<long>> CopyAsync(string path, Stream to, long maxBytes, CancellationToken cancel)
    {
        if (!folder.Resolve(path).TryGet(out var at, out var malformed)) return malformed;
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        deadline.CancelAfter(limits.Timeout + TimeSpan.FromSeconds(Math.Min(maxBytes / LeastPace, 1 << 20)));
        var sink = new Sink(to);
        for (var redirects = 0; ; redirects++)
        {
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, at.Text) { Version = HttpVersion.Version11, VersionPolicy = HttpVersionPolicy.RequestVersionExact };
                request.Headers.TryAddWithoutValidation("User-Agent", options.UserAgent);
                request.Headers.TryAddWithoutValidation("Accept-Encoding", "identity");
                using var response = await client.SendAsync(request, deadline.Token).ConfigureAwait(false);
                if ((int)response.StatusCode is 301 or 302 or 303 or 307 or 308 && response.Headers.TryGetValues("Location", out var places))
                {
                    if (redirects == limits.MaxRedirects) return new Problem(ProblemKind.TooManyRedirects, at.Text, "it leads on and on", "Give the address at which the site stands.");
                    if (!at.Resolve(places.First()).TryGet(out var next, out var nowhere)) return nowhere;
                    at = next;
                    continue;
                }

                if (response.StatusCode != HttpStatusCode.OK) return WebProblem.Status(at, (int)response.StatusCode);
                if (response.Content.Headers.ContentLength > maxBytes) return TooLong(at);
                return await BodyAsync(response, at, sink, maxBytes, deadline.Token).ConfigureAwait(false);
            }
            catch (Exception refused) when (refused.GetBaseException() is RefusedAddress refusal)
            {
                return WebProblem.Private(at, refusal.Message);
            }
            catch (Exception failure) when (!sink.IsBroken && !cancel.IsCancellationRequested && WebProblem.Of(failure, at) is not null)
            {
                return WebProblem.Of(failure, at)!;
            }
        }
    }

    public void Dispose() => client.Dispose();

    private static async Task<Outcome<long>> BodyAsync(HttpResponseMessage response, WebAddress at, Sink to, long maxBytes, CancellationToken deadline)
    {
        var body = await response.Content.ReadAsStreamAsync(deadline).ConfigureAwait(false);
        await using (body.ConfigureAwait(false))
        {
            var buffer = new byte[BufferBytes];
            long total = 0;
            for (int read; (read = await body.ReadAsync(buffer, deadline).ConfigureAwait(false)) > 0;)
            {
                total += read;
                if (total > maxBytes) return TooLong(at);
                await to.WriteAsync(buffer.AsMemory(0, read), deadline).ConfigureAwait(false);
            }

            return total;
        }
    }

    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var dial = new GuardedDial(options.Wire, options.AllowPrivate, limits.ConnectTimeout);
        try
        {
            return await dial.ConnectAsync(context.DnsEndPoint, cancel).ConfigureAwait(false);
        }
        catch (IOException) when (dial.Refusal is not null)
        {
            throw new RefusedAddress(dial.Refusal);
        }
    }

    private static Problem TooLong(WebAddress at) => new(ProblemKind.TooLarge, at.Text, "it is longer than it may be", "Ask the publisher whether the site is whole.");

    /// <summary>Tells a disk that is full from a connection that broke.</summary>
    private sealed class Sink(Stream to)
    {
        public bool IsBroken { get; private set; }

        public async ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancel)
        {
            try
            {
                await to.WriteAsync(bytes, cancel).ConfigureAwait(false);
            }
            catch (IOException)
            {
                IsBroken = true;
                throw;
            }
        }
    }

    private sealed class RefusedAddress(string message) : IOException(message);
}
