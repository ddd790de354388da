using System.Globalization;
using Avow.Statements;

namespace Avow.Capturing;

/// <summary>
/// Takes in captures that somebody else has made: a <c>captures.jsonl</c> beside the saved files, one JSON object a line (RFC 8259, UTF-8).
/// </summary>
/// <remarks>
/// <code>{"id":"p1","file":"pages/1.html","address":"https://example.org/1","captured":"2026-05-01T09:30:00Z","status":200,"headers":{"Content-Type":"text/html"},"about":"march"}</code>
/// <list type="bullet">
/// <item><c>file</c>: required; relative to the manifest's folder and inside it, links included.</item>
/// <item><c>address</c>: required; http or https, taken in the form of <see cref="WebAddress"/>.</item>
/// <item><c>captured</c>: required; RFC 3339, with its offset.</item>
/// <item><c>status</c>: 100 to 599, taken as it is: an error page somebody saved is a capture too. <c>headers</c>: name to value or to a list of values; cookies are left out.</item>
/// <item><c>id</c>: a string, given once: a later line that repeats it is a problem and is taken in without. <c>about</c>: a string or a list of strings.</item>
/// </list>
/// Names not listed are passed over; a listed name given twice makes the line bad, and null is the same as not given.
/// </remarks>
public static class CaptureManifest
{
    /// <summary>
    /// The entries in the order of the lines, each read when it is asked for. A bad line is one problem that names the manifest and the
    /// line, and the next line goes on; empty lines are passed over. A manifest that cannot be read is one problem and the end.
    /// </summary>
    /// <remarks>Problems: those of <see cref="FileCapture"/> for manifest and files, Malformed, ForbiddenScheme, NotPermitted (a file outside), TooLarge (a line over 1 MiB).</remarks>
    public static IEnumerable<Outcome<ManifestEntry>> Entries(string path, CaptureLimits limits)
    {
        if (!ManifestFolder.Of(path).TryGet(out var folder, out var missing))
        {
            yield return missing;
            yield break;
        }

        if (!ManifestLines.Open(folder.ManifestPath, path).TryGet(out var lines, out var unreadable))
        {
            yield return unreadable;
            yield break;
        }

        using (lines)
        {
            Dictionary<string, int> taken = new(StringComparer.Ordinal);
            while (lines.Next() is { } line)
            {
                var entry = line.Then(words => ManifestLine.Parse(words)).Then(parsed => Take(parsed, folder, lines.Number, limits));
                if (!entry.TryGet(out var good, out var problem)) yield return At(problem, path, lines.Number);
                else if (good.Id is null || taken.TryAdd(good.Id, good.Line)) yield return good;
                else
                {
                    yield return At(TakenAlready(good.Id, taken[good.Id]), path, lines.Number);
                    yield return good with { Id = null };
                }
            }
        }
    }

    private static Problem TakenAlready(string id, int line) => new(
        ProblemKind.Malformed, $"id “{id}”", string.Create(CultureInfo.InvariantCulture, $"it stands in line {line} already, so this capture is taken in without it"), "Give each line an id of its own.");

    private static Outcome<ManifestEntry> Take(ManifestLine line, ManifestFolder folder, int number, CaptureLimits limits) =>
        folder.Read(line.File, limits.MaxBytes).Then<ManifestEntry>(bytes => new ManifestEntry
        {
            Id = line.Id,
            About = line.About,
            Line = number,
            Received = new Received { Source = line.Source, CapturedAt = line.Captured, Bytes = bytes, Exchange = line.Exchange },
        });

    // The manifest is the thing; what the problem was about goes into the reason.
    private static Problem At(Problem problem, string path, int line) => problem with
    {
        Thing = path,
        Place = string.Create(CultureInfo.InvariantCulture, $"line {line}"),
        Reason = problem.Thing.Length > 0 ? $"{problem.Thing}: {problem.Reason}" : problem.Reason,
    };
}
