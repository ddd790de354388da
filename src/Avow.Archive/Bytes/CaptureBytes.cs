using Avow.Statements;

namespace Avow.Archive;

/// <summary>
/// The bytes of captures by content address: <c>captures/ab/abcd…</c> holds exactly the bytes whose SHA-256 is its name, so
/// that anyone can check it with sha256sum. Written under another name, flushed, then renamed: a file that is there is whole.
/// </summary>
internal sealed class CaptureBytes(string folder)
{
    private const string Incoming = ".incoming";

    private int written;

    public string Folder { get; } = folder;

    public string PathOf(Sha256Digest digest)
    {
        var name = digest.ToString();
        return Path.Combine(Folder, name[..2], name);
    }

    /// <summary>Keeps the bytes; durable only after <see cref="Flush(ICollection{string})"/> of the same batch. Bytes already there are not written again.</summary>
    /// <returns>The folder to flush: even when the file was there, for whoever wrote it may have been killed before its name was durable.</returns>
    public string Keep(Sha256Digest digest, ReadOnlySpan<byte> bytes)
    {
        var path = PathOf(digest);
        var parent = Path.GetDirectoryName(path)!;
        if (File.Exists(path) && new FileInfo(path).Length == bytes.Length) return parent;
        var incoming = Write(bytes);
        try
        {
            Directory.CreateDirectory(parent);
            File.Move(incoming, path, overwrite: true);
            return parent;
        }
        catch
        {
            File.Delete(incoming);
            throw;
        }
    }

    /// <summary>Makes the names of a batch durable, not only the bytes.</summary>
    public void Flush(ICollection<string> touchedFolders)
    {
        Abreast.Each([.. touchedFolders], DirectoryFlush.Flush);
        if (touchedFolders.Count > 0) DirectoryFlush.Flush(Folder);
    }

    /// <summary>Makes the bytes of a file durable that somebody else wrote.</summary>
    public static void Flush(string path)
    {
        using var file = File.OpenHandle(path, access: FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(file);
    }

    public Outcome<ReadOnlyMemory<byte>> Read(Sha256Digest digest)
    {
        var path = PathOf(digest);
        try
        {
            var bytes = File.ReadAllBytes(path);
            return Sha256Digest.Of(bytes) == digest ? (ReadOnlyMemory<byte>)bytes : Damaged("its bytes are no longer those that its name promises");
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return Damaged("its file is not there");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Damaged($"its file cannot be read: {failure.Message}");
        }

        Problem Damaged(string reason) => new(ProblemKind.Damaged, path, reason, "Bring the file back from a backup; its name is its SHA-256.");
    }

    /// <summary>Removes what killed processes left half-written; never anything that has a name by its content.</summary>
    public void Tidy()
    {
        var incoming = Path.Combine(Folder, Incoming);
        if (!Directory.Exists(incoming)) return;
        foreach (var file in Directory.EnumerateFiles(incoming))
        {
            var process = Path.GetFileName(file).Split('-')[0];
            if (!Directory.Exists($"/proc/{process}")) File.Delete(file);
        }
    }

    private string Write(ReadOnlySpan<byte> bytes)
    {
        var incoming = Path.Combine(Folder, Incoming);
        Directory.CreateDirectory(incoming);
        string path;
        do path = Path.Combine(incoming, $"{Environment.ProcessId}-{Interlocked.Increment(ref written)}");
        while (File.Exists(path));
        try
        {
            // CreateNew: two containers may have the same process id.
            using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
            RandomAccess.Write(file, bytes, 0);
            RandomAccess.FlushToDisk(file);
            return path;
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }
}
