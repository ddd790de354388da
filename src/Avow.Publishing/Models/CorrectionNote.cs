using Avow.Statements;

namespace Avow.Publishing;

/// <summary>One correction as the evidence of a text shows it.</summary>
public sealed record CorrectionNote(CorrectedField Field, string Value, string Was, string By, DateOnly On, string Why)
{
    private const int MaxWhyChars = 300;

    internal static CorrectionNote Of(Correction correction) => new(
        correction.Field,
        Shown.Title(correction.Value ?? ""),
        Shown.Title(correction.Was ?? ""),
        Shown.Name(correction.By),
        DateOnly.FromDateTime(correction.At.UtcDateTime),
        Shown.Name(correction.Why, MaxWhyChars));
}
