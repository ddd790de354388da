using Avow.Archive;
using Avow.Statements;

namespace Avow.Commands;

/// <summary>Which captures a person means by a name: a capture's id, a source's address, a file, or a text.</summary>
internal static class CaptureNames
{
    /// <returns>Earliest first; or NotFound, or Ambiguous for the beginning of several ids.</returns>
    public static Outcome<IReadOnlyList<Capture>> Find(ILibrary library, string untrustedName)
    {
        if (Id<Capture>.TryParse(untrustedName, out var id) && library.Find(id) is { } capture) return Found([capture]);
        if (OfSource(library, untrustedName) is { Length: > 0 } captures) return Found(captures);
        var text = library.Resolve(untrustedName);
        if (text.TryGet(out var named, out var problem)) return Found([library.Find(library.Summaries([named])[named].Capture)!]);
        if (OfFile(library, untrustedName) is { Length: > 0 } files) return Found(files);
        return problem.Kind == ProblemKind.NotFound
            ? new Problem(ProblemKind.NotFound, $"“{untrustedName}”", "no text, capture or source in the archive has this name", "Look it up with: avow search WORDS")
            : problem;
    }

    private static Capture[] OfSource(ILibrary library, string address) =>
        [.. library.Timeline(new(address)).Select(seen => seen.Capture).Distinct().Select(id => library.Find(id)!)];

    // A file that was added keeps its address when the file itself is long gone.
    private static Capture[] OfFile(ILibrary library, string name)
    {
        const string scheme = "file://";
        if (name.Length == 0 || name.Contains('\0', StringComparison.Ordinal)) return [];
        var path = Path.GetFullPath(name);
        return [.. library.AllCaptures().Where(capture =>
            capture.Source.Address.StartsWith(scheme, StringComparison.Ordinal) && Uri.UnescapeDataString(capture.Source.Address[scheme.Length..]) == path)];
    }

    // An interface has no implicit conversion of its own; an array has none to an outcome of it.
    private static Outcome<IReadOnlyList<Capture>> Found(Capture[] captures) => captures;
}
