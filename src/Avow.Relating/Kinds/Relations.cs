using Avow.Statements;

namespace Avow.Relating;

/// <summary>
/// From raw matches to relations. A taker is related to one source for a given stretch: the one it names, otherwise the one
/// whose wording is nearest, otherwise the earliest. Two takers of one source are therefore not related to each other.
/// </summary>
/// <remarks>
/// The result for a text depends on the texts it is matched with and on theirs, and on nothing else: not on the order of the
/// arguments, not on what was related before. So relating one <see cref="Component"/> anew when one of its texts or matches
/// changed gives what relating everything at once would give.
/// </remarks>
public static class Relations
{
    /// <summary>Named as the origin of every relation found by shared words.</summary>
    public const string Method = "reuse/1";

    /// <param name="texts">Each once. A match with a text that is not among them is left out.</param>
    /// <param name="matches">Each pair once, either way round.</param>
    /// <returns>Ordered by taker, then source, then kind. One relation at most of two texts by wording; introductions besides.</returns>
    public static IReadOnlyList<Relation> Among(IReadOnlyList<TextFacts> texts, IReadOnlyList<TextMatch> matches) => Among(new JudgedWording(texts, matches));

    /// <inheritdoc cref="Among(IReadOnlyList{TextFacts}, IReadOnlyList{TextMatch})"/>
    public static IReadOnlyList<Relation> Among(JudgedWording shared)
    {
        ArgumentNullException.ThrowIfNull(shared);
        var related = Boilerplate.RemovedFrom(shared)
            .SelectMany(match => new[] { (Text: match.A, Match: match), (Text: match.B, Match: match) })
            .GroupBy(side => side.Text, side => side.Match)
            .SelectMany(group => SourceChoice.For(shared.ById[group.Key], group, shared.ById))
            .Select(Named);
        return [.. related.Concat(Introductions.Among(shared.Texts)).OrderBy(r => r.From).ThenBy(r => r.To).ThenBy(r => r.Kind)];
    }

    private static Relation Named(Taking taking)
    {
        var kind = Kinds.Of(taking);
        return new()
        {
            Id = Relation.IdOf(kind, taking.Taker.Id, taking.Source.Id),
            Kind = kind,
            From = taking.Taker.Id,
            To = taking.Source.Id,
            DirectionKnown = taking.DirectionKnown,
            Origin = new RelationOrigin.Detected(Method, taking.Score),
            Spans = taking.Spans,
        };
    }
}
