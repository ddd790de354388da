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

    /// <summary>Of all matches those that can say something of a phrase: what some text shares of which one stretch is short enough, and all else that this text shares, by which the stretch is judged.</summary>
    /// <returns>Of these alone <see cref="Among"/> finds the same.</returns>
    public static IReadOnlyList<TextMatch> Telling(IReadOnlyList<TextMatch> matches)
    {
        ArgumentNullException.ThrowIfNull(matches);
        HashSet<Id<Text>> judged = [];
        foreach (var match in matches)
        {
            if (!match.Spans.Any(span => span.From.Length <= MaxChars || span.To.Length <= MaxChars)) continue;
            judged.Add(match.A);
            judged.Add(match.B);
        }

        return [.. matches.Where(match => judged.Contains(match.A) || judged.Contains(match.B))];
    }

    /// <param name="texts">Each once. A match with a text that is not among them is left out.</param>
    /// <param name="matches">Each pair once, either way round.</param>
    /// <returns>Most printed first, then by the earliest text that has them.</returns>
    public static IReadOnlyList<HousePhrase> Among(IReadOnlyList<TextFacts> texts, IReadOnlyList<TextMatch> matches)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(matches);
        var byId = texts.ToDictionary(text => text.Id, text => new AddressedText(text));
        List<TextMatch> sound = [.. matches.Select(match => Relations.Sound(match, byId)).OfType<TextMatch>()];
        var stretches = new HouseStretches(sound, byId);
        var groups = new PhraseGroups();
        foreach (var match in sound)
            foreach (var span in match.Spans)
                if (stretches.KindOf(match, span) is { } kind) groups.Join(new(match.A, span.From), new(match.B, span.To), kind);
        return
        [
            .. groups.All().Select(group => Phrase(group.Places, group.Kind, byId))
                .OrderByDescending(phrase => phrase.Places.Count).ThenBy(phrase => byId[phrase.Places[0].Text].Facts, ByAge.Instance).ThenBy(phrase => phrase.Places[0].Range),
        ];
    }

    private static HousePhrase Phrase(IReadOnlyList<PhrasePlace> places, HousePhraseKind kind, Dictionary<Id<Text>, AddressedText> texts)
    {
        List<PhrasePlace> ordered = [.. places.OrderBy(place => texts[place.Text].Facts, ByAge.Instance).ThenBy(place => place.Range).DistinctBy(place => place.Text)];
        return new(kind, ordered[0].Range.Of(texts[ordered[0].Text].Facts.Words), ordered);
    }
}

/// <summary>One phrase.</summary>
/// <param name="Kind">Whose it is.</param>
/// <param name="Words">As the earliest text has it.</param>
/// <param name="Places">Where it stands, a text each, by age.</param>
public sealed record HousePhrase(HousePhraseKind Kind, string Words, IReadOnlyList<PhrasePlace> Places);

/// <summary>Where a phrase stands in a text.</summary>
public sealed record PhrasePlace(Id<Text> Text, TextRange Range);

/// <summary>What kind of words are printed under everything.</summary>
public enum HousePhraseKind
{
    /// <summary>How to reach or to pay somebody.</summary>
    Address,

    /// <summary>What one publisher prints under its texts.</summary>
    OfOne,

    /// <summary>A slogan: what several publishers print, who share nothing else.</summary>
    OfSeveral,
}
