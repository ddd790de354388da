using System.Globalization;
using Avow.Archive;
using Avow.Console;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Commands;

/// <summary>Cases of damage as they come: for people under who published them, for programs one a line.</summary>
internal static class DamageReport
{
    /// <summary>The words that show a damage may be a whole paragraph; a line needs only their beginning.</summary>
    private const int MaxWordsChars = 80;

    public static void Write(Output output, IEnumerable<DamageCase> cases, CancellationToken cancel)
    {
        string? publisher = null;
        foreach (var found in cases)
        {
            cancel.ThrowIfCancellationRequested();
            output.Json(DamageLine.Of(found), CommandJson.Lines.DamageLine);
            if (output.IsJson) continue;
            if (found.Publisher.ForPrograms() is var name && name != publisher)
            {
                output.Line();
                output.Line(publisher = name);
            }

            output.Line($"  {found.Text.Id}  {Place(found)}: {Wording.English.DamageName(found.Kind)}{Words(found.Words)}  {OneLine.Of(found.Text.Title)}");
            if (found.Resolved is { } resolved) output.Line($"      resolved by {OneLine.Of(resolved.By)}:{(resolved.Resolution.Found is { } words ? Words(words) : " so in the source")}{Where(resolved.Resolution)} ({OneLine.Of(resolved.Resolution.Why)})");
        }
    }

    private static string Place(DamageCase found) => found.Paragraph is { } number
        ? string.Create(CultureInfo.InvariantCulture, $"paragraph {number}")
        : found.Anchor?.Anchor is ['n', ..] ? "a note" : found.Anchor?.Anchor is ['h', ..] ? "a heading" : "the text";

    private static string Where(DamageResolution resolution) => resolution switch
    {
        { InText: { } text } => $" in {text}",
        { InCapture: { } capture } => $" in capture {capture}",
        _ => "",
    };

    private static string Words(string words)
    {
        if (words.Length == 0) return "";
        var cut = words.Length <= MaxWordsChars ? words : words[..(char.IsHighSurrogate(words[MaxWordsChars - 1]) ? MaxWordsChars - 1 : MaxWordsChars)] + "…";
        return $" “{OneLine.Of(cut)}”";
    }
}

/// <summary>One case of <c>avow damage</c>; the range is [start, end) in UTF-16 units of the text's words, the anchor that of the text's page.</summary>
internal sealed record DamageLine(
    string Kind, string Text, string? Anchor, int? Paragraph, int Start, int End, string Words, string Title, string? Outlet, string Source, string Capture, ResolvedLine? Resolved)
{
    public static DamageLine Of(DamageCase found) => new(
        found.Kind.ToString(),
        found.Text.Id.Value,
        found.Anchor,
        found.Paragraph,
        found.Range.StartInclusive,
        found.Range.EndExclusive,
        found.Words,
        found.Text.Title,
        found.Text.Outlet?.Slug,
        found.Text.Source.Address,
        found.Text.Capture.Value,
        found.Resolved is { } resolved ? ResolvedLine.Of(resolved) : null);
}

/// <summary>What became of a damage; without words that were found it is so in the source.</summary>
internal sealed record ResolvedLine(string By, DateTimeOffset At, string Why, string? Found, string? InText, string? InCapture)
{
    public static ResolvedLine Of(ResolvedDamage resolved) => new(
        resolved.By, resolved.At, resolved.Resolution.Why, resolved.Resolution.Found, resolved.Resolution.InText?.Value, resolved.Resolution.InCapture?.Value);
}
