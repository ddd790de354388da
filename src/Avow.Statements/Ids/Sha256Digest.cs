using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Avow.Statements;

/// <summary>A SHA-256 digest (FIPS 180-4), written as 64 lower-case hexadecimal digits.</summary>
public readonly record struct Sha256Digest
{
    public const int ByteLength = 32;

    private readonly ulong a, b, c, d;

    private Sha256Digest(ReadOnlySpan<byte> bytes)
    {
        a = BinaryPrimitives.ReadUInt64BigEndian(bytes);
        b = BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]);
        c = BinaryPrimitives.ReadUInt64BigEndian(bytes[16..]);
        d = BinaryPrimitives.ReadUInt64BigEndian(bytes[24..]);
    }

    public static Sha256Digest Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[ByteLength];
        SHA256.HashData(content, hash);
        return new(hash);
    }

    /// <summary>Digest of a list of strings, each prefixed with its length in UTF-8 bytes (big-endian, 4 bytes).</summary>
    public static Sha256Digest OfParts(params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return FromBytes(hash.GetHashAndReset());
    }

    public static Sha256Digest FromBytes(ReadOnlySpan<byte> bytes) =>
        bytes.Length == ByteLength ? new(bytes) : throw new ArgumentException($"A SHA-256 digest has {ByteLength} bytes, not {bytes.Length}.", nameof(bytes));

    public static Sha256Digest FromTrusted(string hex) =>
        TryParse(hex, out var digest) ? digest : throw new FormatException($"'{hex}' is not a SHA-256 digest.");

    public static bool TryParse([NotNullWhen(true)] string? untrusted, out Sha256Digest digest)
    {
        digest = default;
        Span<byte> bytes = stackalloc byte[ByteLength];
        if (untrusted is null || untrusted.Length != 2 * ByteLength) return false;
        if (Convert.FromHexString(untrusted, bytes, out _, out _) != System.Buffers.OperationStatus.Done) return false;
        digest = new(bytes);
        return true;
    }

    /// <inheritdoc cref="TryParse(string?, out Sha256Digest)"/>
    public static bool TryParse(ReadOnlySpan<byte> untrusted, out Sha256Digest digest)
    {
        digest = default;
        Span<byte> bytes = stackalloc byte[ByteLength];
        if (untrusted.Length != 2 * ByteLength) return false;
        if (Convert.FromHexString(untrusted, bytes, out _, out _) != System.Buffers.OperationStatus.Done) return false;
        digest = new(bytes);
        return true;
    }

    /// <summary>Writes the 64 digits as ASCII.</summary>
    public void WriteTo(Span<byte> digits)
    {
        Span<byte> bytes = stackalloc byte[ByteLength];
        CopyTo(bytes);
        _ = Convert.TryToHexStringLower(bytes, digits, out _);
    }

    public void CopyTo(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64BigEndian(bytes, a);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], b);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[16..], c);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[24..], d);
    }

    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{a:x16}{b:x16}{c:x16}{d:x16}");
}
