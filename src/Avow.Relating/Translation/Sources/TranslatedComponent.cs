using Avow.Statements;

namespace Avow.Relating;

/// <summary>The texts of one component that have translations, and what each may have been translated from.</summary>
public sealed class TranslatedComponent
{
    private readonly Dictionary<Id<Text>, TranslatedText> byId;
    private readonly IReadOnlySet<Id<Text>> copies;
    private readonly ILookup<Id<Text>, (Id<Text> Other, double Score)> partners;
    private readonly ILookup<Id<Text>, TextRange> taken;

    /// <param name="texts">Of one component, each once.</param>
    /// <param name="matches">Each pair once, either way round.</param>
    /// <param name="byWording">The relations among the same texts that <see cref="Relations"/> found.</param>
    public TranslatedComponent(IReadOnlyList<TextFacts> texts, IReadOnlyList<TranslationMatch> matches, IReadOnlyList<Relation> byWording)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(matches);
        ArgumentNullException.ThrowIfNull(byWording);
        var weights = WeightOf(matches);
        byId = texts.Where(text => weights.ContainsKey(text.Id)).ToDictionary(text => text.Id, text => new TranslatedText(text, weights[text.Id]));
        copies = CopiedTexts.Among(texts, byWording);
        partners = matches.SelectMany(match => new[] { (Text: match.A, Other: match.B, match.Score), (Text: match.B, Other: match.A, match.Score) })
            .Where(pair => byId.ContainsKey(pair.Text) && byId.ContainsKey(pair.Other) && !TranslatedText.AreFramedTogether(byId[pair.Text], byId[pair.Other]))
            .ToLookup(pair => pair.Text, pair => (pair.Other, pair.Score));
        taken = byWording.Where(relation => !CopiedTexts.IsCopying(relation)).SelectMany(relation => relation.Spans.Select(span => (relation.From, span))).ToLookup(pair => pair.From, pair => pair.span.From);
    }

    /// <summary>Those that are no copies of others in their own language, by id.</summary>
    internal IEnumerable<Id<Text>> Takers => byId.Keys.Where(text => !copies.Contains(text)).Order();

    internal TranslatedText TextOf(Id<Text> text) => byId[text];

    internal IEnumerable<TranslationPartner> PartnersOf(Id<Text> text) =>
        partners[text].Select(partner => new TranslationPartner(byId[partner.Other], copies.Contains(partner.Other), partner.Score));

    /// <summary>What a text that is no copy has from others of its own language, word for word.</summary>
    internal IEnumerable<TextRange> TakenBy(Id<Text> text) => taken[text];

    private static Dictionary<Id<Text>, long> WeightOf(IReadOnlyList<TranslationMatch> matches) =>
        matches.SelectMany(match => new[] { (Text: match.A, match.Score), (Text: match.B, match.Score) })
            .GroupBy(side => side.Text, side => side.Score).ToDictionary(text => text.Key, text => TranslatedText.WeightOf(text));
}
