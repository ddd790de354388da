namespace Avow.Statements;

/// <summary>
/// Words of whatever is being quoted, with position and context: a <see cref="Passage"/> that is not bound to a text.
/// W3C Web Annotation Data Model, 4.2.4 and 4.2.5.
/// </summary>
public sealed record Quote(TextRange Range, string Exact, string Prefix, string Suffix)
{
    private static readonly Id<Text> Unbound = Id<Text>.FromKey("text", "unbound");

    /// <summary>Takes the quote at a range; refuses an empty range, one outside, and one that cuts a surrogate pair.</summary>
    public static Outcome<Quote> Take(string words, TextRange range) =>
        Passage.Take(Unbound, words, range).Then<Quote>(passage => new Quote(range, passage.Exact, passage.Prefix, passage.Suffix));

    /// <summary>Where the words stand now; found or refused, never guessed (<see cref="PassageFinding.FindAgain"/>).</summary>
    public Outcome<TextRange> FindAgain(string words)
    {
        if (Exact.Length == 0) return new Problem(ProblemKind.Empty, "a quotation", "it has no words", "Quote the words anew.");
        var found = new Passage { Text = Unbound, Range = Range, Exact = Exact, Prefix = Prefix, Suffix = Suffix }.FindAgain(words);
        return found.IsGood ? found : found.Problem with { Thing = $"“{Exact}”" };
    }
}
