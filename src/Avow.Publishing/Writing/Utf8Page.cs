using System.Buffers;
using System.Text;

namespace Avow.Publishing;

/// <summary>A page as it is written, straight into the bytes that are sent: through a string it would be copied three times.</summary>
internal sealed class Utf8Page(bool isXml = false) : TextWriter
{
    private const int UsualBytes = 32 << 10;

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(UsualBytes);
    private int length;

    /// <summary>Whether every element has to have an end, and every attribute a value (XHTML).</summary>
    public bool IsXml { get; } = isXml;

    public override Encoding Encoding => Encoding.UTF8;

    // One character alone is one of ours, a bracket or a quotation mark; what others wrote comes in strings.
    public override void Write(char value)
    {
        if (!char.IsAscii(value))
        {
            Write([value]);
            return;
        }

        Grow(1);
        bytes[length++] = (byte)value;
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Grow(Encoding.UTF8.GetMaxByteCount(buffer.Length));
        length += Encoding.UTF8.GetBytes(buffer, bytes.AsSpan(length));
    }

    public byte[] ToArray() => bytes[..length];

    protected override void Dispose(bool disposing)
    {
        if (disposing) ArrayPool<byte>.Shared.Return(bytes);
        base.Dispose(disposing);
    }

    private void Grow(int room)
    {
        if (bytes.Length - length >= room) return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(bytes.Length * 2, length + room));
        bytes.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}
