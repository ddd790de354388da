using Avow.Relating;
using Avow.Statements;

namespace Avow.Tests.Relating;

/// <summary>Who translated whom of a few texts at once, as drawing them one after the other comes to: in the order of ids, each with the sources of those before it in sight.</summary>
internal static class TranslatedAtOnce
{
    /// <param name="texts">Each once.</param>
    /// <param name="pairs">Each once, either way round.</param>
    /// <param name="byWording">The relations among the same texts that go by words.</param>
    /// <param name="align">How two lie against each other.</param>
    /// <returns>Ordered by taker, then source.</returns>
    public static IReadOnlyList<Relation> Among(IReadOnlyList<TextFacts> texts, IReadOnlyList<(Id<Text> A, Id<Text> B, double Score)> pairs, IReadOnlyList<Relation> byWording, Func<Id<Text>, Id<Text>, IReadOnlyList<AlignedSpan>> align)
    {
        var scores = pairs.SelectMany(pair => new[] { (Text: pair.A, Other: pair.B, pair.Score), (Text: pair.B, Other: pair.A, pair.Score) }).ToLookup(side => side.Text, side => (side.Other, side.Score));
        var byId = texts.ToDictionary(text => text.Id, text => new TranslatedText(text, TranslatedText.WeightOf(scores[text.Id].Select(side => side.Score))));
        var copies = CopiedTexts.Among(texts, byWording);
        var taken = byWording.Where(relation => !CopiedTexts.IsCopying(relation)).SelectMany(relation => relation.Spans.Select(span => (relation.From, Taken: span.From))).ToLookup(pair => pair.From, pair => pair.Taken);
        List<Relation> relations = [];
        foreach (var text in byId.Keys.Where(text => !copies.Contains(text)).Order())
        {
            var partners = scores[text].Where(side => !Translations.IsMadeFrom(side.Other, text, SourcesOf)).Select(side => new TranslationPartner(byId[side.Other], copies.Contains(side.Other), side.Score));
            relations.AddRange(Translations.Of(byId[text], partners, taken[text], align).ToList());
        }

        return relations;

        IEnumerable<Id<Text>> SourcesOf(Id<Text> text) => relations.Where(relation => relation.From == text).Select(relation => relation.To);
    }
}
