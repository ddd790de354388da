using Avow.Archive;
using Avow.Statements;

namespace Avow.Road;

/// <summary>The lines of a file that a stranger wrote, one at a time, each bounded.</summary>
internal static class ParcelLines
{
    /// <summary>The words of a capture of 64 MiB with their marks stay far below it.</summary>
    public const int MaxLineBytes = 256 << 20;

    private const int BlockBytes = 128 << 10;

    /// <summary>TooLarge for a line that is too long, Damaged where the file cannot be read, Malformed where the last line is not closed: then the file is cut off.</summary>
    public static IEnumerable<Outcome<ParcelLine>> Of(string path, string name)
    {
        // A pipe has none either; opened, it would be waited for.
        if (new FileInfo(path).Length == 0) yield break;
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        var buffer = new byte[BlockBytes];
        var (start, end) = (0, 0);
        for (long number = 1; ; number++)
        {
            var searched = start;
            int feed;
            while ((feed = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n')) < 0)
            {
                searched = end;
                if (end - start > MaxLineBytes)
                {
                    yield return new ParcelLine(default, name, number).Wrong("it is longer than any line of a parcel", ProblemKind.TooLarge);
                    yield break;
                }

                if (end == buffer.Length) (buffer, searched, start, end) = (Room(buffer, start, end), searched - start, 0, end - start);
                var read = file.Read(buffer.AsSpan(end));
                end += read;
                if (read > 0) continue;
                if (end > start) yield return new ParcelLine(default, name, number).Wrong("it is not closed, so the file is cut off", ProblemKind.Damaged);
                yield break;
            }

            var stop = searched + feed;
            // A line is kept by who takes several; the buffer is written over.
            yield return new ParcelLine(buffer.AsSpan(start, stop - start).ToArray(), name, number);
            start = stop + 1;
            if (start == end) (start, end) = (0, 0);
        }
    }

    // What is done with is left behind; else there is twice as much room.
    private static byte[] Room(byte[] buffer, int start, int end)
    {
        var larger = start > buffer.Length / 2 ? buffer : new byte[buffer.Length * 2];
        buffer.AsSpan(start, end - start).CopyTo(larger);
        return larger;
    }
}
