using Avow.Archive;
using Avow.Relating;
using Avow.Statements;

namespace Avow.Road;

/// <summary>What texts have from each other word for word: of all that hang together with some texts by words, or stand in their documents.</summary>
internal sealed class DrawnWording
{
    private readonly List<Relation> relations = [];
    private readonly List<HousePhrase> phrases = [];
    private readonly HashSet<Id<Text>> copies = [];

    /// <param name="archive">Where they are.</param>
    /// <param name="shelf">What is known of them.</param>
    /// <param name="touched">That are read.</param>
    public DrawnWording(IArchive archive, FactShelf shelf, IEnumerable<Id<Text>> touched)
    {
        var matches = Gather(archive, touched);
        var matched = matches.SelectMany(match => new[] { match.A, match.B }).ToHashSet();

        // Most texts share nothing with anybody; of one that stands alone in its document, too, nothing can be drawn.
        List<Id<Text>> related = [.. Texts.Where(text => matched.Contains(text) || archive.Library.InSameDocument(text).Skip(1).Any())];
        shelf.Prepare(related);
        var components = Components.Of([.. related.Select(shelf.Of)], matches);
        foreach (var (component, drawn) in components.AsParallel().AsOrdered().Select(component => (component, Draw(component)))) Add(component, drawn);
        OfText = relations.ToLookup(relation => relation.From);
    }

    /// <summary>All of them, by id.</summary>
    public SortedSet<Id<Text>> Texts { get; } = [];

    public IReadOnlyList<Relation> Relations => relations;

    public IReadOnlyList<HousePhrase> Phrases => phrases;

    /// <summary>What a text took.</summary>
    public ILookup<Id<Text>, Relation> OfText { get; }

    public bool IsCopy(Id<Text> text) => copies.Contains(text);

    // Each component is read once: who is open stands in none that was read.
    private List<TextMatch> Gather(IArchive archive, IEnumerable<Id<Text>> touched)
    {
        List<TextMatch> matches = [];
        for (var open = touched.ToHashSet(); open.Count > 0;)
        {
            HashSet<Id<Text>> found = [.. open];
            foreach (var match in archive.Relations.ComponentsOf(open))
            {
                matches.Add(new(match.A, match.B, match.Spans));
                found.UnionWith([match.A, match.B]);
            }

            Texts.UnionWith(found);
            open = [.. found.SelectMany(archive.Library.InSameDocument).Where(text => !Texts.Contains(text))];
        }

        return [.. matches.OrderBy(match => match.A).ThenBy(match => match.B)];
    }

    private static (IReadOnlyList<Relation> Relations, IReadOnlyList<HousePhrase> Phrases, IReadOnlySet<Id<Text>> Copies) Draw(Component component)
    {
        var shared = new JudgedWording(component.Texts, component.Matches);
        var found = Avow.Relating.Relations.Among(shared);
        return (found, HousePhrases.Among(shared), CopiedTexts.Among(component.Texts, found));
    }

    private void Add(Component component, (IReadOnlyList<Relation> Relations, IReadOnlyList<HousePhrase> Phrases, IReadOnlySet<Id<Text>> Copies) drawn)
    {
        relations.AddRange(drawn.Relations);
        phrases.AddRange(drawn.Phrases);
        copies.UnionWith(drawn.Copies);
    }
}
