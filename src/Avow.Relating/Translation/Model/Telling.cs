namespace Avow.Relating;

/// <summary>
/// Which entries of a translation table are kept: what stands everywhere was met with everything, and would fill the table with what tells
/// nothing. Of each token, given or foretold, those stay that say most.
/// </summary>
internal static class Telling
{
    // Entries kept of one token. Measured on shared/data/align: all, 96 and 48 align as well as each other, 32 and 16 less well.
    private const int Most = 48;

    /// <param name="times">Ordered by the given token, then by the other.</param>
    /// <param name="sums">By given token, of all its times.</param>
    /// <param name="chance">By foretold token.</param>
    /// <returns>In the same order, each with how likely it is.</returns>
    public static List<(int From, int To, double Likely)> Of(IReadOnlyList<(int From, int To, double Times)> times, double[] sums, double[] chance)
    {
        var likely = new double[times.Count];
        var says = new double[times.Count];
        for (var i = 0; i < times.Count; i++)
        {
            var (from, to, met) = times[i];
            likely[i] = met / (sums[from] + TranslationTable.PriorTimes);
            says[i] = met * Math.Log(1 + likely[i] / chance[to]);
        }

        var isKept = new bool[times.Count];
        Array.Fill(isKept, true);
        Cut(Grouped(times.Count, sums.Length, i => times[i].From), says, isKept);
        Cut(Grouped(times.Count, chance.Length, i => times[i].To), says, isKept);
        List<(int, int, double)> kept = [];
        for (var i = 0; i < times.Count; i++)
            if (isKept[i]) kept.Add((times[i].From, times[i].To, likely[i]));
        return kept;
    }

    private static void Cut((int[] Starts, int[] Entries) groups, double[] says, bool[] isKept)
    {
        for (var group = 0; group < groups.Starts.Length - 1; group++)
        {
            var entries = groups.Entries.AsSpan(groups.Starts[group], groups.Starts[group + 1] - groups.Starts[group]);
            if (entries.Length <= Most) continue;
            entries.Sort((x, y) => says[x] != says[y] ? says[y].CompareTo(says[x]) : x.CompareTo(y));
            foreach (var entry in entries[Most..]) isKept[entry] = false;
        }
    }

    private static (int[] Starts, int[] Entries) Grouped(int count, int groups, Func<int, int> groupOf)
    {
        var starts = new int[groups + 1];
        for (var i = 0; i < count; i++) starts[groupOf(i) + 1]++;
        for (var group = 0; group < groups; group++) starts[group + 1] += starts[group];
        var next = starts[..groups];
        var entries = new int[count];
        for (var i = 0; i < count; i++) entries[next[groupOf(i)]++] = i;
        return (starts, entries);
    }
}
