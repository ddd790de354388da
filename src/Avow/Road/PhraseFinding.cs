using Avow.Archive;
using Avow.Relating;
using Avow.Statements;

namespace Avow.Road;

/// <summary>The house phrases, slogans and addresses of an archive. Computed when asked for, from the matches that are kept: no text is opened that can have no part in one.</summary>
internal static class PhraseFinding
{
    public static IReadOnlyList<HousePhrase> In(IArchive archive)
    {
        List<Id<Text>> texts = [.. archive.Harvest.Between(0, archive.Harvest.LastPlace).Select(text => text.Text)];
        var matches = HousePhrases.Telling([.. archive.Relations.ComponentsOf(texts).Select(match => new TextMatch(match.A, match.B, match.Spans))]);
        var gathering = new FactGathering(archive);
        var facts = matches.SelectMany(match => new[] { match.A, match.B }).Distinct().Order().Select(gathering.Of).ToList();
        return HousePhrases.Among(facts, matches);
    }
}
