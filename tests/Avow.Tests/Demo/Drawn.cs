using Avow.Archive;

namespace Avow.Tests.Demo;

/// <summary>What relating made of an archive, in a form that two archives can be compared by.</summary>
internal static class Drawn
{
    public static string In(IArchive archive)
    {
        var relations = archive.Relations.All().Select(r => $"{r.Id} {r.Kind} {r.From} {r.To} {r.DirectionKnown} {string.Join(' ', r.Spans.Select(s => $"{s.From}/{s.To}"))}");
        var groups = archive.Library.Latest(int.MaxValue).Select(lead => $"{lead.Statement}: {string.Join(' ', archive.Library.TextsOf(lead.Statement).Select(t => t.Id))}");
        var phrases = archive.Relations.Phrases().Select(phrase => $"{phrase.Kind} {phrase.Words} {string.Join(' ', phrase.Places.Select(place => $"{place.Text}{place.Range}"))}");
        return string.Join('\n', relations.Order(StringComparer.Ordinal).Concat(groups.Order(StringComparer.Ordinal)).Concat(phrases));
    }
}
