namespace Avow.Relating;

/// <summary>Brings the texts together that share a seed. What many texts share is bounded, not dropped.</summary>
/// <remarks>
/// Up to <see cref="MaxTexts"/> texts, each meets each. Of more, those meet that also share the longer run which begins with
/// the seed: a turn of phrase goes on in many ways, a text that was reprinted goes on in one. Up to <see cref="MaxTextsOfLonger"/>
/// of those, each meets each; of more, each meets the first and the one before it: a star, and never more than two meetings a text.
/// </remarks>
internal sealed class SeedGroups(Action<PairHit> meet)
{
    /// <summary>Texts that a seed brings together each with each.</summary>
    public const int MaxTexts = 16;

    /// <summary>Texts that a longer run brings together each with each: two thousand pairs.</summary>
    public const int MaxTextsOfLonger = 64;

    // Places of a seed in one text that are looked at.
    private const int MaxPlaces = 8;

    // Up to so many pairs of places in two texts, each meets each; of more the first meets the first, the second the second.
    private const int MaxPlacePairs = 16;

    private readonly List<Seed> run = [];
    private readonly List<Seed> longer = [];

    /// <param name="seeds">In order, some at a time.</param>
    public void Pair(IEnumerable<ReadOnlyMemory<Record>> seeds)
    {
        // Most seeds are alone; of those nothing is kept but the last.
        var last = default(Record);
        var any = false;
        foreach (var part in seeds)
        {
            foreach (ref readonly var record in part.Span)
            {
                if (any && Seed.RunOf(record) == Seed.RunOf(last))
                {
                    if (run.Count == 0) run.Add(Seed.Of(last));
                    Add(Seed.Of(record));
                }
                else if (run.Count > 0) Close();

                (last, any) = (record, true);
            }
        }

        Close();
    }

    private void Add(Seed seed)
    {
        if (run.Count < MaxPlaces || run[^MaxPlaces] is var before && (before.Text != seed.Text || before.Key != seed.Key)) run.Add(seed);
    }

    private void Close()
    {
        if (run.Count > 1 && run.Exists(seed => seed.Text != run[0].Text)) CloseRun();
        run.Clear();
    }

    private void CloseRun()
    {
        run.Sort(static (x, y) => x.Text != y.Text ? x.Text.CompareTo(y.Text) : x.Word.CompareTo(y.Word));
        var texts = CountTexts(run);
        var spread = PairHit.SpreadOf(texts);
        if (texts <= MaxTexts)
        {
            MeetAll(run, spread);
            return;
        }

        run.Sort(static (x, y) => x.Key != y.Key ? x.Key.CompareTo(y.Key) : x.Text != y.Text ? x.Text.CompareTo(y.Text) : x.Word.CompareTo(y.Word));
        for (var (start, end) = (0, 0); start < run.Count; start = end)
        {
            longer.Clear();
            for (; end < run.Count && run[end].Key == run[start].Key; end++) longer.Add(run[end]);
            if (longer[0].Text == longer[^1].Text) continue;
            if (CountTexts(longer) <= MaxTextsOfLonger) MeetAll(longer, spread);
            else MeetAsStar(longer, spread);
        }
    }

    private void MeetAll(List<Seed> seeds, int spread)
    {
        for (var (a, endA) = (0, 0); a < seeds.Count; a = endA)
        {
            endA = EndOfText(seeds, a);
            for (var (b, endB) = (endA, endA); b < seeds.Count; b = endB)
            {
                endB = EndOfText(seeds, b);
                Meet(seeds, a..endA, b..endB, spread);
            }
        }
    }

    private void MeetAsStar(List<Seed> seeds, int spread)
    {
        var first = 0..EndOfText(seeds, 0);
        var before = first;
        for (var start = first.End.Value; start < seeds.Count; start = before.End.Value)
        {
            var text = start..EndOfText(seeds, start);
            Meet(seeds, first, text, spread);
            if (before.Start.Value > 0) Meet(seeds, before, text, spread);
            before = text;
        }
    }

    private void Meet(List<Seed> seeds, Range a, Range b, int spread)
    {
        var ((startA, endA), (startB, endB)) = ((a.Start.Value, a.End.Value), (b.Start.Value, b.End.Value));
        var inOrder = (endA - startA) * (endB - startB) > MaxPlacePairs;
        for (var i = startA; i < endA; i++)
        {
            if (!inOrder)
                for (var j = startB; j < endB; j++) Say(seeds[i], seeds[j], spread);
            else if (startB + i - startA < endB) Say(seeds[i], seeds[startB + i - startA], spread);
        }
    }

    private void Say(Seed a, Seed b, int spread) => meet(new(a.Text, b.Text, a.Word, b.Word, a.Words, spread));

    private static int EndOfText(List<Seed> seeds, int start)
    {
        var end = start + 1;
        while (end < seeds.Count && seeds[end].Text == seeds[start].Text) end++;
        return end;
    }

    private static int CountTexts(List<Seed> seeds)
    {
        var count = 0;
        for (var at = 0; at < seeds.Count; at = EndOfText(seeds, at)) count++;
        return count;
    }
}
