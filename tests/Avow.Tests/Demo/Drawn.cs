using Avow.Archive;

namespace Avow.Tests.Demo;

/// <summary>What relating made of an archive, in a form that two archives can be compared by.</summary>
internal static class Drawn
{
    public static string In(IArchive archive)
    {
        var relations = archive.Relations.All().Select(r => $"{r.Id} {r.Kind} {r.From} {r.To} {r.DirectionKnown} {r.Origin} {r.Decision?.Verdict} {string.Join(' ', r.Spans)}");
        var groups = archive.Library.Latest(int.MaxValue).Select(lead => $"{lead.Statement}: {string.Join(' ', archive.Library.TextsOf(lead.Statement).Select(t => t.Id))}");
        var phrases = archive.Relations.Phrases().Select(phrase => $"{phrase.Kind} {phrase.Words} {string.Join(' ', phrase.Places.Select(place => $"{place.Text}{place.Range}"))}");
        var alignments = archive.Translations.AlignedLanguages().SelectMany(pair => archive.Translations.AlignmentsOf(pair.LanguageA, pair.LanguageB))
            .Select(pair => $"{pair.A} {pair.B} {string.Join(' ', pair.SegmentsOfA)} {string.Join(' ', pair.SegmentsOfB)} {string.Join(' ', pair.Beads)}");
        return string.Join('\n', relations.Order(StringComparer.Ordinal).Concat(groups.Order(StringComparer.Ordinal)).Concat(phrases).Concat(alignments.Order(StringComparer.Ordinal)));
    }
}
