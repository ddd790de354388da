using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Avow.Statements;

/// <summary>
/// Whether anybody can see what somebody typed: the one rule by which a name, a title or a reason is called empty, at the desk, in registry files and on the
/// command line alike. Unicode Standard, sections 4.5 (general categories) and 5.21 (Default_Ignorable_Code_Point).
/// </summary>
public static class VisibleWords
{
    /// <summary>Why words of which nothing is seen are refused, as a problem's reason.</summary>
    public const string WhyEmpty = "there is not one visible character in it";

    /// <summary>Why words with a control character in them are refused, as a problem's reason.</summary>
    public const string WhyControl = "it holds a control character, which nobody sees";

    /// <summary>Whether nothing of it is seen: null, white space, format characters, fillers, and what stands for no character at all.</summary>
    public static bool IsEmpty([NotNullWhen(false)] string? untrusted) => untrusted is null || !untrusted.EnumerateRunes().Any(IsSeen);

    /// <summary>Whether a control character stands in it; tabs and line breaks, which are white space, are none.</summary>
    public static bool HoldControl(string untrusted) => untrusted.Any(letter => char.IsControl(letter) && letter is not ('\t' or '\n' or '\r'));

    /// <summary>Why it cannot be a name, a title or a reason; null where it can.</summary>
    public static string? WhyNot(string? untrusted) => IsEmpty(untrusted) ? WhyEmpty : HoldControl(untrusted) ? WhyControl : null;

    // Private characters are seen by those who have their typeface.
    private static bool IsSeen(Rune rune) => !IsFiller(rune.Value) && Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);

    // Default_Ignorable_Code_Point beyond those categories (DerivedCoreProperties.txt): joiners, fillers of Hangul, inherent vowels of Khmer, selectors of
    // variants; and three signs that are drawn as nothing: the empty Braille cell, a notehead without ink, the filler of Khitan.
    private static bool IsFiller(int character) => character is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or 0x3164
        or (>= 0xFE00 and <= 0xFE0F) or 0xFFA0 or (>= 0xE0000 and <= 0xE0FFF) or 0x2800 or 0x1D159 or 0x16FE4;
}
