using System.Globalization;
using System.Security.Cryptography;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>
/// Uploads by content address: <c>incoming/abcd…</c> holds exactly the bytes whose SHA-256 is its name. Written under another name, flushed, then renamed: a
/// file that is there is whole. When it was sent is when it was last written.
/// </summary>
internal sealed class IncomingFolder(string folder) : IIncoming
{
    private const string Unfinished = ".unfinished";

    private const int BlockBytes = 128 << 10;

    private int begun;
    private long underWay;

    public async Task<Outcome<Upload>> Receive(Stream bytes, string? untrustedName, DateTimeOffset at, CancellationToken cancel = default)
    {
        string? unfinished = null;
        var written = 0L;
        try
        {
            var (count, kept) = Waiting();
            if (count >= IIncoming.MaxCount) return TooMuch($"{IIncoming.MaxCount} uploads");
            unfinished = NewFile();
            using var file = File.OpenHandle(unfinished, FileMode.CreateNew, FileAccess.Write);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var block = new byte[BlockBytes];
            while (await Read(bytes, block, cancel).ConfigureAwait(false) is var read && read != 0)
            {
                if (read < 0) return new Problem(ProblemKind.Interrupted, Upload.NameFromUntrusted(untrustedName), "it broke off before its end", "Send it again.");
                if (written + read > IIncoming.MaxBytes) return TooLarge(untrustedName);
                if (kept + Interlocked.Add(ref underWay, read) > IIncoming.MaxBytesTogether)
                {
                    written += read;
                    return TooMuch($"{IIncoming.MaxBytesTogether >> 30} GiB");
                }

                RandomAccess.Write(file, block.AsSpan(0, read), written);
                hash.AppendData(block, 0, read);
                written += read;
            }

            if (written == 0) return new Problem(ProblemKind.Empty, Upload.NameFromUntrusted(untrustedName), "it holds nothing", "Look at the file; send it again when it does.");
            RandomAccess.FlushToDisk(file);
            File.SetLastWriteTimeUtc(file, at.UtcDateTime);
            return Finish(unfinished, new(Sha256Digest.FromBytes(hash.GetHashAndReset()), Upload.NameFromUntrusted(untrustedName), written));
        }
        catch (Exception failure) when (SqliteProblems.Behind(failure, folder) is not null)
        {
            return SqliteProblems.Behind(failure, folder)!;
        }
        finally
        {
            Interlocked.Add(ref underWay, -written);
            if (unfinished is not null) TryDelete(unfinished);
        }
    }

    public Outcome<string> PathOf(Upload upload)
    {
        var path = PathOf(upload.Digest);
        return File.Exists(path) ? path : new Problem(ProblemKind.NotFound, upload.Name, "what was sent is no longer there", "Send it again.");
    }

    public void Remove(IEnumerable<Upload> uploads, DateTimeOffset askedAt)
    {
        foreach (var path in uploads.Select(upload => PathOf(upload.Digest)).Distinct(StringComparer.Ordinal))
        {
            if (File.Exists(path) && File.GetLastWriteTimeUtc(path) <= askedAt.UtcDateTime) TryDelete(path);
        }
    }

    public int Sweep(IReadOnlySet<Sha256Digest> needed, DateTimeOffset now)
    {
        var removed = 0;
        foreach (var file in Files())
        {
            if (now.UtcDateTime - file.LastWriteTimeUtc < IIncoming.KeptUnasked) continue;
            if (Sha256Digest.TryParse(file.Name, out var digest) && needed.Contains(digest)) continue;
            if (TryDelete(file.FullName)) removed++;
        }

        return removed;
    }

    private string PathOf(Sha256Digest digest) => Path.Combine(folder, digest.ToString());

    private Outcome<Upload> Finish(string unfinished, Upload upload)
    {
        File.Move(unfinished, PathOf(upload.Digest), overwrite: true);
        DirectoryFlush.Flush(folder);
        return upload;
    }

    // A sender who hangs up is no failure of ours.
    private static async ValueTask<int> Read(Stream bytes, byte[] block, CancellationToken cancel)
    {
        try
        {
            return await bytes.ReadAsync(block, cancel).ConfigureAwait(false);
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException or OperationCanceledException)
        {
            return -1;
        }
    }

    private (int Count, long Bytes) Waiting()
    {
        var files = Files().Where(file => Sha256Digest.TryParse(file.Name, out _)).ToList();
        return (files.Count, files.Sum(LengthOf));
    }

    // A job that ends meanwhile takes its uploads away.
    private static long LengthOf(FileInfo file)
    {
        try
        {
            return file.Length;
        }
        catch (FileNotFoundException)
        {
            return 0;
        }
    }

    private IEnumerable<FileInfo> Files() => Directory.Exists(folder) ? new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories) : [];

    private string NewFile()
    {
        var place = Path.Combine(folder, Unfinished);
        Directory.CreateDirectory(place);
        string path;
        do path = Path.Combine(place, string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}-{Interlocked.Increment(ref begun)}"));
        while (File.Exists(path));
        return path;
    }

    // What cannot be removed now is swept another day.
    private static bool TryDelete(string path)
    {
        try
        {
            File.Delete(path);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static Problem TooLarge(string? untrustedName) =>
        new(ProblemKind.TooLarge, Upload.NameFromUntrusted(untrustedName), $"it has more than {IIncoming.MaxBytes >> 20} MiB", "Send it in parts, or take it in on the machine itself with avow add.");

    private Problem TooMuch(string what) =>
        new(ProblemKind.TooLarge, folder, $"{what} wait to be taken in already", "Let jobs take in what waits, then send the rest.");
}
