using Avow.Statements;

namespace Avow.Relating;

/// <summary>Leaves out of matches what is printed under everything: nobody took it from anybody.</summary>
/// <remarks>Looks at all matches at once, so the order in which texts arrived does not matter.</remarks>
internal static class Boilerplate
{
    // Words that a passage needs to stand by itself; shorter ones were only counted because they stood beside what is left out now.
    private const double MinWordsAlone = 6;

    public static IReadOnlyList<TextMatch> RemovedFrom(JudgedWording shared)
    {
        List<TextMatch> rest = [];
        foreach (var match in shared.Matches)
        {
            List<AlignedSpan> spans = [.. match.Spans.Where(span => shared.Stretches.KindOf(match, span) is null)];
            if (spans.Count == match.Spans.Count) rest.Add(match);
            else if (spans.FindAll(span => StandsAlone(span, shared.ById[match.A].Facts.Words)) is { Count: > 0 } alone) rest.Add(match with { Spans = alone });
        }

        return rest;
    }

    private static bool StandsAlone(AlignedSpan span, string words) =>
        Words.Of(span.From.Of(words.AsSpan())).Sum(word => word.Script switch { WordScript.Spaced => 1, WordScript.Ideographic => 0.5, _ => 0.25 }) >= MinWordsAlone;
}
