namespace Avow.Statements;

/// <summary>
/// Exact words in one text, with position and context so that they can be found again.
/// W3C Web Annotation Data Model, 4.2.4 (TextQuoteSelector) and 4.2.5 (TextPositionSelector); offsets are UTF-16 code units.
/// </summary>
public sealed record Passage
{
    /// <summary>Characters of context kept on each side; enough to tell two occurrences of a slogan apart.</summary>
    public const int ContextChars = 32;

    public required Id<Text> Text { get; init; }

    public required TextRange Range { get; init; }

    /// <summary>The quoted words, exactly; never empty.</summary>
    public required string Exact { get; init; }

    public required string Prefix { get; init; }

    public required string Suffix { get; init; }

    /// <summary>Takes the passage at a range of a text. Refuses an empty range, one outside, and one that cuts a surrogate pair.</summary>
    public static Outcome<Passage> Take(Id<Text> id, string words, TextRange range)
    {
        if (range.IsEmpty) return Refused(ProblemKind.Empty, "the range is empty");
        if (!range.LiesInside(words)) return Refused(ProblemKind.Malformed, $"the text has only {words.Length} characters");
        if (CutsPair(words, range.StartInclusive) || CutsPair(words, range.EndExclusive))
            return Refused(ProblemKind.Malformed, "the range cuts a character in two");
        return new Passage
        {
            Text = id,
            Range = range,
            Exact = range.Of(words),
            Prefix = words[Start(words, range.StartInclusive - ContextChars)..range.StartInclusive],
            Suffix = words[range.EndExclusive..End(words, range.EndExclusive + ContextChars)],
        };

        Problem Refused(ProblemKind kind, string reason) => new(kind, $"text {id}", reason, "Take a range inside the text.", $"characters {range}");
    }

    internal static bool CutsPair(string words, int offset) =>
        offset > 0 && offset < words.Length && char.IsLowSurrogate(words[offset]) && char.IsHighSurrogate(words[offset - 1]);

    private static int Start(string words, int offset) => offset <= 0 ? 0 : CutsPair(words, offset) ? offset + 1 : offset;

    private static int End(string words, int offset) =>
        offset >= words.Length ? words.Length : CutsPair(words, offset) ? offset - 1 : offset;
}
