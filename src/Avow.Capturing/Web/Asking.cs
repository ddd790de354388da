using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Avow.Statements;

namespace Avow.Capturing;

/// <summary>Puts one question to one address, over a connection of its own: nothing is carried from one question to the next.</summary>
internal sealed class Asking(WebOptions options, CaptureLimits limits, TimeProvider time)
{
    private static readonly UriCreationOptions AsTyped = new() { DangerousDisablePathAndQueryCanonicalization = true }; // WebAddress did it

    /// <summary>The answer once its header has come.</summary>
    public async Task<Outcome<OpenAnswer>> AskAsync(WebAddress address, PreviousAnswer? previous, CancellationToken cancel)
    {
        var tape = new HeaderTape(2 * limits.MaxHeaderKibibytes << 10); // room for an interim answer before the final one
        var dial = new GuardedDial(options.Wire, options.AllowPrivate, limits.ConnectTimeout);
        var client = new HttpMessageInvoker(HandlerFor(dial, tape));
        using var header = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        header.CancelAfter(limits.HeaderTimeout);
        try
        {
            using var request = Request(address, previous);
            var response = await client.SendAsync(request, header.Token).ConfigureAwait(false);
            return new OpenAnswer(client, response, tape.Fields() ?? Sorted(response), time.GetUtcNow());
        }
        catch (Exception e) when (dial.Refusal is not null || (!cancel.IsCancellationRequested && WebProblem.Of(e, address) is not null))
        {
            client.Dispose();
            return dial.Refusal is { } refusal ? WebProblem.Private(address, refusal) : WebProblem.Of(e, address)!;
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    private HttpRequestMessage Request(WebAddress address, PreviousAnswer? previous)
    {
        Uri.TryCreate(address.Text, AsTyped, out var uri);
        var request = new HttpRequestMessage(HttpMethod.Get, uri) { Version = HttpVersion.Version11, VersionPolicy = HttpVersionPolicy.RequestVersionExact };
        request.Headers.TryAddWithoutValidation("User-Agent", options.UserAgent);
        request.Headers.TryAddWithoutValidation("Accept", "text/html, application/xhtml+xml, application/pdf;q=0.9, */*;q=0.8");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "identity");
        request.Headers.ConnectionClose = true;
        foreach (var condition in previous?.ConditionsFor(address) ?? []) request.Headers.TryAddWithoutValidation(condition.Name, condition.Value);
        return request;
    }

    internal SocketsHttpHandler HandlerFor(GuardedDial dial, HeaderTape tape) => new()
    {
        AllowAutoRedirect = false, // each step is checked and recorded
        UseProxy = false, // a proxy would connect where the check cannot see
        UseCookies = false,
        Credentials = null,
        AutomaticDecompression = DecompressionMethods.None, // see ContentCoding
        ActivityHeadersPropagator = null,
        MaxResponseHeadersLength = limits.MaxHeaderKibibytes,
        MaxResponseDrainSize = 0,
        ConnectTimeout = limits.ConnectTimeout,
        ConnectCallback = (context, cancel) => dial.ConnectAsync(context.DnsEndPoint, cancel),
        PlaintextStreamFilter = (context, _) => ValueTask.FromResult(tape.Listen(context.PlaintextStream)),
        SslOptions = Trusting(options),
    };

    // A certificate may name addresses to fetch its issuer or its revocation from; fetching them would go round the check.
    internal static SslClientAuthenticationOptions Trusting(WebOptions options)
    {
        var policy = new X509ChainPolicy
        {
            DisableCertificateDownloads = true,
            RevocationMode = X509RevocationMode.NoCheck,
            ApplicationPolicy = { new Oid("1.3.6.1.5.5.7.3.1") }, // for servers (RFC 5280, section 4.2.1.12)
        };
        if (options.Wire.TrustedRoot is { } root)
        {
            policy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            policy.CustomTrustStore.Add(root);
        }

        return new() { CertificateChainPolicy = policy };
    }

    private static IReadOnlyList<HeaderField> Sorted(HttpResponseMessage response) =>
        [.. response.Headers.Concat(response.Content.Headers).SelectMany(header => header.Value.Select(value => new HeaderField(header.Key, value)))];
}
