using Avow.Statements;

namespace Avow.Capturing;

/// <summary>What can stand between us and the bytes of a file, in words.</summary>
internal static class FileProblem
{
    // What .NET puts for bytes of a name that are not UTF-8; with it the name can no longer be opened.
    private const char LostInName = '\uFFFD';

    /// <summary>The problem an exception of the file system stands for; null when it stands for a mistake of ours.</summary>
    public static Problem? Of(Exception exception, string path) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => Missing(path),
        PathTooLongException => new(ProblemKind.Malformed, path, "its path is longer than this system allows", "Move it nearer to the root."),
        UnauthorizedAccessException => new(ProblemKind.NotPermitted, path, "reading it is not permitted", "Give yourself the right to read it."),
        IOException e => new(ProblemKind.Damaged, path, $"the system could not read it: {e.Message.TrimEnd('.')}", "Look whether its disk is well."),
        _ => null,
    };

    public static Problem Missing(string path) => path.Contains(LostInName, StringComparison.Ordinal)
        ? new(ProblemKind.NotFound, path, "its name is not UTF-8 and cannot be opened", "Rename it.")
        : new(ProblemKind.NotFound, path, "it is not there", "Check the name.");

    public static Problem Empty(string path) =>
        new(ProblemKind.Empty, path, "it is empty", "Leave it out, or look whether it was saved to the end.");

    public static Problem Changed(string path) =>
        new(ProblemKind.Changed, path, "it was written to while it was read", "Try again when it is complete.");

    public static Problem TooLarge(string path, int maxBytes) =>
        new(ProblemKind.TooLarge, path, $"it is longer than {Sizes.Shown(maxBytes)}", "Give it in parts.");

    public static Problem NotPlain(string path, FileKind kind) => kind switch
    {
        FileKind.Folder => new(ProblemKind.UnsupportedFormat, path, "it is a folder, not a file", "Name a file in it, or add the folder as a folder."),
        FileKind.Pipe => new(ProblemKind.UnsupportedFormat, path, "it is a pipe, not a file", "Send what comes out of it to standard input."),
        FileKind.Socket => new(ProblemKind.UnsupportedFormat, path, "it is a socket, not a file", "Name a file."),
        FileKind.Device => new(ProblemKind.UnsupportedFormat, path, "it is a device, not a file", "Name a file."),
        _ => new(ProblemKind.UnsupportedFormat, path, "it is not a plain file", "Name a file."),
    };
}
