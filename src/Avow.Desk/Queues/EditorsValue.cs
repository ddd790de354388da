using Avow.Statements;

namespace Avow.Desk;

/// <summary>Whether what an editor typed can stand in a field.</summary>
internal static class EditorsValue
{
    /// <summary>A name or a title longer than this is a text put in the wrong place.</summary>
    public const int MaxChars = 1_000;

    private const int MaxWhyChars = 2_000;

    /// <param name="words">In which language it is said.</param>
    /// <param name="field">Which field.</param>
    /// <param name="typed">As it was typed.</param>
    /// <param name="now">When it was.</param>
    /// <returns>What is wrong, in a sentence; null when nothing is.</returns>
    public static string? Problem(QueueWords words, CorrectedField field, string typed, DateTimeOffset now)
    {
        var value = typed.Trim();
        if (value.Length == 0) return words.FillIn;
        if (value.Length > MaxChars) return words.TooLong(MaxChars);
        return field switch
        {
            CorrectedField.Date or CorrectedField.StatementDate or CorrectedField.PublicationDate or CorrectedField.ChangeDate when !IsoDay.TryRead(value, out _) => words.NoDay,
            CorrectedField.Language or CorrectedField.BlockLanguage when !Languages.IsWellFormed(value) => words.NoLanguage,
            CorrectedField.CanonicalAddress or CorrectedField.SourceAddress when !Source.IsWebAddress(value) => words.NoAddress,
            _ => CorrectedValue.WhyNot(field, value, now) is { } why ? words.SentenceOf(why) : null,
        };
    }

    public static string? ProblemOfWhy(QueueWords words, string why) => why.Trim() switch
    {
        { Length: 0 } => words.SayWhy,
        { Length: > MaxWhyChars } => words.TooLong(MaxWhyChars),
        var reason => VisibleWords.WhyNot(reason) is { } wrong ? words.SentenceOf(wrong) : null,
    };
}
