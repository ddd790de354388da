using Avow.Statements;

namespace Avow.Relating;

/// <summary>
/// From texts that are translations of one another to who translated whom. A text is related to the one it was made from: the one it names, otherwise one in
/// the language that its translator names, otherwise the one whose passages it shares most exactly (a text made from an abridged
/// translation lacks what that one lacks), otherwise the earliest. What a text has word for word from another in its own language it did not translate.
/// </summary>
/// <remarks>As <see cref="Relations"/>, a function of one component: not of the order of the arguments, not of what was related before.</remarks>
public static class Translations
{
    /// <summary>Named as the origin of these relations.</summary>
    public const string Method = "translation/1";

    /// <param name="component">The texts and what is known of them.</param>
    /// <param name="align">
    /// How the sentences of two texts lie against each other, the first one's side in <see cref="AlignedSpan.From"/>; the same for both orders. Asked for few.
    /// </param>
    /// <returns>Ordered by taker, then source.</returns>
    public static IReadOnlyList<Relation> Among(TranslatedComponent component, Func<Id<Text>, Id<Text>, IReadOnlyList<AlignedSpan>> align)
    {
        ArgumentNullException.ThrowIfNull(component);
        ArgumentNullException.ThrowIfNull(align);
        Dictionary<Id<Text>, List<Id<Text>>> sources = [];
        List<Relation> relations = [];
        foreach (var text in component.Takers)
        {
            var candidates = component.CandidatesOf(text, other => !IsMadeFrom(sources, other, text));
            var chosen = TranslationChoice.Of(candidates, align, component.TakenBy(text));
            if (chosen.Count > 0) sources[text] = [.. chosen.Select(taking => taking.Source)];
            relations.AddRange(chosen.Select(taking => taking.Relation));
        }

        return [.. relations.OrderBy(relation => relation.From).ThenBy(relation => relation.To)];
    }

    /// <summary>The pairs that <see cref="Among"/> will want to see aligned, but for those that a circle of signs puts in the place of others.</summary>
    public static IEnumerable<(Id<Text> Taker, Id<Text> Source)> LikelySources(TranslatedComponent component)
    {
        ArgumentNullException.ThrowIfNull(component);
        return component.Takers.SelectMany(text => TranslationChoice.Likeliest(component.CandidatesOf(text, _ => true)).Select(candidate => (text, candidate.Source.Id)));
    }

    // Signs of different kinds can contradict each other in a circle; nobody is his own source.
    private static bool IsMadeFrom(Dictionary<Id<Text>, List<Id<Text>>> sources, Id<Text> text, Id<Text> source) =>
        Components.Around([text], next => sources.GetValueOrDefault(next) ?? []).Contains(source);
}
