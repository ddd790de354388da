using System.Buffers;
using Avow.Statements;

namespace Avow.Capturing;

/// <summary>The lines of a manifest as bytes, one at a time; a line too long is a problem and is passed over without being held.</summary>
internal sealed class ManifestLines : IDisposable
{
    /// <summary>Bytes of one line. Header fields of a large answer are 64 KiB; this leaves room for everything else.</summary>
    public const int MaxLineBytes = 1 << 20;

    private readonly Stream stream;
    private readonly string shownPath;
    private readonly byte[] block = new byte[64 << 10];
    private int position, filled;

    private ManifestLines(Stream stream, string shownPath) => (this.stream, this.shownPath) = (stream, shownPath);

    /// <summary>The number of the line given last, from 1.</summary>
    public int Number { get; private set; }

    public static Outcome<ManifestLines> Open(string path, string shownPath)
    {
        try
        {
            if (FileKinds.Of(path) is var kind and not (FileKind.Plain or FileKind.Unknown)) return FileProblem.NotPlain(shownPath, kind);
            if (new FileInfo(path).Length == 0) return FileProblem.Empty(shownPath);
            return new ManifestLines(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0), shownPath);
        }
        catch (Exception e) when (FileProblem.Of(e, shownPath) is { } problem)
        {
            return problem;
        }
    }

    /// <summary>The next line that is not empty, without its line break; null after the last.</summary>
    public Outcome<ReadOnlyMemory<byte>>? Next()
    {
        try
        {
            while (ReadLine() is { } line)
            {
                if (!line.TryGet(out var bytes, out _) || bytes.Span.ContainsAnyExcept(" \t\r"u8)) return line;
            }
        }
        catch (Exception e) when (FileProblem.Of(e, shownPath) is { } problem)
        {
            (position, filled) = (0, -1); // a broken disk does not mend at the next line
            return problem;
        }

        return null;
    }

    public void Dispose() => stream.Dispose();

    private Outcome<ReadOnlyMemory<byte>>? ReadLine()
    {
        if (!Fill()) return null;
        Number++;
        var line = new ArrayBufferWriter<byte>();
        var length = 0L;
        do
        {
            var rest = block.AsSpan(position, filled - position);
            var end = rest.IndexOf((byte)'\n');
            var part = end < 0 ? rest : rest[..end];
            length += part.Length;
            if (length <= MaxLineBytes) line.Write(part);
            position += part.Length;
            if (end < 0) continue;
            position++;
            break;
        }
        while (Fill());

        if (length > MaxLineBytes) return new Problem(ProblemKind.TooLarge, "", $"the line is longer than {Sizes.Shown(MaxLineBytes)}", "Give one object a line.");
        return WithoutMark(line.WrittenMemory);
    }

    private bool Fill()
    {
        if (position < filled) return true;
        if (filled < 0) return false;
        (position, filled) = (0, stream.Read(block));
        return filled > 0;
    }

    // Some editors put a byte order mark first (RFC 8259, section 8.1, lets a reader pass over it).
    private ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> line) =>
        Number == 1 && line.Span.StartsWith("\uFEFF"u8) ? line[3..] : line;
}
