namespace Avow.Relating;

/// <summary>Which wording has which reading at each place where words differ, and what it costs to come from one wording to another.</summary>
internal sealed class ReadingMatrix
{
    /// <summary>No reading: the passage around the place is not there.</summary>
    public const short Lacking = -1;

    // Units of cost: a changed place is ten, so that what is added for likelihood stays below one more change.
    private const int CostOfChange = 10;

    // To hit by chance on the very words that the source's own source had; more for every further word, up to two changes.
    private const int CostOfRestoring = 8;
    private const int CostOfWordRestored = 2;
    private const int MaxCostOfWordsRestored = 20;

    // Words from which on a passage that two have is as good as two places.
    private const int LongWords = 8;

    private readonly short[][] readings;
    private readonly int[][] lengths;
    private readonly (DateOnly First, DateOnly Second, int FirstHolder)[][] firstSeen;
    private readonly int[] wordingOf;
    private readonly ILookup<string, int> byKey;

    public ReadingMatrix(VariantTable table, IReadOnlyList<AddressedText> witnesses)
    {
        (Table, Witnesses) = (table, witnesses);
        byKey = Enumerable.Range(0, witnesses.Count)
            .SelectMany(witness => new[] { witnesses[witness].Address, witnesses[witness].Host }.Distinct(StringComparer.Ordinal).Select(key => (key, witness)))
            .Where(pair => pair.key.Length > 0).ToLookup(pair => pair.key, pair => pair.witness, StringComparer.Ordinal);
        var places = table.Places.Where(place => place.Kind != VariantKind.Typographic).ToList();
        Places = places.Count;
        wordingOf = new int[witnesses.Count];
        for (var wording = 0; wording < table.Wordings.Count; wording++)
            foreach (var witness in table.Wordings[wording].Witnesses) wordingOf[witness] = wording;
        readings = [.. table.Wordings.Select(_ => new short[Places])];
        lengths = new int[Places][];
        firstSeen = new (DateOnly, DateOnly, int)[Places][];
        for (var place = 0; place < Places; place++) Fill(place, places[place]);
    }

    public VariantTable Table { get; }

    /// <summary>By age, as in the table.</summary>
    public IReadOnlyList<AddressedText> Witnesses { get; }

    public int Places { get; }

    /// <summary>The other witnesses whose address or site a witness names or links, by age.</summary>
    public IEnumerable<int> MentionedBy(int witness) => Witnesses[witness].Mentioned.SelectMany(key => byKey[key]).Distinct().Where(other => other != witness).Order();

    /// <summary>The first exact address that a witness names as its source and that is none of the witnesses'; null for none.</summary>
    public string? OutsideSourceOf(int witness) => Witnesses[witness].Facts.SourceAddresses.FirstOrDefault(address =>
        Addresses.Key(address) is { Length: > 0 } key && key.Contains('/', StringComparison.Ordinal) && !byKey.Contains(key));

    public int WordingOf(int witness) => wordingOf[witness];

    /// <summary>The earliest witness of a wording.</summary>
    public AddressedText FirstOf(int wording) => Witnesses[Table.Wordings[wording].Witnesses[0]];

    /// <summary>What a wording reads at every place.</summary>
    public short[] ReadingsOf(int wording) => readings[wording];

    /// <summary>How many places a reading is worth when two texts share it: two for a passage, one for less, none for nothing.</summary>
    public int WorthOf(int place, short reading) => reading == Lacking ? 0 : lengths[place][reading] >= LongWords ? 2 : 1;

    /// <summary>Places where a copy of the one has other words than it.</summary>
    public static int Differences(short[] source, short[] copy)
    {
        var count = 0;
        for (var place = 0; place < source.Length; place++) if (copy[place] != source[place] && copy[place] != Lacking && source[place] != Lacking) count++;
        return count;
    }

    /// <summary>How unlikely it is that one wording was made from another: a change each, and more where it comes back to words older than that.</summary>
    public int Cost(int source, int copy)
    {
        var (from, to, cost) = (readings[source], readings[copy], 0);
        for (var place = 0; place < from.Length; place++)
        {
            if (from[place] == to[place] || from[place] == Lacking || to[place] == Lacking) continue;
            cost += CostOfChange;
            if (lengths[place][to[place]] is > 0 and var words && IsOlder(place, to[place], source, copy))
                cost += CostOfRestoring + Math.Min(MaxCostOfWordsRestored, CostOfWordRestored * (words - 1));
        }

        return cost;
    }

    private bool IsOlder(int place, short reading, int source, int copy)
    {
        var seen = firstSeen[place][reading];
        var day = seen.FirstHolder == copy ? seen.Second : seen.First;
        return FirstOf(source).Facts.Date is { } date && day < date;
    }

    private void Fill(int place, VariantPlace from)
    {
        foreach (var row in readings) row[place] = Lacking;
        lengths[place] = [.. from.Readings.Select(reading => Words.Of(reading.Words).Count)];
        firstSeen[place] = new (DateOnly, DateOnly, int)[from.Readings.Count];
        for (var reading = 0; reading < from.Readings.Count; reading++)
        {
            var seen = (First: DateOnly.MaxValue, Second: DateOnly.MaxValue, FirstHolder: -1);
            foreach (var wording in from.Readings[reading].Wordings)
            {
                readings[wording][place] = (short)reading;
                var day = FirstOf(wording).Facts.Date ?? DateOnly.MaxValue;
                if (day < seen.First) seen = (day, seen.First, wording);
                else if (day < seen.Second) seen.Second = day;
            }

            firstSeen[place][reading] = seen;
        }
    }
}
