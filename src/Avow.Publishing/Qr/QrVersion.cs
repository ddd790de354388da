namespace Avow.Publishing;

/// <summary>How large a version is and how its bytes are divided at level M (ISO/IEC 18004:2015, tables 1, 9 and E.1).</summary>
internal readonly record struct QrVersion(int Number)
{
    public const int Last = 40;

    // Error correction bytes of a block, and blocks, by version from 1.
    private static ReadOnlySpan<byte> CorrectionBytes =>
    [
        10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26,
        26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
    ];

    private static ReadOnlySpan<byte> BlockCounts =>
    [
        1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16,
        17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49,
    ];

    public int Size => (Number * 4) + 17;

    public int Blocks => BlockCounts[Number - 1];

    public int CorrectionBytesOfABlock => CorrectionBytes[Number - 1];

    public int DataBytes => AllBytes - (Blocks * CorrectionBytesOfABlock);

    /// <summary>All modules that are no pattern, in whole bytes.</summary>
    public int AllBytes
    {
        get
        {
            var modules = (((16 * Number) + 128) * Number) + 64;
            if (Number >= 2)
            {
                var across = (Number / 7) + 2;
                modules -= (((25 * across) - 10) * across) - 55;
                if (Number >= 7) modules -= 36;
            }

            return modules / 8;
        }
    }

    /// <summary>Rows, and columns, at which alignment patterns have their middle.</summary>
    public int[] AlignmentCentres()
    {
        if (Number == 1) return [];
        var across = (Number / 7) + 2;
        var step = (((Number * 8) + (across * 3) + 5) / ((across * 4) - 4)) * 2;
        var centres = new int[across];
        centres[0] = 6;
        for (int at = across - 1, centre = Size - 7; at >= 1; at--, centre -= step) centres[at] = centre;
        return centres;
    }
}
