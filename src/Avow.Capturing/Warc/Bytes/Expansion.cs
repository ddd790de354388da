namespace Avow.Capturing;

/// <summary>
/// How far packed bytes may unpack before they are taken for a bomb. Text packs to a tenth, logs to a fiftieth, a field of zeros to a
/// thousandth.
/// </summary>
internal static class Expansion
{
    private const long FreeBytes = 64L << 20;
    private const long FreeBytesOfFile = 1L << 30;
    private const long MaxRatio = 100;

    public static bool IsHonest(long packedBytes, long plainBytes) => plainBytes <= FreeBytes + (MaxRatio * packedBytes);

    /// <summary>The same over all members of a file: many small bombs are one large one.</summary>
    public static bool IsHonestFile(long packedBytes, long plainBytes) => plainBytes <= FreeBytesOfFile + (MaxRatio * packedBytes);
}
