using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Avow.Capturing;
using Avow.Statements;

namespace Avow.Tests.Capturing;

public sealed class WebCertificateTests
{
    private static readonly DateTimeOffset Past = TimeProvider.System.GetUtcNow().AddYears(-2), Future = Past.AddYears(4);

    [Fact]
    public async Task A_certificate_for_the_host_is_believed() => Assert.Null(await FetchAsync("open.example", Future, isTrusted: true));

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_not() => await IsRefused(FetchAsync("open.example", Future, isTrusted: false));

    [Fact]
    public async Task A_certificate_for_another_host_is_not() => await IsRefused(FetchAsync("other.example", Future, isTrusted: true));

    [Fact]
    public async Task A_certificate_that_has_run_out_is_not() => await IsRefused(FetchAsync("open.example", Past.AddDays(1), isTrusted: true));

    private static async Task IsRefused(Task<Problem?> fetch)
    {
        var problem = await fetch;
        Assert.Equal(ProblemKind.Unreachable, problem!.Kind);
        Assert.Contains("certificate", problem.Reason, StringComparison.Ordinal);
    }

    // Asks https://open.example/ of a server whose certificate is for this host and runs out then; a refused server has heard nothing.
    private static async Task<Problem?> FetchAsync(string certifiedHost, DateTimeOffset until, bool isTrusted)
    {
        using var certificate = SelfSigned(certifiedHost, until);
        await using var server = new LoopbackServer
        {
            Wrap = async wire =>
            {
                var tls = new SslStream(wire);
                await tls.AuthenticateAsServerAsync(certificate);
                return tls;
            },
        };
        server.Page("/");
        var wire = Given.Internet(new() { ["open.example"] = "93.184.216.34" }) with { TrustedRoot = isTrusted ? certificate : null };
        var outcome = await Given.Web(new WebOptions { Wire = wire }).FetchAsync($"https://open.example:{server.Port}/", null, CancellationToken.None);
        if (!outcome.IsGood) Assert.Empty(server.Requests);
        return outcome.Problem;
    }

    private static X509Certificate2 SelfSigned(string host, DateTimeOffset until)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={host}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(Past, until);
    }
}
