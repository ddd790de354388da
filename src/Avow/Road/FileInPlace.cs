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
        catch (Exception failure) when (IsOfFileSystem(failure))
        {
            return NotWritten(untrustedFile, failure);
        }
    }

    /// <summary>Whether a file system threw it. A file that is longer than it takes (4 GB on a FAT stick, or RLIMIT_FSIZE) .NET 10 tells as an argument of ours.</summary>
    public static bool IsOfFileSystem(Exception failure) => failure is IOException or UnauthorizedAccessException || IsTooLong(failure);

    /// <summary>What it said.</summary>
    public static string Said(Exception failure) => IsTooLong(failure) ? "a file of this length does not fit there" : failure.Message.TrimEnd('.');

    private static bool IsTooLong(Exception failure) => failure is ArgumentOutOfRangeException { ParamName: "value", ActualValue: null };

    /// <summary>What a file system's failure comes to.</summary>
    public static Problem NotWritten(string file, Exception failure) =>
        new(ProblemKind.NotPermitted, file, Said(failure), "Free some space or name another place; what stood there is as it was.");
}
