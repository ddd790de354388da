using Avow.Statements;

namespace Avow.Capturing;

/// <summary>Finds the files of a folder and of the folders in it.</summary>
public static class FolderWalk
{
    private const FileAttributes NoAttributes = (FileAttributes)(-1);

    // Deeper than any folder people keep by hand; a bind mount onto itself goes on for ever.
    private const int MaxDepth = 100;

    /// <summary>
    /// The paths of all files, each beginning with <paramref name="path"/>, in ordinal order of path, one by one while walking.
    /// What stands in the way of one folder or link is one problem; the walk goes on.
    /// </summary>
    /// <remarks>
    /// Hidden files and folders (a dot first, or the attribute) are left out. Nothing outside the folder is handed on: a link to a file
    /// inside is followed, a link to a folder inside is left out because its files come anyway, a link that leads outside is NotPermitted
    /// and one that leads nowhere NotFound. Other problems: NotPermitted (a folder that may not be looked into), TooDeep, and for
    /// <paramref name="path"/> itself NotFound. Pipes and devices are handed on; <see cref="FileCapture"/> refuses them by name.
    /// </remarks>
    public static IEnumerable<Outcome<string>> Files(string path)
    {
        if (!Begin(path).TryGet(out var realRoot, out var problem))
        {
            yield return problem;
            yield break;
        }

        var ahead = new Stack<Found>([new Found(path, FoundKind.Folder, 0)]);
        while (ahead.TryPop(out var found))
        {
            if (found.Kind == FoundKind.File) yield return found.Path;
            else if (found.Kind == FoundKind.Link && LinkInside.Look(found.Path, realRoot) is { } seen) yield return seen;
            else if (found.Kind == FoundKind.Folder && Enter(found, ahead) is { } obstacle) yield return obstacle;
        }
    }

    private static Outcome<string> Begin(string path)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
            return new Problem(ProblemKind.Malformed, path, "it is not the path of a folder", "Name a folder.");
        try
        {
            if (RealPath.Of(Path.GetFullPath(path)) is not { } real) return FileProblem.Missing(path);
            return Directory.Exists(real) ? real : new Problem(ProblemKind.UnsupportedFormat, path, "it is a file, not a folder", "Add it as a file.");
        }
        catch (Exception e) when (FileProblem.Of(e, path) is { } problem)
        {
            return problem;
        }
    }

    private static Problem? Enter(Found folder, Stack<Found> ahead)
    {
        if (folder.Depth > MaxDepth) return new Problem(ProblemKind.TooDeep, folder.Path, $"it lies {MaxDepth} folders deep", "Begin the walk further in.");
        try
        {
            var inside = new DirectoryInfo(folder.Path).EnumerateFileSystemInfos()
                .Where(info => !IsHidden(info))
                .Select(info => new Found(Path.Join(folder.Path, info.Name), KindOf(info), folder.Depth + 1))
                .OrderByDescending(found => found.SortKey, StringComparer.Ordinal);
            foreach (var found in inside.ToList()) ahead.Push(found);
            return null;
        }
        catch (Exception e) when (FileProblem.Of(e, folder.Path) is { } problem)
        {
            return problem;
        }
    }

    // A name that .NET cannot read back has no attributes at all; it is handed on, so that somebody hears of it.
    private static bool IsHidden(FileSystemInfo info) =>
        info.Name.StartsWith('.') || (info.Attributes is var attributes && attributes != NoAttributes && attributes.HasFlag(FileAttributes.Hidden));

    private static FoundKind KindOf(FileSystemInfo info) =>
        info.LinkTarget is not null ? FoundKind.Link : info is DirectoryInfo ? FoundKind.Folder : FoundKind.File;

    private enum FoundKind
    {
        File,
        Folder,
        Link,
    }

    private readonly record struct Found(string Path, FoundKind Kind, int Depth)
    {
        // A folder sorts as its files will: "a.txt" stands before "a/b.txt".
        public string SortKey => Kind == FoundKind.Folder ? Path + '/' : Path;
    }
}
