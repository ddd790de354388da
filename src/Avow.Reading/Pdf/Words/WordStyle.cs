namespace Avow.Reading;

/// <summary>How a word is printed: size of its type in points, weight, slope, and the address it links to.</summary>
internal sealed record WordStyle(double Size, bool IsBold, bool IsItalic, string? Link);
