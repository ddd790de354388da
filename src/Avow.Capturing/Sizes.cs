using System.Globalization;

namespace Avow.Capturing;

/// <summary>Sizes as a person reads them: the largest unit that leaves a whole number.</summary>
internal static class Sizes
{
    public static string Shown(long bytes) => bytes switch
    {
        >= 1 << 20 when bytes % (1 << 20) == 0 => Number(bytes >> 20) + " MiB",
        >= 1 << 10 when bytes % (1 << 10) == 0 => Number(bytes >> 10) + " KiB",
        _ => Number(bytes) + " bytes",
    };

    private static string Number(long n) => n.ToString("#,0", CultureInfo.InvariantCulture);
}
