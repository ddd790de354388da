using Avow.Statements;

namespace Avow.Archive;

/// <summary>Words that an editor quotes: they must stand where he means, and nowhere else.</summary>
public static class WordsOnce
{
    /// <summary>Quotes them; NotFound or Ambiguous when they are not there exactly once.</summary>
    /// <param name="words">Where they are looked for.</param>
    /// <param name="asked">As the editor typed them.</param>
    /// <param name="place">What that is called: "the page as it was read".</param>
    /// <param name="repair">What to do when they are not there.</param>
    public static Outcome<Quote> In(string words, string asked, (string NotIn, string In) place, string repair)
    {
        var at = words.IndexOf(asked, StringComparison.Ordinal);
        if (at < 0) return new Problem(ProblemKind.NotFound, $"“{OneLine.Of(asked)}”", $"these words are not in {place.NotIn}", repair);
        if (words.IndexOf(asked, at + 1, StringComparison.Ordinal) >= 0) return new Problem(ProblemKind.Ambiguous, $"“{OneLine.Of(asked)}”", $"these words stand in more than one place of {place.In}", "Give more of them.");
        return Quote.Take(words, new(at, at + asked.Length));
    }
}
