using Avow.Statements;

namespace Avow.Reading;

/// <summary>The language of some words, as far as they show it.</summary>
/// <param name="Tag">BCP 47 primary subtag, one of <see cref="LanguageIdentifier.Tags"/>; "und" when the words are too few or of no known language.</param>
/// <param name="Certainty">How likely the tag is right, 0 to 1, set so that answers at 0.9 and above were right in about 99 of 100 held-back lines; 0 for "und".</param>
/// <param name="Script">ISO 15924 code of the script that most letters are of ("Latn", "Cyrl", "Hans", "Hant"); null without letters.</param>
/// <param name="RunnersUp">The next likely languages, likeliest first, at most three; also those that "und" could not choose between.</param>
public sealed record LanguageGuess(string Tag, double Certainty, string? Script, IReadOnlyList<LanguageCandidate> RunnersUp)
{
    /// <summary>What is said of a text without letters.</summary>
    public static LanguageGuess None { get; } = new(Languages.Unknown, 0, null, []);

    /// <summary>Whether the words show a language at all.</summary>
    public bool IsKnown => Tag != Languages.Unknown;
}
