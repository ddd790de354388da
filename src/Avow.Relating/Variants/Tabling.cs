using Avow.Statements;

namespace Avow.Relating;

/// <summary>Makes a table of variants: equal texts grouped, each different one laid beside the base, the text cut where they differ.</summary>
internal static class Tabling
{
    // Words from which on something that several texts have and the base lacks is collated among them.
    private const int MinWordsToCollateApart = 8;

    public static Outcome<VariantTable> Of(IReadOnlyCollection<TextFacts> texts)
    {
        var (witnesses, leftOut) = Affordable(texts.DistinctBy(text => text.Id).Order(ByAge.Instance));
        if (witnesses.Count == 0) return new Problem(ProblemKind.Empty, "a table of variants", "there is no text that could be collated", "Name a text of the statement.");

        var (states, stateOf) = Different(witnesses);
        var table = Tabled(states);
        return new VariantTable(table, witnesses, stateOf) { NotCollated = leftOut };
    }

    private static (List<TextFacts> Kept, List<Id<Text>> LeftOut) Affordable(IEnumerable<TextFacts> byAge)
    {
        List<TextFacts> kept = [];
        List<Id<Text>> leftOut = [];
        HashSet<string> known = new(StringComparer.Ordinal);
        var chars = 0L;
        foreach (var text in byAge)
        {
            var cost = known.Contains(text.Words) ? 0 : text.Words.Length;
            if (text.Words.Length > VariantLimits.MaxCharsOfAText || chars + cost > VariantLimits.MaxChars)
            {
                leftOut.Add(text.Id);
                continue;
            }

            known.Add(text.Words);
            chars += cost;
            kept.Add(text);
        }

        return (kept, leftOut);
    }

    private static (List<CountedWords> States, int[] StateOf) Different(List<TextFacts> witnesses)
    {
        Dictionary<string, int> known = new(StringComparer.Ordinal);
        List<CountedWords> states = [];
        var stateOf = new int[witnesses.Count];
        for (var i = 0; i < witnesses.Count; i++)
        {
            if (!known.TryGetValue(witnesses[i].Words, out stateOf[i]))
            {
                known[witnesses[i].Words] = stateOf[i] = states.Count;
                states.Add(new(witnesses[i].Words));
            }
        }

        return (states, stateOf);
    }

    private static TableText Tabled(List<CountedWords> states)
    {
        var aligned = Aligned(states[0], states);
        if (Widened(states[0].Text, states, aligned) is { } wider) return Tabled(new(wider), states);
        return Tabled(states[0], states, aligned);
    }

    private static TableText Tabled(CountedWords text, List<CountedWords> states) => Tabled(text, states, Aligned(text, states));

    private static TableText Tabled(CountedWords text, List<CountedWords> states, List<List<Piece>> aligned)
    {
        var segmenting = new Segmenting(aligned.SelectMany(pieces => pieces), text.Text.Length);
        var placed = states.ConvertAll(state => new WitnessState(state.Text));
        for (var i = 0; i < placed.Count; i++) Placing.Place(segmenting, text.Text, aligned[i], placed[i]);
        return new(text.Text, segmenting.Segments, placed);
    }

    private static List<List<Piece>> Aligned(CountedWords text, List<CountedWords> states) =>
        [.. states.AsParallel().AsOrdered().Select(state => Piece.Of(Alignment(text, state), text, state).ToList())];

    private static List<CollatedRun> Alignment(CountedWords text, CountedWords state)
    {
        if (text.Text == state.Text) return text.Text.Length == 0 ? [] : [new(CollatedKind.Same, TextRange.Whole(text.Text), TextRange.Whole(text.Text))];
        var pairs = Islands.Without(SequenceDiff.Common(text.Hashes, state.Hashes), text, state);
        List<List<CollatedRun>> rows = [RunBuilder.Between(text, state, pairs)];
        MovedRuns.Mark(rows, text.Text, state.Text);
        return rows[0];
    }

    // The base with what it lacks and two or more different texts have, in the earliest wording of it; null when there is none.
    private static string? Widened(string text, List<CountedWords> states, List<List<Piece>> aligned)
    {
        SortedDictionary<int, List<string>> added = [];
        for (var i = 0; i < states.Count; i++)
        {
            foreach (var piece in aligned[i].Where(piece => piece is { Kind: CollatedKind.Added, IsPoint: true } && states[i].CountIn(piece.Right) >= MinWordsToCollateApart))
            {
                if (!added.TryGetValue(piece.Left.StartInclusive, out var forms)) added[piece.Left.StartInclusive] = forms = [];
                forms.Add(piece.Right.Of(states[i].Text));
            }
        }

        var wider = text;
        foreach (var (at, forms) in added.Where(place => place.Value.Select(form => FormKey.Of(form)).Distinct().Skip(1).Any()).Reverse())
            if (wider.Length + forms[0].Length <= VariantLimits.MaxCharsOfAText) wider = wider.Insert(at, forms[0]);
        return ReferenceEquals(wider, text) ? null : wider;
    }
}
