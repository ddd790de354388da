using System.Buffers;
using System.Text;
using Avow.Statements;

namespace Avow.Capturing;

/// <summary>
/// Listens to the first bytes of a connection, to know the header fields in the order and spelling in which they came: the framework
/// hands them on sorted into two bags.
/// </summary>
internal sealed class HeaderTape(int maxBytes)
{
    private readonly ArrayBufferWriter<byte> heard = new();

    public Stream Listen(Stream wire) => new Listening(wire, this);

    /// <summary>The fields of the final answer, interim ones (1xx) passed over; null when the tape ended before they did.</summary>
    public IReadOnlyList<HeaderField>? Fields()
    {
        var lines = Encoding.Latin1.GetString(heard.WrittenSpan).Split('\n');
        for (var start = 0; start < lines.Length;)
        {
            var end = Array.FindIndex(lines, start, line => line.TrimEnd('\r').Length == 0);
            if (end < 0 || end == lines.Length - 1) return null;
            if (!IsInterim(lines[start])) return [.. FieldsOf(lines[(start + 1)..end])];
            start = end + 1;
        }

        return null;
    }

    // "HTTP/1.1 103 Early Hints"
    private static bool IsInterim(string statusLine) => statusLine.Split(' ') is [_, ['1', _, _], ..];

    private static IEnumerable<HeaderField> FieldsOf(string[] lines)
    {
        HeaderField? field = null;
        foreach (var line in lines)
        {
            if (line is [' ' or '\t', ..] && field is not null) // folded (RFC 9112, section 5.2)
            {
                field = field with { Value = $"{field.Value} {line.Trim()}" };
                continue;
            }

            if (field is not null) yield return field;
            field = line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 ? new HeaderField(line[..colon].Trim(), line[(colon + 1)..].Trim()) : null;
        }

        if (field is not null) yield return field;
    }

    private void Hear(ReadOnlySpan<byte> bytes) => heard.Write(bytes[..Math.Min(bytes.Length, maxBytes - heard.WrittenCount)]);

    private sealed class Listening(Stream wire, HeaderTape tape) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = wire.Read(buffer);
            tape.Hear(buffer[..read]);
            return read;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await wire.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            tape.Hear(buffer.Span[..read]);
            return read;
        }

        public override void Write(byte[] buffer, int offset, int count) => wire.Write(buffer, offset, count);

        public override void Write(ReadOnlySpan<byte> buffer) => wire.Write(buffer);

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => wire.WriteAsync(buffer, cancellationToken);

        public override void Flush() => wire.Flush();

        public override Task FlushAsync(CancellationToken cancellationToken) => wire.FlushAsync(cancellationToken);

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) wire.Dispose();
            base.Dispose(disposing);
        }
    }
}
