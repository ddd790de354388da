using Avow.Statements;
using Microsoft.Win32.SafeHandles;

namespace Avow.Capturing;

/// <summary>The bytes of one plain file, or why not.</summary>
internal static class PlainFile
{
    /// <param name="absolutePath">What is opened; links are followed.</param>
    /// <param name="shownPath">What a problem calls it.</param>
    /// <param name="maxBytes">Longer files are refused.</param>
    public static Outcome<byte[]> Read(string absolutePath, string shownPath, int maxBytes)
    {
        try
        {
            if (FileKinds.Of(absolutePath) is var kind and not (FileKind.Plain or FileKind.Unknown)) return FileProblem.NotPlain(shownPath, kind);
            return RealPath.Of(absolutePath) is { } real ? ReadReal(real, shownPath, maxBytes) : FileProblem.Missing(shownPath);
        }
        catch (Exception e) when (FileProblem.Of(e, shownPath) is { } problem)
        {
            return problem;
        }
    }

    private static Outcome<byte[]> ReadReal(string path, string shownPath, int maxBytes)
    {
        // What has no length is not opened at all: on systems where the kind cannot be asked for, a pipe looks like this, and opening waits.
        if (new FileInfo(path).Length == 0) return FileProblem.Empty(shownPath);

        using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.SequentialScan);
        return ReadOpen(handle, shownPath, maxBytes);
    }

    private static Outcome<byte[]> ReadOpen(SafeFileHandle handle, string shownPath, int maxBytes)
    {
        using var stream = new FileStream(handle, FileAccess.Read, bufferSize: 0);
        if (!stream.CanSeek) return FileProblem.NotPlain(shownPath, FileKind.Unknown);

        var before = Look(handle);
        if (before.Length > maxBytes) return FileProblem.TooLarge(shownPath, maxBytes);
        if (BoundedBytes.ReadAll(stream, maxBytes) is not { } bytes) return FileProblem.TooLarge(shownPath, maxBytes);
        if (Look(handle) != before) return FileProblem.Changed(shownPath);
        return bytes.Length > 0 ? bytes : FileProblem.Empty(shownPath);
    }

    private static (long Length, DateTime WrittenAt) Look(SafeFileHandle handle) => (RandomAccess.GetLength(handle), File.GetLastWriteTimeUtc(handle));
}
