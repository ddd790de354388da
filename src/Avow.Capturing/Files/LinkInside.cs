using Avow.Statements;

namespace Avow.Capturing;

/// <summary>
/// What a link found on a walk is worth. A folder that came from somewhere else may hold a link to our own private files, so that
/// capturing and publishing it would publish them: only what lies inside the walked folder is followed.
/// </summary>
internal static class LinkInside
{
    /// <summary>The link's own path when it leads to a file inside; null when to a folder inside, whose files are found anyway; else a problem.</summary>
    public static Outcome<string>? Look(string link, string realRoot)
    {
        try
        {
            if (RealPath.Of(Path.GetFullPath(link)) is not { } real)
                return new Problem(ProblemKind.NotFound, link, "it is a link that leads nowhere", "Mend or remove the link.");
            if (!RealPath.IsInside(real, realRoot))
                return new Problem(ProblemKind.NotPermitted, link, "it is a link that leads out of the folder", "If it is meant, name what it leads to.");
            if (Directory.Exists(real)) return null;
            return link;
        }
        catch (Exception e) when (FileProblem.Of(e, link) is { } problem)
        {
            return problem;
        }
    }
}
