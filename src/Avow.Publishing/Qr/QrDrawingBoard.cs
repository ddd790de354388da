namespace Avow.Publishing;

/// <summary>Draws patterns, bytes and mask of one code (ISO/IEC 18004:2015, sections 6.3, 7.7 to 7.10).</summary>
internal sealed class QrDrawingBoard
{
    private const int LevelM = 0b00;

    private readonly QrVersion version;
    private readonly bool[,] dark;
    private readonly bool[,] isPattern;

    private QrDrawingBoard(QrVersion version)
    {
        this.version = version;
        dark = new bool[version.Size, version.Size];
        isPattern = new bool[version.Size, version.Size];
    }

    private int Size => version.Size;

    public static bool[,] Draw(QrVersion version, ReadOnlySpan<byte> bytes)
    {
        var board = new QrDrawingBoard(version);
        board.DrawPatterns();
        board.DrawBytes(bytes);
        var (best, least) = (0, int.MaxValue);
        for (var mask = 0; mask < 8; mask++)
        {
            board.Mask(mask);
            board.DrawFormat(mask);
            var penalty = QrPenalty.Of(board.dark);
            if (penalty < least) (best, least) = (mask, penalty);
            board.Mask(mask);
        }

        board.Mask(best);
        board.DrawFormat(best);
        return board.dark;
    }

    /// <summary>Whether a mask turns a module over (table 10).</summary>
    internal static bool Turns(int mask, int row, int column) => mask switch
    {
        0 => (row + column) % 2 == 0,
        1 => row % 2 == 0,
        2 => column % 3 == 0,
        3 => (row + column) % 3 == 0,
        4 => ((row / 2) + (column / 3)) % 2 == 0,
        5 => (row * column % 2) + (row * column % 3) == 0,
        6 => ((row * column % 2) + (row * column % 3)) % 2 == 0,
        _ => (((row + column) % 2) + (row * column % 3)) % 2 == 0,
    };

    private void DrawPatterns()
    {
        for (var at = 0; at < Size; at++)
        {
            Set(6, at, at % 2 == 0);
            Set(at, 6, at % 2 == 0);
        }

        DrawFinder(3, 3);
        DrawFinder(3, Size - 4);
        DrawFinder(Size - 4, 3);
        var centres = version.AlignmentCentres();
        foreach (var row in centres)
        {
            foreach (var column in centres)
            {
                if ((row, column) == (6, 6) || (row, column) == (6, Size - 7) || (row, column) == (Size - 7, 6)) continue;
                DrawAlignment(row, column);
            }
        }

        DrawFormat(0);
        if (version.Number >= 7) DrawVersion();
    }

    private void DrawFinder(int row, int column)
    {
        for (var down = -4; down <= 4; down++)
        {
            for (var across = -4; across <= 4; across++)
            {
                var (r, c) = (row + down, column + across);
                if (r >= 0 && r < Size && c >= 0 && c < Size) Set(r, c, Math.Max(Math.Abs(down), Math.Abs(across)) is not (2 or 4));
            }
        }
    }

    private void DrawAlignment(int row, int column)
    {
        for (var down = -2; down <= 2; down++)
        {
            for (var across = -2; across <= 2; across++) Set(row + down, column + across, Math.Max(Math.Abs(down), Math.Abs(across)) != 1);
        }
    }

    // Section 7.9: five bits, ten of BCH code, and a mask of their own; twice.
    private void DrawFormat(int mask)
    {
        var bits = QrChecks.Format((LevelM << 3) | mask);
        for (var at = 0; at < 6; at++) Set(at, 8, Bit(bits, at));
        Set(7, 8, Bit(bits, 6));
        Set(8, 8, Bit(bits, 7));
        Set(8, 7, Bit(bits, 8));
        for (var at = 9; at < 15; at++) Set(8, 14 - at, Bit(bits, at));
        for (var at = 0; at < 8; at++) Set(8, Size - 1 - at, Bit(bits, at));
        for (var at = 8; at < 15; at++) Set(Size - 15 + at, 8, Bit(bits, at));
        Set(Size - 8, 8, true);
    }

    private void DrawVersion()
    {
        var bits = QrChecks.Version(version.Number);
        for (var at = 0; at < 18; at++)
        {
            var (far, near) = (Size - 11 + (at % 3), at / 3);
            Set(far, near, Bit(bits, at));
            Set(near, far, Bit(bits, at));
        }
    }

    // Section 7.7.3: in columns of two, from right to left, up and down in turn; the column of the timing pattern is left out.
    private void DrawBytes(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        for (var right = Size - 1; right >= 1; right -= 2)
        {
            if (right == 6) right = 5;
            for (var step = 0; step < Size; step++)
            {
                var row = ((right + 1) & 2) == 0 ? Size - 1 - step : step;
                for (var column = right; column > right - 2; column--)
                {
                    if (isPattern[row, column] || at >= bytes.Length * 8) continue;
                    dark[row, column] = Bit(bytes[at / 8], 7 - (at % 8));
                    at++;
                }
            }
        }
    }

    private void Mask(int mask)
    {
        for (var row = 0; row < Size; row++)
        {
            for (var column = 0; column < Size; column++) dark[row, column] ^= !isPattern[row, column] && Turns(mask, row, column);
        }
    }

    private void Set(int row, int column, bool isDark)
    {
        dark[row, column] = isDark;
        isPattern[row, column] = true;
    }

    private static bool Bit(int bits, int at) => ((bits >> at) & 1) != 0;
}
