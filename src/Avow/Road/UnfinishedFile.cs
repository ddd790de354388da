using System.Globalization;
using Avow.Statements;

namespace Avow.Road;

/// <summary>A file written beside the place that it is meant for, so that a file that is there is whole. Gone when it was not finished.</summary>
internal sealed class UnfinishedFile : IDisposable
{
    private readonly string unfinished;

    /// <summary>Why a file cannot be written at a place that a person names; null when it can be tried.</summary>
    public static Problem? Refusal(string untrustedPath) =>
        string.IsNullOrWhiteSpace(untrustedPath) ? new(ProblemKind.Empty, "the file", "it has no name", "Name a file that does not exist yet.")
        : System.IO.Path.Exists(System.IO.Path.GetFullPath(untrustedPath)) ? new(ProblemKind.AlreadyExists, System.IO.Path.GetFullPath(untrustedPath), "something is there already", "Name a file that does not exist yet.")
        : null;

    public UnfinishedFile(string path)
    {
        Path = path;
        unfinished = string.Create(CultureInfo.InvariantCulture, $"{path}.unfinished-{Environment.ProcessId}");
        Stream = new FileStream(unfinished, FileMode.Create, FileAccess.Write);
    }

    public string Path { get; }

    public FileStream Stream { get; }

    /// <summary>Gives it its name once its bytes are on the disk; throws what the file system throws.</summary>
    /// <param name="replaces">Whether it takes the place of a file that is there, at once.</param>
    public void Finish(bool replaces = false)
    {
        Stream.Flush(flushToDisk: true);
        Stream.Dispose();
        File.Move(unfinished, Path, replaces);
    }

    // Tidying must not hide why it was needed.
    public void Dispose()
    {
        try
        {
            try
            {
                // What is still to be written is tried once more, and on a full disk fails once more.
                Stream.Dispose();
            }
            finally
            {
                File.Delete(unfinished);
            }
        }
        catch (Exception failure) when (FileInPlace.IsOfFileSystem(failure))
        {
            // Left under its unfinished name, which says what it is.
        }
    }
}
