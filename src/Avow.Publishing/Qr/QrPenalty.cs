namespace Avow.Publishing;

/// <summary>How hard a masked code is to read (ISO/IEC 18004:2015, section 7.8.3): runs, squares, what looks like a finder, too much of one colour.</summary>
internal static class QrPenalty
{
    // Dark, light, dark three wide, light, dark, with four light on one side: eleven modules.
    private const int FinderThenLight = 0b10111010000;
    private const int LightThenFinder = 0b00001011101;

    public static int Of(bool[,] dark)
    {
        var size = dark.GetLength(0);
        var (penalty, darkOnes) = (0, 0);
        for (var line = 0; line < size; line++)
        {
            penalty += OfLine(size, at => dark[line, at]) + OfLine(size, at => dark[at, line]);
            for (var at = 0; at < size; at++)
            {
                if (dark[line, at]) darkOnes++;
                if (line > 0 && at > 0 && dark[line, at] == dark[line - 1, at] && dark[line, at] == dark[line, at - 1] && dark[line, at] == dark[line - 1, at - 1]) penalty += 3;
            }
        }

        return penalty + (10 * (Math.Abs((darkOnes * 20) - (size * size * 10)) / (size * size)));
    }

    private static int OfLine(int size, Func<int, bool> dark)
    {
        var (penalty, run, last) = (0, 1, dark(0) ? 1 : 0);
        for (var at = 1; at <= size; at++)
        {
            if (at < size && dark(at) == dark(at - 1))
            {
                run++;
            }
            else
            {
                if (run >= 5) penalty += run - 2;
                run = 1;
            }

            if (at == size) break;
            last = ((last << 1) | (dark(at) ? 1 : 0)) & 0x7FF;
            if (at >= 10 && last is FinderThenLight or LightThenFinder) penalty += 40;
        }

        return penalty;
    }
}
