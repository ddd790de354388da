namespace Avow.Relating;

/// <summary>From the table to what a person reads: each place where witnesses differ, with its readings and who has them.</summary>
internal sealed class VariantPlaces
{
    private readonly TableText table;
    private readonly int[] wordingOf;
    private readonly ILookup<int, int> witnessesOf;

    private VariantPlaces(TableText table, IReadOnlyList<VariantWording> wordings, int[] stateOf)
    {
        this.table = table;
        witnessesOf = stateOf.Select((state, witness) => (state, witness)).ToLookup(pair => pair.state, pair => pair.witness);
        wordingOf = new int[table.States.Count];
        for (var wording = 0; wording < wordings.Count; wording++)
            foreach (var witness in wordings[wording].Witnesses) wordingOf[stateOf[witness]] = wording;
    }

    public static IReadOnlyList<VariantPlace> Of(TableText table, IReadOnlyList<VariantWording> wordings, int[] stateOf)
    {
        var places = new VariantPlaces(table, wordings, stateOf);
        List<VariantPlace> found = [.. places.Passages().Concat(places.Short()).OrderBy(place => place.FirstSegment).ThenByDescending(place => place.LastSegment).ThenBy(place => place.Kind).Take(VariantLimits.MaxPlaces)];
        var ranges = table.RangesIn(0, found);
        return [.. found.Select((place, at) => place with { InBase = ranges[at] })];
    }

    // What some have in other words, or set otherwise.
    private IEnumerable<VariantPlace> Short()
    {
        var owners = table.States.SelectMany((state, number) => state.Own.Select(own => (State: number, Own: own))).ToLookup(owner => owner.Own.Segment);
        foreach (var segment in owners.Select(owner => owner.Key).Order())
        {
            // Words that only moved here are told of where they were taken away.
            if (owners[segment].All(owner => owner.Own.Move is not null)) continue;
            var byState = owners[segment].ToDictionary(owner => owner.State, owner => owner.Own);
            Dictionary<ulong, List<(int State, string Form)>> readings = [];
            List<int> lacking = [];
            for (var state = 0; state < table.States.Count; state++)
            {
                if (byState.TryGetValue(state, out var own)) Add(own.Key, state, own.Range.Of(table.States[state].Text));
                else if (table.States[state].Lacks(segment)) lacking.Add(state);
                else Add(table.KeyOf(segment), state, table.DefaultOf(segment));
            }

            if (readings.Count > 1 || readings.Values.Any(DifferVisibly)) yield return Place(segment, segment, KindOf(readings), [.. readings.Values.Select(Reading)], lacking);

            void Add(ulong key, int state, string form)
            {
                if (!readings.TryGetValue(key, out var holders)) readings[key] = holders = [];
                holders.Add((state, form));
            }
        }
    }

    // Whole passages that some lack, or have elsewhere.
    private IEnumerable<VariantPlace> Passages()
    {
        var lacunae = table.States.SelectMany((state, number) => state.Lacunae.Select(lacuna => (State: number, Lacuna: lacuna, Target: TargetOf(state, lacuna))));
        foreach (var group in lacunae.GroupBy(found => (found.Lacuna.First, found.Lacuna.Last, found.Target)))
        {
            var without = group.Select(found => found.State).ToList();
            var (first, last) = (group.Key.First, group.Key.Last);
            var holders = Enumerable.Range(0, table.States.Count).Where(state => !table.States[state].Lacks(first)).ToList();
            List<int> others = [.. Enumerable.Range(0, table.States.Count).Except(holders).Except(without)];
            var words = Cut(table.Text[table.Segments[first].Start..table.Segments[last].End].Trim());
            VariantReading have = new(words, WordingsOf(holders), [new(words, [])]);
            VariantReading lack = new("", WordingsOf(without), [new("", [])]);
            var kind = group.Key.Target >= 0 ? VariantKind.Move : without[0] == 0 ? VariantKind.Addition : VariantKind.Omission;
            yield return Place(first, last, kind, without[0] == 0 ? [lack, have] : [have, lack], others) with
            {
                MovedBefore = group.Key.Target >= 0 ? PlaceContext.After(table.Text, table.Segments[group.Key.Target].End) : null,
            };
        }
    }

    // The segment at which the words stand in that text; -1 when they stand nowhere.
    private static int TargetOf(WitnessState state, Lacuna lacuna)
    {
        if (lacuna.Move is not { } move) return -1;
        var brought = state.Own.FindIndex(own => own.Move == move);
        return brought < 0 ? -1 : state.Own[brought].Segment;
    }

    private VariantPlace Place(int first, int last, VariantKind kind, List<VariantReading> readings, List<int> lacking) => new()
    {
        Kind = kind,
        InBase = default,
        Before = PlaceContext.Before(table.Text, table.Segments[first].Start),
        After = PlaceContext.After(table.Text, table.Segments[last].End),
        Readings = [.. readings.OrderBy(reading => reading.Wordings.Count > 0 && reading.Wordings[0] == 0 ? 0 : 1).ThenByDescending(reading => reading.Wordings.Count).ThenBy(reading => reading.Wordings.Count > 0 ? reading.Wordings[0] : 0)],
        Lacking = WordingsOf(lacking),
        FirstSegment = first,
        LastSegment = last,
    };

    private static VariantKind KindOf(Dictionary<ulong, List<(int State, string Form)>> readings)
    {
        if (readings.Count == 1) return VariantKind.Typographic;
        var ofBase = readings.FirstOrDefault(reading => reading.Value.Exists(holder => holder.State == 0));
        if (ofBase.Value is not null && ofBase.Key == FormKey.Nothing) return VariantKind.Addition;
        return readings.Count == 2 && readings.ContainsKey(FormKey.Nothing) ? VariantKind.Omission : VariantKind.Wording;
    }

    private VariantReading Reading(List<(int State, string Form)> holders)
    {
        List<VariantForm> forms = [.. holders.GroupBy(holder => holder.Form.Trim(), holder => holder.State, StringComparer.Ordinal)
            .Select(form => new VariantForm(Cut(form.Key), [.. form.SelectMany(state => witnessesOf[state]).Order()]))];
        if (forms.Count == 1) forms[0] = forms[0] with { Witnesses = [] };
        return new(forms[0].Words, WordingsOf(holders.ConvertAll(holder => holder.State)), forms);
    }

    private IReadOnlyList<int> WordingsOf(List<int> states) => [.. states.Select(state => wordingOf[state]).Distinct().Order()];

    // White space alone is where lines are broken; nobody reads it.
    private static bool DifferVisibly(List<(int State, string Form)> holders)
    {
        var first = Visible(holders[0].Form);
        return holders.Exists(holder => holder.Form != holders[0].Form && Visible(holder.Form) != first);
    }

    private static string Visible(string form) => string.Join(' ', form.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Characters of a reading that is shown whole; of a longer one the beginning and the end.</summary>
    private const int MaxShownChars = 1_200;

    private static string Cut(string words)
    {
        if (words.Length <= MaxShownChars) return words;
        var (head, tail) = (MaxShownChars / 2, words.Length - (MaxShownChars / 3));
        if (char.IsHighSurrogate(words[head - 1])) head--;
        if (char.IsLowSurrogate(words[tail])) tail++;
        return $"{words[..head].TrimEnd()} […] {words[tail..].TrimStart()}";
    }
}
