namespace Avow.Publishing;

/// <summary>The plural categories of Unicode Technical Standard 35, part 3, section 5.1. A language has some of them; all have <see cref="Other"/>.</summary>
public enum PluralCategory
{
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}
