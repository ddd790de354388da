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

    // Words in two languages that are nevertheless the same are verbatim or they are cognates.
    private const double MinLikenessAcrossLanguages = 0.9;

    /// <param name="texts">Each once. A match with a text that is not among them is left out.</param>
    /// <param name="matches">Each pair once, either way round.</param>
    /// <returns>Ordered by taker, then source, then kind. One relation at most of two texts by wording; introductions besides.</returns>
    public static IReadOnlyList<Relation> Among(IReadOnlyList<TextFacts> texts, IReadOnlyList<TextMatch> matches)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(matches);
        var byId = texts.ToDictionary(text => text.Id, text => new AddressedText(text));
        var sound = Boilerplate.Without(matches.Select(match => Sound(match, byId)).OfType<TextMatch>(), byId);
        var related = sound
            .SelectMany(match => new[] { (Text: match.A, Match: match), (Text: match.B, Match: match) })
            .GroupBy(side => side.Text, side => side.Match)
            .SelectMany(group => SourceChoice.For(byId[group.Key], group, byId))
            .Select(Named);
        return [.. related.Concat(Introductions.Among(texts)).OrderBy(r => r.From).ThenBy(r => r.To).ThenBy(r => r.Kind)];
    }

    // Without what cannot be shared: a document's frame with the statement it frames, spans that lie outside, cognates.
    internal static TextMatch? Sound(TextMatch match, Dictionary<Id<Text>, AddressedText> texts)
    {
        if (match.A == match.B || !texts.TryGetValue(match.A, out var addressedA) || !texts.TryGetValue(match.B, out var addressedB)) return null;
        var (a, b) = (addressedA.Facts, addressedB.Facts);
        if (a.Document == b.Document && a.Role != b.Role) return null;
        var least = AreForeign(a.Language, b.Language) ? MinLikenessAcrossLanguages : 0;
        List<AlignedSpan> spans = [.. match.Spans.Where(span => span.Likeness >= least && span.From.LiesInside(a.Words) && span.To.LiesInside(b.Words))];
        return spans.Count == 0 ? null : match with { Spans = spans };
    }

    private static bool AreForeign(string a, string b) =>
        Languages.Primary(a) is var x && Languages.Primary(b) is var y && x != y && x != Languages.Unknown && y != Languages.Unknown;

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
