namespace Avow.Statements;

/// <summary>Finds a passage again in a text that may have changed. It is found or refused, never guessed.</summary>
public static class PassageFinding
{
    /// <summary>More occurrences than this are not compared: the words are too common to be told apart.</summary>
    public const int MaxOccurrences = 10_000;

    /// <returns>
    /// The range, when the words still stand at their position with their context, or stand with their whole context in
    /// exactly one place, or stand in exactly one place at all. Otherwise <see cref="ProblemKind.NotFound"/> or
    /// <see cref="ProblemKind.Ambiguous"/>.
    /// </returns>
    public static Outcome<TextRange> FindAgain(this Passage passage, string words)
    {
        if (StandsAt(passage, words, passage.Range.StartInclusive) && HasContext(passage, words, passage.Range.StartInclusive))
            return passage.Range;

        var places = Occurrences(passage, words);
        if (places.Count == 0) return Refused(ProblemKind.NotFound, "its words are not in the text");
        if (places.Count == 1) return RangeAt(places[0]);

        var inContext = places.Where(at => HasContext(passage, words, at)).ToList();
        return inContext.Count == 1
            ? RangeAt(inContext[0])
            : Refused(ProblemKind.Ambiguous, $"its words stand in {places.Count} places and the context does not tell them apart");

        TextRange RangeAt(int at) => new(at, at + passage.Exact.Length);
        Problem Refused(ProblemKind kind, string reason) =>
            new(kind, $"passage “{passage.Exact}” of text {passage.Text}", reason, "Mark the passage anew in the present text.");
    }

    private static bool StandsAt(Passage passage, string words, int at) =>
        at + passage.Exact.Length <= words.Length && words.AsSpan(at, passage.Exact.Length).SequenceEqual(passage.Exact);

    private static bool HasContext(Passage passage, string words, int at) =>
        words.AsSpan(0, at).EndsWith(passage.Prefix, StringComparison.Ordinal)
        && words.AsSpan(at + passage.Exact.Length).StartsWith(passage.Suffix, StringComparison.Ordinal);

    private static List<int> Occurrences(Passage passage, string words)
    {
        List<int> places = [];
        for (var at = words.IndexOf(passage.Exact, StringComparison.Ordinal); at >= 0 && places.Count <= MaxOccurrences;)
        {
            if (!Passage.CutsPair(words, at) && !Passage.CutsPair(words, at + passage.Exact.Length)) places.Add(at);
            at = at + 1 < words.Length ? words.IndexOf(passage.Exact, at + 1, StringComparison.Ordinal) : -1;
        }

        return places;
    }
}
