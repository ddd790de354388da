using Avow.Statements;

namespace Avow.Road;

/// <summary>A file that takes the place of an earlier one at once: what stood there is whole until then, and stays after a full disk or a kill.</summary>
internal static class FileInPlace
{
    /// <summary>Why a file cannot be put at a place that a person names; null when it can be tried.</summary>
    public static Problem? Refusal(string untrustedFile) =>
        string.IsNullOrWhiteSpace(untrustedFile) ? new(ProblemKind.Empty, "the file", "it has no name", "Name a file.")
        : Directory.Exists(untrustedFile) ? new(ProblemKind.AlreadyExists, untrustedFile, "a folder stands there", "Name a file.")
        : null;

    /// <param name="untrustedFile">Where it goes.</param>
    /// <param name="write">Writes it; may throw what a broken disk throws, and what ends it.</param>
    /// <returns>What was written; the refusal, or NotPermitted where it cannot be written.</returns>
    public static Outcome<T> Write<T>(string untrustedFile, Func<Stream, T> write)
    {
        if (Refusal(untrustedFile) is { } refusal) return refusal;
        try
        {
            using var file = new UnfinishedFile(Path.GetFullPath(untrustedFile));
            var written = write(file.Stream);
            file.Finish(replaces: true);
            return written;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return NotWritten(untrustedFile, failure);
        }
    }

    /// <summary>What a file system's failure comes to.</summary>
    public static Problem NotWritten(string file, Exception failure) =>
        new(ProblemKind.NotPermitted, file, failure.Message.TrimEnd('.'), "Free some space or name another place; what stood there is as it was.");
}
