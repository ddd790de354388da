namespace Avow.Capturing;

/// <summary>Holds the bytes of a record against the digests that were written with them.</summary>
internal static class DigestCheck
{
    /// <summary>Which digest the bytes do not have, in words; null when all is well or cannot be checked.</summary>
    /// <param name="record">Says the digests.</param>
    /// <param name="block">The whole content.</param>
    /// <param name="payloads">What crawlers have taken for the payload: the body as sent, without chunks, without compression.</param>
    public static string? Fault(WarcRecord record, ReadOnlyMemory<byte> block, params ReadOnlySpan<ReadOnlyMemory<byte>> payloads)
    {
        if (record.Segment is not null) return null; // made of the parts
        if (WarcDigest.Parse(record.Field("WARC-Block-Digest"))?.IsOf(block.Span) == false) return "the bytes are not those that its block digest was made of";
        if (WarcDigest.Parse(record.Field("WARC-Payload-Digest")) is not { } digest) return null;
        foreach (var payload in payloads)
        {
            if (digest.IsOf(payload.Span) != false) return null;
        }

        return payloads.IsEmpty ? null : "the bytes are not those that its payload digest was made of";
    }
}
