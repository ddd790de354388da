using Avow.Statements;

namespace Avow.Reading;

/// <summary>A language read off some words: its tag, how sure (0 to 1), and by what.</summary>
internal sealed record LanguageGuess(string Tag, double Certainty, string Evidence)
{
    public static LanguageGuess None { get; } = new(Languages.Unknown, 0, "no letters");
}
