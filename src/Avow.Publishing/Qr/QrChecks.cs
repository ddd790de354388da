namespace Avow.Publishing;

/// <summary>The few bits that say what a code is, with the bits that guard them (ISO/IEC 18004:2015, annexes C and D).</summary>
internal static class QrChecks
{
    private const int FormatMask = 0x5412;

    public static int Format(int five) => ((five << 10) | Remainder(five, 10, 0x537)) ^ FormatMask;

    public static int Version(int number) => (number << 12) | Remainder(number, 12, 0x1F25);

    private static int Remainder(int value, int bits, int polynomial)
    {
        var remainder = value;
        for (var at = 0; at < bits; at++) remainder = (remainder << 1) ^ ((remainder >> (bits - 1)) * polynomial);
        return remainder;
    }
}
