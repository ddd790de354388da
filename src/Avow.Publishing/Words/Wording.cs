using System.Globalization;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>What the pages say in their own voice: one catalogue for one language. English is the first.</summary>
public sealed partial record Wording
{
    public static Wording English { get; } = new();

    /// <summary>BCP 47 tag of the catalogue's language.</summary>
    public string Language { get; init; } = "en";

    /// <summary>How this language writes numbers and days; invariant, not the machine's.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;

    public string SkipToText { get; init; } = "Skip to the text";

    public string Search { get; init; } = "Search";

    public string About { get; init; } = "About";

    public string SiteNavigation { get; init; } = "Site";

    public string SearchPlaceholder { get; init; } = "Words, a sentence, an organisation";

    public string Untitled { get; init; } = "Untitled";

    public string Undated { get; init; } = "undated";

    public string LanguageUnknown { get; init; } = "language not known";

    public string Count(long number) => number.ToString("N0", Culture);

    public string Counted(long number, string one, string many) => $"{Count(number)} {(number == 1 ? one : many)}";

    public string Day(DateOnly day) => day.ToString("d MMMM yyyy", Culture);

    public string ShortDay(DateOnly day) => day.ToString("d MMM yyyy", Culture);

    public string CapturedOn(DateOnly day) => $"captured {ShortDay(day)}";

    public string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("d MMMM yyyy HH:mm 'UTC'", Culture);

    public string Percent(double share) => share is > 0 and < 0.01 ? "under 1 %" : $"{Math.Round(share * 100).ToString(Culture)} %";

    /// <summary>A size for people, with the exact number where it matters.</summary>
    public string Bytes(long bytes) => bytes < 1_024
        ? Counted(bytes, "byte", "bytes")
        : $"{(bytes < 1_048_576 ? Rounded(bytes / 1_024.0, "KiB") : Rounded(bytes / 1_048_576.0, "MiB"))} ({Count(bytes)} bytes)";

    public string AndMore(int more) => $"and {Count(more)} more";

    private string Rounded(double value, string unit) => $"{value.ToString("0.#", Culture)} {unit}";

    public string TitleOf(TextLine line) => line.Title.Length > 0 ? line.Title : Untitled;

    public string RoleOf(WitnessRole role) => role == WitnessRole.Frame ? Introduction : Statement;

    public string Introduction { get; init; } = "Introduction";

    /// <summary>Before the name of its outlet.</summary>
    public string IntroductionBy { get; init; } = "Introduction by";

    public string Statement { get; init; } = "Statement";
}
