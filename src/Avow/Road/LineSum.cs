using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Avow.Road;

/// <summary>Tells lines that were changed on their way from those that were not: the first eight bytes of their SHA-256, line ends included.</summary>
internal sealed class LineSum : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] bytes = new byte[256];

    /// <param name="line">Without its end.</param>
    public void Add(ReadOnlySpan<char> line)
    {
        var most = Encoding.UTF8.GetMaxByteCount(line.Length) + 1;
        if (bytes.Length < most) bytes = new byte[most * 2];
        var count = Encoding.UTF8.GetBytes(line, bytes);
        bytes[count] = (byte)'\n';
        hash.AppendData(bytes, 0, count + 1);
    }

    /// <summary>Of all lines so far.</summary>
    public ulong Value => BinaryPrimitives.ReadUInt64BigEndian(hash.GetCurrentHash());

    public void Dispose() => hash.Dispose();
}
