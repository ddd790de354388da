using Avow.Statements;

namespace Avow.Relating;

/// <summary>
/// Words that are printed under everything: house phrases, slogans, addresses. They are recognised over all texts that share
/// them, listed once with everybody who prints them, and never make a relation.
/// </summary>
public static class HousePhrases
{
    /// <summary>Characters of the longest stretch that is looked at; a paragraph is longer.</summary>
    internal const int MaxChars = 1_000;

    /// <param name="texts">Each once. A match with a text that is not among them is left out.</param>
    /// <param name="matches">Each pair once, either way round.</param>
    /// <returns>Most printed first, then by the earliest text that has them.</returns>
    public static IReadOnlyList<HousePhrase> Among(IReadOnlyList<TextFacts> texts, IReadOnlyList<TextMatch> matches) => Among(new JudgedWording(texts, matches));

    /// <inheritdoc cref="Among(IReadOnlyList{TextFacts}, IReadOnlyList{TextMatch})"/>
    public static IReadOnlyList<HousePhrase> Among(JudgedWording shared)
    {
        ArgumentNullException.ThrowIfNull(shared);
        var groups = new PhraseGroups();
        foreach (var match in shared.Matches)
            foreach (var span in match.Spans)
                if (shared.Stretches.KindOf(match, span) is { } kind) groups.Join(new(match.A, span.From), new(match.B, span.To), kind);
        return
        [
            .. groups.All().Select(group => Phrase(group.Places, group.Kind, shared.ById))
                .OrderByDescending(phrase => phrase.Places.Count).ThenBy(phrase => shared.ById[phrase.Places[0].Text].Facts, ByAge.Instance).ThenBy(phrase => phrase.Places[0].Range),
        ];
    }

    private static HousePhrase Phrase(IReadOnlyList<PhrasePlace> places, HousePhraseKind kind, IReadOnlyDictionary<Id<Text>, AddressedText> texts)
    {
        List<PhrasePlace> ordered = [.. places.OrderBy(place => texts[place.Text].Facts, ByAge.Instance).ThenBy(place => place.Range).DistinctBy(place => place.Text)];
        return new(kind, ordered[0].Range.Of(texts[ordered[0].Text].Facts.Words), ordered);
    }
}
