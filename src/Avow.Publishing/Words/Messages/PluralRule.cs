namespace Avow.Publishing;

/// <summary>Which plural form a whole number takes: the cardinal rules of the Common Locale Data Repository, version 46, for numbers without a fraction.</summary>
/// <param name="Of">The category of a number that is not negative.</param>
/// <param name="Categories">The categories that a sentence needs to be complete.</param>
public sealed record PluralRule(Func<long, PluralCategory> Of, IReadOnlyList<PluralCategory> Categories)
{
    public static PluralRule English { get; } = new(
        number => number == 1 ? PluralCategory.One : PluralCategory.Other,
        [PluralCategory.One, PluralCategory.Other]);

    // "un millón de declaraciones": whole millions take "de".
    public static PluralRule Spanish { get; } = new(
        number => number == 1 ? PluralCategory.One : number != 0 && number % 1_000_000 == 0 ? PluralCategory.Many : PluralCategory.Other,
        [PluralCategory.One, PluralCategory.Many, PluralCategory.Other]);

    // Other is the form of fractions; a sentence that counts texts says it like Many.
    public static PluralRule Russian { get; } = new(
        number => (number % 10, number % 100) switch
        {
            (1, not 11) => PluralCategory.One,
            (>= 2 and <= 4, not (>= 12 and <= 14)) => PluralCategory.Few,
            _ => PluralCategory.Many,
        },
        [PluralCategory.One, PluralCategory.Few, PluralCategory.Many, PluralCategory.Other]);

    public static PluralRule Arabic { get; } = new(
        number => (number, number % 100) switch
        {
            (0, _) => PluralCategory.Zero,
            (1, _) => PluralCategory.One,
            (2, _) => PluralCategory.Two,
            (_, >= 3 and <= 10) => PluralCategory.Few,
            (_, >= 11) => PluralCategory.Many,
            _ => PluralCategory.Other,
        },
        [PluralCategory.Zero, PluralCategory.One, PluralCategory.Two, PluralCategory.Few, PluralCategory.Many, PluralCategory.Other]);
}
