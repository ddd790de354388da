using Avow.Statements;

namespace Avow.Publishing;

/// <summary>How a language is said in HTML's lang and dir attributes (HTML Living Standard, 3.2.6.2 and 3.2.6.4).</summary>
internal static class Direction
{
    /// <summary>"rtl", "ltr", or "auto" when the language is not known.</summary>
    public static string Of(string language) =>
        IsKnown(language) ? Languages.IsRightToLeft(language) ? "rtl" : "ltr" : "auto";

    /// <summary>Whether a text runs against the page that shows it: its column and margin are mirrored then.</summary>
    public static bool Differs(string language, InterfaceLanguage page) => IsKnown(language) && Languages.IsRightToLeft(language) != page.IsRightToLeft;

    /// <summary>A value fit for lang; empty, which means unknown, for what is not a tag.</summary>
    public static string Tag(string language) =>
        IsKnown(language) && language.Length <= 35 && language.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? language : "";

    private static bool IsKnown(string language) => language.Length > 0 && Languages.Primary(language) != Languages.Unknown;
}
