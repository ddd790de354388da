using System.Globalization;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// A field of an address whose value is none of its values. The page is shown without it and says so; a form for programs is refused (RFC 9110, section
/// 15.5.1), for a program would take another answer for the one it asked for.
/// </summary>
/// <param name="Field">Its name in the address.</param>
/// <param name="Typed">As it came, cut to what can be shown.</param>
/// <param name="Reason">What is wrong with it, in one clause.</param>
/// <param name="Repair">What would be right.</param>
public sealed record Unheeded(string Field, string Typed, string Reason, string Repair)
{
    private const int MaxShownChars = 60;

    public Problem Problem => new(ProblemKind.Malformed, $"{Field}={Typed}", Reason, Repair);

    internal static Unheeded NoDay(string field, string untrusted) => new(field, Shown.Name(untrusted), "it is no day", "Write it as 2026-05-31, or leave it away.");

    internal static Unheeded NoNumber(string field, string untrusted) => new(field, Shown.Name(untrusted, MaxShownChars), "it is no number from 1", "Write a number from 1, or leave it away.");

    internal static Unheeded NoTag(string field, string untrusted) => new(field, Shown.Name(untrusted, MaxShownChars), "it is no tag of a language", "Write it as en or zh-Hant, or leave it away.");

    // Read anew, a text may have fewer parts: an address once given still leads to its end.
    internal static Unheeded NoSuchPart(int asked, int last) => new("part", Digits(asked), $"there is none so far on; the last is part {Digits(last)}", "The last part is shown.");

    internal static Unheeded NoneOf(string field, string untrusted, IEnumerable<string> choices) =>
        new(field, Shown.Name(untrusted, MaxShownChars), $"it is none of these: {string.Join(" · ", choices)}", "Write one of them, or leave it away.");

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
