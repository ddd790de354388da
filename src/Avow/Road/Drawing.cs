using Avow.Archive;
using Avow.Console;
using Avow.Relating;
using Avow.Statements;

namespace Avow.Road;

/// <summary>
/// From what texts share to what it means: relations, and which texts are wordings of one statement. Whatever a new text touches
/// is drawn anew as a whole, so the result does not depend on the order in which texts came.
/// </summary>
internal sealed class Drawing(IArchive archive, Output output, TimeProvider time)
{
    private const int BatchTexts = 256;

    private readonly FactGathering gathering = new(archive);

    /// <returns>How many relations the archive holds afterwards.</returns>
    public int DrawRelations(CancellationToken cancel)
    {
        var progress = new ProgressBar(output, time, "Drawing", "texts");
        var done = 0;
        while (!cancel.IsCancellationRequested && archive.Relations.Undrawn(BatchTexts) is { Count: > 0 } batch)
        {
            if (!Draw(batch)) break;
            done += batch.Count;
            progress.Report(done);
        }

        return (int)archive.Relations.Kinds().Sum(kind => kind.Relations);
    }

    private bool Draw(IReadOnlyList<Id<Text>> touched)
    {
        var (texts, matches) = Component(touched);
        var facts = Related(texts, matches).Select(gathering.Of).ToList();
        List<Relation> relations = [];
        List<IReadOnlyList<Id<Text>>> statements = [];
        var rejected = archive.Relations.Rejected();
        foreach (var component in Components.Of(facts, matches))
        {
            var drawn = Relations.Among(component.Texts, component.Matches);
            relations.AddRange(drawn);
            statements.AddRange(StatementGroups.Of(component.Texts, [.. drawn.Where(relation => !IsRejected(relation))]));
        }

        return output.Kept(archive.Relations.Redraw(texts, relations, statements), out _);

        // Whichever way round it is found now.
        bool IsRejected(Relation relation) => rejected.Contains(relation.Id) || rejected.Contains(Relation.IdOf(relation.Kind, relation.To, relation.From));
    }

    // Most texts share nothing with anybody; of one that stands alone in its document, too, nothing can be drawn.
    private IEnumerable<Id<Text>> Related(IReadOnlyList<Id<Text>> texts, IReadOnlyList<TextMatch> matches)
    {
        var matched = matches.SelectMany(match => new[] { match.A, match.B }).ToHashSet();
        return texts.Where(text => matched.Contains(text) || gathering.InSameDocument(text).Skip(1).Any());
    }

    private (IReadOnlyList<Id<Text>> Texts, IReadOnlyList<TextMatch> Matches) Component(IReadOnlyList<Id<Text>> touched)
    {
        HashSet<Id<Text>> texts = [.. touched];
        while (true)
        {
            var matches = archive.Relations.ComponentsOf(texts);
            var before = texts.Count;
            foreach (var match in matches) texts.UnionWith([match.A, match.B]);
            foreach (var text in texts.ToList()) texts.UnionWith(gathering.InSameDocument(text));
            if (texts.Count == before) return ([.. texts.Order()], [.. matches.Select(m => new TextMatch(m.A, m.B, m.Spans))]);
        }
    }
}
