using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Avow.Statements;

namespace Avow.Capturing;

/// <summary>
/// One record ready to be written. Its block digest is SHA-256, which holds against forgers; its payload digest is SHA-1 in base 32, the
/// one form that wget, warcio and every index of the last twenty years compare payloads by.
/// </summary>
internal sealed record WrittenRecord(string Type, string? Target, DateTimeOffset Date, ReadOnlyMemory<byte> Block, string? ContentType)
{
    /// <summary>Fields of this record only, in order.</summary>
    public IReadOnlyList<HeaderField> Fields { get; init; } = [];

    /// <summary>A name made of all that the record says, so that the same record has the same name wherever it is written.</summary>
    public string Id => field ??= NewId();

    public string Header(string? informationId)
    {
        var header = new StringBuilder("WARC/1.1\r\n");
        Append("WARC-Type", Type);
        Append("WARC-Record-ID", $"<{Id}>");
        if (informationId is not null) Append("WARC-Warcinfo-ID", $"<{informationId}>");
        Append("WARC-Date", WarcDate.Of(Date));
        if (Target is not null) Append("WARC-Target-URI", Target);
        foreach (var field in Fields) Append(field.Name, field.Value);
        Append("WARC-Block-Digest", "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Block.Span)));
        if (ContentType is not null) Append("Content-Type", ContentType);
        Append("Content-Length", Block.Length.ToString(CultureInfo.InvariantCulture));
        return header.Append("\r\n").ToString();

        void Append(string name, string value) => header.Append(name).Append(": ").Append(OneLineOf(value)).Append("\r\n");
    }

    /// <summary>A value can hold no line break: it would be read as another field.</summary>
    public static string OneLineOf(string value) => value.Any(char.IsControl) ? string.Concat(value.Select(c => char.IsControl(c) ? ' ' : c)) : value;

    // RFC 9562, section 5.8: version 8, bits of one's own making.
    private string NewId()
    {
        var parts = Fields.SelectMany(f => new[] { f.Name, f.Value }).ToArray();
        Span<byte> bytes = stackalloc byte[Sha256Digest.ByteLength];
        Sha256Digest.OfParts([Type, Target ?? "", WarcDate.Of(Date), Sha256Digest.Of(Block.Span).ToString(), .. parts]).CopyTo(bytes);
        bytes[6] = (byte)(0x80 | (bytes[6] & 0x0F));
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3F));
        return $"urn:uuid:{new Guid(bytes[..16], bigEndian: true)}";
    }
}
