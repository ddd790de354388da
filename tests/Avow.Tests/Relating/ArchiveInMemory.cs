using System.Collections.Concurrent;
using Avow.Relating;
using Avow.Statements;

namespace Avow.Tests.Relating;

/// <summary>An archive in memory that relates as the program does: step by step, and only what an arrival touches.</summary>
internal sealed class ArchiveInMemory
{
    private static readonly ConcurrentDictionary<string, PreparedText> PreparedTexts = [];

    private readonly Dictionary<Id<Text>, TextFacts> texts = [];
    private readonly List<TextMatch> matches = [];
    private readonly Dictionary<Id<Relation>, Relation> relations = [];

    public IReadOnlyList<Relation> Relations => [.. relations.Values.OrderBy(r => r.Id)];

    public IReadOnlyList<Relation> Take(params IEnumerable<TextFacts> arrivals)
    {
        List<TextFacts> batch = [.. arrivals];
        foreach (var text in batch) Add(text);
        var touched = Components.Around(batch.Select(text => text.Id), Neighbours);
        foreach (var old in relations.Values.Where(r => touched.Contains(r.From) || touched.Contains(r.To)).ToList()) relations.Remove(old.Id);
        List<TextMatch> between = [.. matches.Where(match => touched.Contains(match.A))];
        foreach (var component in Components.Of([.. touched.Select(id => texts[id])], between))
            foreach (var relation in Avow.Relating.Relations.Among(component.Texts, component.Matches)) relations.Add(relation.Id, relation);
        return Relations;
    }

    private void Add(TextFacts text)
    {
        foreach (var other in texts.Keys)
        {
            var spans = SharedPassages.Between(Prepared(text.Words), Prepared(texts[other].Words));
            if (spans.Count > 0) matches.Add(new(text.Id, other, spans));
        }

        texts.Add(text.Id, text);
    }

    private static PreparedText Prepared(string words) => PreparedTexts.GetOrAdd(words, PreparedText.Of);

    private IEnumerable<Id<Text>> Neighbours(Id<Text> id) =>
        matches.Where(match => match.A == id).Select(match => match.B)
            .Concat(matches.Where(match => match.B == id).Select(match => match.A))
            .Concat(texts.Values.Where(text => text.Document == texts[id].Document).Select(text => text.Id));
}
