namespace Avow.Statements;

/// <summary>Whether what an editor says can stand in a field of a text, whichever way they say it.</summary>
public static class CorrectedValue
{
    /// <param name="field">Which.</param>
    /// <param name="value">In the form of the field.</param>
    /// <param name="now">When it is said.</param>
    /// <returns>The reason for which it cannot; null where it can.</returns>
    public static string? WhyNot(CorrectedField field, string value, DateTimeOffset now) => VisibleWords.WhyNot(value) ?? field switch
    {
        CorrectedField.Date or CorrectedField.StatementDate or CorrectedField.PublicationDate or CorrectedField.ChangeDate => IsoDay.TryRead(value, out var day)
            ? CredibleDays.WhyNot(day, now)
            : FieldCorrection.WhyNoDay,
        CorrectedField.CanonicalAddress or CorrectedField.SourceAddress => Source.WhyNoSite(value),
        _ => null,
    };
}
