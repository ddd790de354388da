using System.Globalization;

namespace Avow.Road;

/// <summary>A file written beside the place that it is meant for, so that a file that is there is whole. Gone when it was not finished.</summary>
internal sealed class UnfinishedFile : IDisposable
{
    private readonly string unfinished;

    public UnfinishedFile(string path)
    {
        Path = path;
        unfinished = string.Create(CultureInfo.InvariantCulture, $"{path}.unfinished-{Environment.ProcessId}");
        Stream = new FileStream(unfinished, FileMode.Create, FileAccess.Write);
    }

    public string Path { get; }

    public FileStream Stream { get; }

    /// <summary>Gives it its name once its bytes are on the disk; throws what the file system throws.</summary>
    public void Finish()
    {
        Stream.Flush(flushToDisk: true);
        Stream.Dispose();
        File.Move(unfinished, Path);
    }

    // Tidying must not hide why it was needed.
    public void Dispose()
    {
        try
        {
            Stream.Dispose();
            File.Delete(unfinished);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Left under its unfinished name, which says what it is.
        }
    }
}
