using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Avow.Road;

/// <summary>The lines of a part, counted and summed up, so that one sees when one is missing or was changed on its way.</summary>
internal sealed class LineSum : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] bytes = new byte[256];

    /// <summary>How many there were so far.</summary>
    public long Lines { get; private set; }

    /// <summary>The first eight bytes of their SHA-256, line ends included.</summary>
    private ulong Value => BinaryPrimitives.ReadUInt64BigEndian(hash.GetCurrentHash());

    /// <param name="line">Without its end.</param>
    public void Add(ReadOnlySpan<char> line)
    {
        var most = Encoding.UTF8.GetMaxByteCount(line.Length) + 1;
        if (bytes.Length < most) bytes = new byte[most * 2];
        var count = Encoding.UTF8.GetBytes(line, bytes);
        bytes[count] = (byte)'\n';
        hash.AppendData(bytes, 0, count + 1);
        Lines++;
    }

    public PartEnd End(int part, int parts, ulong collection) => new(part, parts, collection, Lines, Value);

    public bool IsOf(PartEnd end) => end.Lines == Lines && end.Sum == Value;

    public void Dispose() => hash.Dispose();
}
