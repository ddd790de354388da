using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>One text of the statement on the page.</summary>
/// <param name="Line">The text.</param>
/// <param name="IsHere">Whether it is the one on the page.</param>
/// <param name="IsEarliest">Whether it is the statement's lead: the earliest wording known.</param>
public sealed record VersionLine(TextLine Line, bool IsHere, bool IsEarliest)
{
    /// <summary>More versions than these stand in the table of where the words travelled, but for the first of each language.</summary>
    private const int MaxShown = 6;

    /// <summary>Languages are one tap away, but a declaration of human rights has five hundred.</summary>
    private const int MaxLanguages = 60;

    /// <returns>In the order given: the first of each language, the one on the page, and the earliest others.</returns>
    public static IReadOnlyList<VersionLine> Of(IReadOnlyList<TextSummary> texts, Id<Text> here, out int more)
    {
        var all = texts.Where(text => text.Role == WitnessRole.Statement).Select((text, at) => new VersionLine(TextLine.Of(text), text.Id == here, at == 0)).ToList();
        more = 0;
        if (all.Count <= MaxShown) return all;
        var wanted = all.DistinctBy(version => Languages.Primary(version.Line.Language)).Take(MaxLanguages).Concat(all.Where(version => version.IsHere)).ToHashSet();
        var others = all.Where(version => !wanted.Contains(version)).Take(MaxShown - wanted.Count);
        wanted.UnionWith([.. others]);
        var shown = all.Where(wanted.Contains).ToList();
        more = all.Count - shown.Count;
        return shown;
    }
}
