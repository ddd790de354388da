using Avow.Statements;

namespace Avow.Capturing;

/// <summary>The bytes of one WARC, by themselves or in a WACZ.</summary>
/// <param name="ShownPath">What a problem calls it.</param>
/// <param name="FileName">What a capture remembers of it.</param>
/// <param name="Bytes">Read once, forward.</param>
internal sealed record WarcPart(string ShownPath, string FileName, Stream Bytes)
{
    /// <summary>What can be said only when all bytes were read.</summary>
    public Func<IEnumerable<Problem>> AfterReading { get; init; } = () => [];
}

/// <summary>Opens the file itself.</summary>
internal static class WarcFile
{
    private const int BufferBytes = 64 << 10;

    public static Outcome<FileStream> Open(string path)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal)) return new Problem(ProblemKind.Malformed, path, "it is not the path of a file", "Name a file.");
        try
        {
            if (FileKinds.Of(path) is var kind and not (FileKind.Plain or FileKind.Unknown)) return FileProblem.NotPlain(path, kind);
            if (!Path.Exists(path)) return FileProblem.Missing(path);
            if (new FileInfo(path).Length == 0) return FileProblem.Empty(path);
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, BufferBytes, FileOptions.SequentialScan);
        }
        catch (Exception e) when (FileProblem.Of(e, path) is { } problem)
        {
            return problem;
        }
    }
}
