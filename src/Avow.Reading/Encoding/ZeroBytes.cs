namespace Avow.Reading;

/// <summary>Zero bytes: none in text but for slips of a site, which browsers pass over; many in anything else.</summary>
internal static class ZeroBytes
{
    private const int BytesPerSlip = 1_000;

    public static bool AreRare(ReadOnlySpan<byte> bytes) => bytes.Count((byte)0) <= bytes.Length / BytesPerSlip;
}
