using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>One text of the statement on the page.</summary>
/// <param name="Line">The text.</param>
/// <param name="IsHere">Whether it is the one on the page.</param>
/// <param name="IsEarliest">Whether it is the statement's lead: the earliest wording known.</param>
public sealed record VersionLine(TextLine Line, bool IsHere, bool IsEarliest)
{
    /// <summary>More versions than these stand in the table of where the words travelled.</summary>
    private const int MaxShown = 12;

    public static IReadOnlyList<VersionLine> Of(IReadOnlyList<TextSummary> texts, Id<Text> here, out int more)
    {
        var all = texts.Where(text => text.Role == WitnessRole.Statement).Select((text, at) => new VersionLine(TextLine.Of(text), text.Id == here, at == 0)).ToList();
        var shown = all.Take(MaxShown).ToList();
        if (!shown.Any(version => version.IsHere) && all.Find(version => version.IsHere) is { } current) shown[^1] = current;
        more = all.Count - shown.Count;
        return shown;
    }
}
