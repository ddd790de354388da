using Avow.Statements;

namespace Avow.Capturing;

/// <summary>Takes in one file of this machine.</summary>
public static class FileCapture
{
    /// <summary>
    /// The bytes of the file, with a <c>file:</c> address of its absolute path (RFC 8089). A link is followed, but the address is the one
    /// that was named. Never waits for a pipe, never opens a device.
    /// </summary>
    /// <remarks>
    /// Problems: NotFound, NotPermitted, UnsupportedFormat (a folder, pipe, socket or device), Empty, TooLarge, Changed (somebody wrote to
    /// it meanwhile), Damaged (the disk failed), Malformed (no path at all). Only the size limit of <paramref name="limits"/> applies.
    /// Names whose bytes are not UTF-8 cannot be opened by .NET; they are NotFound with that reason.
    /// </remarks>
    public static Outcome<Received> Read(string path, CaptureLimits limits, TimeProvider time)
    {
        if (FullPathOf(path) is not { } absolute)
            return new Problem(ProblemKind.Malformed, path, "it is not the path of a file", "Name a file.");
        if (!PlainFile.Read(absolute, path, limits.MaxBytes).TryGet(out var bytes, out var problem)) return problem;
        return new Received
        {
            Source = new Source(FileAddress.Of(absolute)),
            CapturedAt = time.GetUtcNow(),
            Bytes = bytes,
            Exchange = Exchange.None,
        };
    }

    private static string? FullPathOf(string path)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal)) return null;
        try
        {
            return Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        }
        catch (IOException)
        {
            return null; // the working folder itself has gone
        }
    }
}
