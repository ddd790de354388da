using Avow.Statements;

namespace Avow.Capturing;

/// <summary>
/// Takes in pages of the web by http and https. One instance serves one run: it remembers every robots.txt it has read. Safe to use from
/// many threads; each host is asked one question at a time.
/// </summary>
/// <remarks>
/// Every address on the way is checked: scheme, robots.txt, and, on the very connection, that it belongs to the public internet. No cookies,
/// no credentials, no proxy. Bytes are stored as sent (see <see cref="ContentCoding"/> for servers that compress unasked), header fields in the
/// order received but without cookies. A redirect from https to http is followed and on the record.
/// </remarks>
public sealed class WebCapture
{
    private readonly CaptureLimits limits;
    private readonly Pursuit pursuit;
    private readonly RobotsGate? robots;

    public WebCapture(WebOptions options, CaptureLimits limits, TimeProvider time)
    {
        var turns = new HostTurns();
        this.limits = limits;
        pursuit = new Pursuit(new Asking(options, limits, time), turns, limits, time);
        robots = options.IgnoreRobots ? null : new RobotsGate(options, limits, turns, time);
    }

    /// <summary>The bytes that the address gives now; or, where <paramref name="previous"/> is given, that they are still the same.</summary>
    /// <remarks>
    /// Problems, each naming the address asked for and where redirects had led: Malformed, NotPermitted (a password in the address),
    /// ForbiddenScheme, PrivateAddress, ForbiddenByRobots, Unreachable, TooManyRedirects, HttpStatus (anything but 200, 203 and an awaited
    /// 304), UnsupportedFormat (<see cref="TakenTypes"/>), TooLarge, TooSlow, Empty, Interrupted, Damaged. Throws only
    /// <see cref="OperationCanceledException"/>, when <paramref name="cancel"/> asks for it.
    /// </remarks>
    public async Task<Outcome<WebAnswer>> FetchAsync(string address, PreviousAnswer? previous, CancellationToken cancel)
    {
        if (!WebAddress.Parse(address).TryGet(out var start, out var problem)) return problem;
        return await pursuit.FollowAsync<WebAnswer>(start, MayAskAsync, previous, ReadAsync, cancel).ConfigureAwait(false);

        Task<Problem?> MayAskAsync(WebAddress at) => robots is null ? Task.FromResult<Problem?>(null) : robots.MayAskAsync(at, cancel);

        async Task<Outcome<WebAnswer>> ReadAsync(OpenAnswer answer, Trail trail, CancellationToken deadline)
        {
            if (answer.Status == 304 && previous?.ConditionsFor(trail.At).Any() == true) return new WebAnswer.NotModified(answer.At, answer.ExchangeAfter(trail.Steps));
            if (answer.Status is not (200 or 203)) return trail.Placed(WebProblem.Status(trail.At, answer.Status));
            if (!(await BodyAsync(answer, trail.At, deadline).ConfigureAwait(false)).TryGet(out var bytes, out var unread)) return trail.Placed(unread);
            return new WebAnswer.Fresh(new Received
            {
                Source = new Source(start.Text),
                CapturedAt = answer.At,
                Bytes = bytes,
                Exchange = answer.ExchangeAfter(trail.Steps),
            });
        }
    }

    private async Task<Outcome<byte[]>> BodyAsync(OpenAnswer answer, WebAddress at, CancellationToken deadline)
    {
        if (answer.Field("Content-Type") is var type && !TakenTypes.Includes(type))
            return new Problem(ProblemKind.UnsupportedFormat, at.Text, $"it is \"{type}\", which holds no text", "Give the address of a page or a document.");
        if (answer.LengthBytes > limits.MaxBytes) return WebProblem.TooLarge(at, limits.MaxBytes);

        if (!(await answer.BodyAsync(at, limits.MaxBytes, deadline).ConfigureAwait(false)).TryGet(out var body, out var problem)) return problem;
        if (body.HasMore) return WebProblem.TooLarge(at, limits.MaxBytes);
        return body.Bytes.Length > 0 ? body.Bytes : new Problem(ProblemKind.Empty, at.Text, "the server sent nothing", "Look at the page in a browser.");
    }
}
