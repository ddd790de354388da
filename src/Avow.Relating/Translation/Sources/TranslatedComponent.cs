using Avow.Statements;

namespace Avow.Relating;

/// <summary>The texts of one component that have translations, and what each may have been translated from.</summary>
public sealed class TranslatedComponent
{
    private const double Thousand = 1000;

    private readonly Dictionary<Id<Text>, TranslatedText> byId;
    private readonly HashSet<Id<Text>> copies;
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
        var centrality = CentralityOf(matches);
        byId = texts.Where(text => centrality.ContainsKey(text.Id)).ToDictionary(text => text.Id, text => new TranslatedText(text, centrality[text.Id]));
        copies = matches.Count == 0 ? [] : CopiesAmong(texts, [.. byWording.Where(IsCopying)]);
        partners = matches.SelectMany(match => new[] { (Text: match.A, Other: match.B, match.Score), (Text: match.B, Other: match.A, match.Score) })
            .Where(pair => byId.ContainsKey(pair.Text) && byId.ContainsKey(pair.Other) && !AreFramedTogether(byId[pair.Text].Facts, byId[pair.Other].Facts))
            .ToLookup(pair => pair.Text, pair => (pair.Other, pair.Score));
        taken = byWording.Where(relation => !IsCopying(relation)).SelectMany(relation => relation.Spans.Select(span => (relation.From, span))).ToLookup(pair => pair.From, pair => pair.span.From);
    }

    /// <summary>Those that are no copies of others in their own language, by id.</summary>
    internal IEnumerable<Id<Text>> Takers => byId.Keys.Where(text => !copies.Contains(text)).Order();

    internal IEnumerable<TranslationCandidate> CandidatesOf(Id<Text> text, Func<Id<Text>, bool> isOpen) => partners[text].Where(partner => isOpen(partner.Other))
        .Select(partner => new TranslationCandidate(byId[text], byId[partner.Other], copies.Contains(partner.Other), partner.Score)).Where(candidate => candidate.IsBefore);

    /// <summary>What a text that is no copy has from others of its own language, word for word.</summary>
    internal IEnumerable<TextRange> TakenBy(Id<Text> text) => taken[text];

    private static bool IsCopying(Relation relation) => relation.Kind is RelationKind.Reprints or RelationKind.Revises;

    // Where no direction is known texts can be copies of each other in a circle; of one that leads nowhere else the text that stands first is no copy.
    private static HashSet<Id<Text>> CopiesAmong(IReadOnlyList<TextFacts> texts, IReadOnlyList<Relation> copying)
    {
        var found = copying.Select(relation => relation.From).ToHashSet();
        var sources = copying.ToLookup(relation => relation.From, relation => relation.To);
        var takers = copying.ToLookup(relation => relation.To, relation => relation.From);
        foreach (var text in texts.Where(text => found.Contains(text.Id)).Order(ByAge.Instance))
        {
            var upstream = Components.Around([text.Id], source => sources[source]);
            if (found.IsSupersetOf(upstream) && !upstream.Except(Components.Around([text.Id], taker => takers[taker])).Any()) found.Remove(text.Id);
        }

        return found;
    }

    // Whole numbers, so that their order does not show.
    private static Dictionary<Id<Text>, long> CentralityOf(IReadOnlyList<TranslationMatch> matches)
    {
        Dictionary<Id<Text>, long> centrality = [];
        foreach (var match in matches)
            foreach (var text in new[] { match.A, match.B }) centrality[text] = centrality.GetValueOrDefault(text) + (long)Math.Round(match.Score * Thousand);
        return centrality;
    }

    // What an outlet wrote around a text is no translation of it.
    private static bool AreFramedTogether(TextFacts a, TextFacts b) => a.Document == b.Document && a.Role != b.Role;
}
