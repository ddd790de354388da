using Avow.Statements;

namespace Avow.Relating;

/// <summary>
/// From texts that are translations of one another to who translated whom. A text is related to the one it was made from: the one it names, otherwise one in
/// the language that its translator names, otherwise the one whose passages it shares most exactly (a text made from an abridged
/// translation lacks what that one lacks), otherwise the earliest. What a text has word for word from another in its own language it did not translate.
/// </summary>
/// <remarks>As <see cref="Relations.Among"/>, a function of one component: not of the order of the arguments, not of what was related before.</remarks>
public static class Translations
{
    /// <summary>Named as the origin of these relations.</summary>
    public const string Method = "translation/1";

    private const double Thousand = 1000;

    /// <param name="texts">Of one component, each once.</param>
    /// <param name="matches">Each pair once, either way round.</param>
    /// <param name="byWording">The relations among the same texts that <see cref="Relations.Among"/> found.</param>
    /// <param name="align">
    /// How the sentences of two texts lie against each other, the first one's side in <see cref="AlignedSpan.From"/>; the same for both orders. Asked for few.
    /// </param>
    /// <returns>Ordered by taker, then source.</returns>
    public static IReadOnlyList<Relation> Among(
        IReadOnlyList<TextFacts> texts, IReadOnlyList<TranslationMatch> matches, IReadOnlyList<Relation> byWording, Func<Id<Text>, Id<Text>, IReadOnlyList<AlignedSpan>> align)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(matches);
        ArgumentNullException.ThrowIfNull(byWording);
        ArgumentNullException.ThrowIfNull(align);
        if (matches.Count == 0) return [];
        var concerned = matches.SelectMany(match => new[] { match.A, match.B }).ToHashSet();
        var centrality = concerned.ToDictionary(text => text, _ => 0L);
        foreach (var match in matches)
            foreach (var text in new[] { match.A, match.B }) centrality[text] += (long)Math.Round(match.Score * Thousand);
        var byId = texts.Where(text => concerned.Contains(text.Id)).ToDictionary(text => text.Id, text => new TranslatedText(text, centrality[text.Id]));
        var copies = byWording.Where(relation => relation.Kind is RelationKind.Reprints or RelationKind.Revises).Select(relation => relation.From).ToHashSet();
        var partners = matches.SelectMany(match => new[] { (Text: match.A, Other: match.B, match.Score), (Text: match.B, Other: match.A, match.Score) })
            .Where(pair => byId.ContainsKey(pair.Text) && byId.ContainsKey(pair.Other) && !AreFramedTogether(byId[pair.Text].Facts, byId[pair.Other].Facts))
            .ToLookup(pair => pair.Text, pair => (pair.Other, pair.Score));
        var taken = byWording.SelectMany(relation => relation.Spans.Select(span => (relation.From, span))).ToLookup(pair => pair.From, pair => pair.span.From);
        Dictionary<Id<Text>, List<Id<Text>>> sources = [];
        List<Relation> relations = [];
        foreach (var text in byId.Keys.Where(text => !copies.Contains(text)).Order())
        {
            var candidates = partners[text].Where(partner => !IsMadeFrom(sources, partner.Other, text))
                .Select(partner => new TranslationCandidate(byId[text], byId[partner.Other], copies.Contains(partner.Other), partner.Score)).Where(candidate => candidate.IsBefore);
            var chosen = TranslationChoice.Of(candidates, align, taken[text]);
            if (chosen.Count > 0) sources[text] = [.. chosen.Select(taking => taking.Source)];
            relations.AddRange(chosen.Select(taking => taking.Relation));
        }

        return [.. relations.OrderBy(relation => relation.From).ThenBy(relation => relation.To)];
    }

    // What an outlet wrote around a text is no translation of it.
    private static bool AreFramedTogether(TextFacts a, TextFacts b) => a.Document == b.Document && a.Role != b.Role;

    // Signs of different kinds can contradict each other in a circle; nobody is his own source.
    private static bool IsMadeFrom(Dictionary<Id<Text>, List<Id<Text>>> sources, Id<Text> text, Id<Text> source)
    {
        Stack<Id<Text>> open = new([text]);
        HashSet<Id<Text>> seen = [text];
        while (open.TryPop(out var next))
        {
            if (next == source) return true;
            foreach (var further in sources.GetValueOrDefault(next) ?? [])
                if (seen.Add(further)) open.Push(further);
        }

        return false;
    }
}
