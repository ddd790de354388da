using Avow.Statements;

namespace Avow.Capturing;

/// <summary>The folder of a manifest: the only place its files may lie in.</summary>
internal sealed record ManifestFolder(string ManifestPath, string RealFolder)
{
    public static Outcome<ManifestFolder> Of(string path)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
            return new Problem(ProblemKind.Malformed, path, "it is not the path of a manifest", "Name a captures.jsonl.");
        try
        {
            var absolute = Path.GetFullPath(path);
            return RealPath.Of(Path.GetDirectoryName(absolute) ?? absolute) is { } folder && RealPath.Of(absolute) is { } manifest
                ? new ManifestFolder(manifest, folder)
                : FileProblem.Missing(path);
        }
        catch (Exception e) when (FileProblem.Of(e, path) is { } problem)
        {
            return problem;
        }
    }

    /// <summary>The bytes of a file that a line names.</summary>
    public Outcome<byte[]> Read(string name, int maxBytes)
    {
        if (name.Length == 0 || name.Contains('\0', StringComparison.Ordinal))
            return new Problem(ProblemKind.Malformed, name, "it is not the name of a file", "Give the path of a file, relative to the manifest.");
        if (Path.IsPathRooted(name) || name.Split('/', '\\').Contains("..", StringComparer.Ordinal)) return Outside(name);
        try
        {
            if (RealPath.Of(Path.Join(RealFolder, name)) is not { } real) return FileProblem.Missing(name);
            return RealPath.IsInside(real, RealFolder) ? PlainFile.Read(real, name, maxBytes) : Outside(name);
        }
        catch (Exception e) when (FileProblem.Of(e, name) is { } problem)
        {
            return problem;
        }
    }

    private static Problem Outside(string name) =>
        new(ProblemKind.NotPermitted, name, "it does not lie in the manifest's folder", "Put the file beside the manifest and name it by its path from there.");
}
