using System.Net;
using System.Net.Sockets;
using Avow.Capturing;
using Avow.Statements;

namespace Avow.Tests.Capturing;

/// <summary>What the tests of this room share: a clock that stands still, a web that is this machine, a folder that goes away.</summary>
internal static class Given
{
    public static readonly DateTimeOffset Noon = new(2026, 5, 1, 12, 0, 0, TimeSpan.Zero);

    public static TimeProvider Clock { get; } = new StandingClock();

    public static CaptureLimits Limits { get; } = new() { Timeout = TimeSpan.FromSeconds(10) };

    public static WebOptions Private { get; } = new() { AllowPrivate = true };

    public static WebCapture Web(WebOptions? options = null, CaptureLimits? limits = null) => new(options ?? Private, limits ?? Limits, Clock);

    public static Task<Outcome<WebAnswer>> Fetch(string address, CaptureLimits? limits = null, PreviousAnswer? previous = null) =>
        Web(limits: limits).FetchAsync(address, previous, CancellationToken.None);

    public static async Task<Received> Fresh(string address, CaptureLimits? limits = null) =>
        Assert.IsType<WebAnswer.Fresh>((await Fetch(address, limits)).Value).Received;

    public static async Task<Problem> ProblemOf(Task<Outcome<WebAnswer>> fetch)
    {
        var outcome = await fetch;
        Assert.False(outcome.IsGood);
        return outcome.Problem!;
    }

    /// <summary>An internet of a few names, in which every connection ends at this machine, whatever the address.</summary>
    public static Wire Internet(Dictionary<string, string> names) => new()
    {
        Resolve = (host, _) => Task.FromResult(names.TryGetValue(host, out var list) ? list.Split(' ').Select(IPAddress.Parse).ToArray() : throw new SocketException((int)SocketError.HostNotFound)),
        Dial = (end, cancel) => Wire.Real.Dial(new IPEndPoint(IPAddress.Loopback, end.Port), cancel),
    };

    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Noon;
    }
}
