using System.Collections.Concurrent;
using System.Globalization;
using Avow.Statements;

namespace Avow.Capturing;

/// <summary>Asks each origin once per run what it asks of robots (RFC 9309), by the same guarded way as for pages.</summary>
internal sealed class RobotsGate
{
    // RFC 9309, sections 2.5 and 2.3.1.2.
    private const int MaxBytes = 500 << 10;
    private const int MaxRedirects = 5;
    private static readonly TimeSpan MaxTimeout = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, Lazy<Task<Outcome<RobotsFile>>>> known = new(StringComparer.Ordinal);
    private readonly Pursuit pursuit;

    public RobotsGate(WebOptions options, CaptureLimits limits, HostTurns turns, TimeProvider time)
    {
        var own = limits with { MaxBytes = MaxBytes, MaxRedirects = MaxRedirects, Timeout = limits.Timeout < MaxTimeout ? limits.Timeout : MaxTimeout };
        pursuit = new Pursuit(new Asking(options, own, time), turns, own, time);
    }

    /// <summary>Null when the page may be asked for.</summary>
    public async Task<Problem?> MayAskAsync(WebAddress page, CancellationToken cancel)
    {
        if (page.PathAndQuery == "/robots.txt") return null; // section 2.2.2: always allowed
        var asked = known.GetOrAdd(page.Origin, origin => new(() => FetchAsync(origin)));
        if (!(await asked.Value.WaitAsync(cancel).ConfigureAwait(false)).TryGet(out var file, out var problem)) return NotHeard(page, problem);
        return file.Allows(page.PathAndQuery)
            ? null
            : new Problem(ProblemKind.ForbiddenByRobots, page.Text, "its server asks robots in robots.txt not to fetch it", "Save the page by hand, or ignore robots.txt if you may.");
    }

    // Nobody's wish to stop ends it, for others may wait for the same file; its own time limit does.
    private async Task<Outcome<RobotsFile>> FetchAsync(string origin)
    {
        if (!WebAddress.Parse(origin + "/robots.txt").TryGet(out var address, out var malformed)) return malformed;
        var answer = await pursuit.FollowAsync(address, _ => Task.FromResult<Problem?>(null), null, ReadAsync, CancellationToken.None).ConfigureAwait(false);

        // Section 2.3.1.2: what lies behind too many redirects counts as not there.
        return answer.Problem is { Kind: ProblemKind.TooManyRedirects } ? RobotsFile.AllowsAll : answer;
    }

    private static async Task<Outcome<RobotsFile>> ReadAsync(OpenAnswer answer, Trail trail, CancellationToken deadline)
    {
        if (answer.Status is >= 400 and < 500) return RobotsFile.AllowsAll; // section 2.3.1.3
        if (answer.Status is < 200 or >= 300) return WebProblem.Status(trail.At, answer.Status); // section 2.3.1.4
        var body = await answer.BodyAsync(trail.At, MaxBytes, deadline).ConfigureAwait(false); // what comes after is not read
        return body.Then<RobotsFile>(read => RobotsFile.Parse(read.Bytes));
    }

    // A server that cannot be asked is told as that; one that fails to answer for its robots.txt forbids everything meanwhile.
    private static Problem NotHeard(WebAddress page, Problem problem) => problem with
    {
        Kind = problem.Kind is ProblemKind.Unreachable or ProblemKind.TooSlow or ProblemKind.PrivateAddress ? problem.Kind : ProblemKind.ForbiddenByRobots,
        Thing = page.Text,
        Place = null,
        Reason = string.Create(CultureInfo.InvariantCulture, $"its robots.txt could not be read: {problem.Reason}"),
    };
}
