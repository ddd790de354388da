using Avow.Statements;

namespace Avow.Relating;

/// <summary>A number as it stands in a text, and what it may mean: "1.234" is a thousand and more, or a little over one.</summary>
/// <param name="Range">Of its characters in the text.</param>
/// <param name="Readings">At least one.</param>
/// <param name="Traits">How it is written.</param>
internal sealed record Quantity(TextRange Range, IReadOnlyList<double> Readings, QuantityTraits Traits)
{
    /// <summary>Whether its absence from the other side tells anything.</summary>
    public bool IsTelling => !Traits.HasFlag(QuantityTraits.Silent);

    public bool Is(QuantityTraits trait) => Traits.HasFlag(trait);
}

/// <summary>How a number is written.</summary>
[Flags]
internal enum QuantityTraits
{
    None = 0,

    /// <summary>May be what a number of the other side stands for, but may be left out, spelled out or be no number at all: words, Roman and Chinese numerals, "[3]", "G20", "5 feet".</summary>
    Silent = 1,

    /// <summary>Of a time of day.</summary>
    Clock = 2,

    /// <summary>Of a date.</summary>
    Date = 4,

    /// <summary>The name of a month; it reads as the month's number.</summary>
    Month = 8,

    /// <summary>A word stands behind it that may multiply it.</summary>
    BeforeWord = 16,

    /// <summary>Of a date that is all in digits.</summary>
    DigitDate = 32,
}
