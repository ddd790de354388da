namespace Avow.Relating;

/// <summary>
/// Counts words for one thread before they are added to all: most words of a text are a few hundred, and two threads that add to the
/// same place at the same time wait for each other.
/// </summary>
internal sealed class WordTally(WordCounts counts)
{
    // 64 KiB; a batch of texts has some thousand different words.
    private const int PlacesLog2 = 13;

    private readonly uint[] words = new uint[1 << PlacesLog2];

    private readonly int[] times = new int[1 << PlacesLog2];

    public void Add(ReadOnlySpan<uint> batch)
    {
        foreach (var word in batch)
        {
            var place = (int)((word * 0x9E3779B1u) >> (32 - PlacesLog2));
            if (words[place] != word)
            {
                if (times[place] > 0) counts.Add(words[place], times[place]);
                (words[place], times[place]) = (word, 0);
            }

            times[place]++;
        }

        Flush();
        counts.AddTotal(batch.Length);
    }

    private void Flush()
    {
        for (var place = 0; place < times.Length; place++)
        {
            if (times[place] > 0) counts.Add(words[place], times[place]);
            times[place] = 0;
        }
    }
}
