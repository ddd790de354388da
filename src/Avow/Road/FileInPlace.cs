using System.Globalization;
using Avow.Statements;

namespace Avow.Road;

/// <summary>Writes a file beside its place and puts it there at once: what stood there is whole until then, and stays after a full disk or a kill.</summary>
internal static class FileInPlace
{
    /// <param name="untrustedFile">Where it goes.</param>
    /// <param name="write">Writes it; may throw what a broken disk throws, and what ends it.</param>
    /// <returns>What was written; NotPermitted where it cannot be, Empty for a file without a name.</returns>
    public static Outcome<T> Write<T>(string untrustedFile, Func<Stream, T> write)
    {
        if (string.IsNullOrWhiteSpace(untrustedFile)) return new Problem(ProblemKind.Empty, "the file", "it has no name", "Name a file.");
        if (Directory.Exists(untrustedFile)) return new Problem(ProblemKind.AlreadyExists, untrustedFile, "a folder stands there", "Name a file.");
        var file = Path.GetFullPath(untrustedFile);
        var beside = string.Create(CultureInfo.InvariantCulture, $"{file}.unfinished-{Environment.ProcessId}");
        try
        {
            T written;
            using (var into = new FileStream(beside, FileMode.Create, FileAccess.ReadWrite)) written = write(into);
            File.Move(beside, file, overwrite: true);
            return written;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new Problem(ProblemKind.NotPermitted, untrustedFile, failure.Message.TrimEnd('.'), "Free some space or name another place; what stood there is as it was.");
        }
        finally
        {
            if (File.Exists(beside)) File.Delete(beside);
        }
    }
}
