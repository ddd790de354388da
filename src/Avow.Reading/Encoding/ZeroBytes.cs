namespace Avow.Reading;

/// <summary>Zero bytes: none in text but for slips of a site, which browsers pass over; many in anything else.</summary>
internal static class ZeroBytes
{
    private const int BytesPerSlip = 1_000;

    // A short page may have a slip too; in text of two bytes a character every second or third is zero.
    private const int Slips = 2;
    private const int BytesOfShortPage = 64;

    public static bool AreRare(ReadOnlySpan<byte> bytes) => bytes.Count((byte)0) is var zeros && (zeros <= bytes.Length / BytesPerSlip || (zeros <= Slips && bytes.Length >= BytesOfShortPage));
}
