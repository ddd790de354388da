namespace Avow.Relating;

/// <summary>What can be seen to differ between a text and its translation. What a difference means nobody here says.</summary>
public enum DifferenceKind
{
    /// <summary>A passage of the first text has nothing for it in the second.</summary>
    Omitted,

    /// <summary>A passage of the second text has nothing for it in the first.</summary>
    Added,

    /// <summary>A passage stands at another place.</summary>
    Moved,

    /// <summary>Numbers in digits that are not the same.</summary>
    Number,

    /// <summary>Days, months or years of a date that are not the same.</summary>
    Date,

    /// <summary>A name stands on one side, and another, or none, on the other.</summary>
    Name,

    /// <summary>One side is far longer than usual for the other.</summary>
    Length,

    /// <summary>A question on one side, none on the other.</summary>
    Question,

    /// <summary>Words in quotation marks on one side, no quotation marks on the other.</summary>
    Quotation,
}
