using System.Globalization;
using Avow.Statements;

namespace Avow.Capturing;

/// <summary>The redirects followed from one source, each step checked anew.</summary>
internal sealed class Trail(WebAddress source, int maxRedirects)
{
    private readonly List<Redirect> steps = [];
    private WebAddress? at;

    public WebAddress At => at ?? source;

    public IReadOnlyList<Redirect> Steps => steps;

    /// <summary>Goes one step on; the problem when the step leads nowhere, in a circle, too far, or to what is no web address.</summary>
    public Problem? Follow(int status, string location)
    {
        if (location.Length == 0) return Here(ProblemKind.Malformed, "it redirects without saying where to");
        if (!At.Resolve(location).TryGet(out var next, out var problem)) return Here(problem.Kind, $"it redirects to {problem.Thing}: {problem.Reason}");
        steps.Add(new Redirect(At.Text, status, next.Text));
        if (steps.Count > maxRedirects) return Here(ProblemKind.TooManyRedirects, string.Create(CultureInfo.InvariantCulture, $"it redirects more than {maxRedirects} times"));
        if (steps.Any(step => step.From == next.Text)) return Here(ProblemKind.TooManyRedirects, $"its redirects come back to {next}");
        at = next;
        return null;
    }

    /// <summary>A problem met on the way, told of the source that was asked for.</summary>
    public Problem Placed(Problem problem) =>
        steps.Count == 0 ? problem : problem with { Thing = source.Text, Place = $"redirected to {At}" };

    private Problem Here(ProblemKind kind, string reason) => Placed(new Problem(kind, At.Text, reason, "Look at the page in a browser."));
}
