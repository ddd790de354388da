using Avow.Archive;
using Avow.Console;
using Avow.Relating;
using Avow.Statements;

namespace Avow.Road;

/// <summary>
/// From what texts share to what it means: relations, which texts are wordings of one statement, and what is printed under everything. Whatever a new text touches
/// is drawn anew as a whole, so the result does not depend on the order in which texts came.
/// </summary>
internal sealed class Drawing(IArchive archive, Output output, TimeProvider time)
{
    private const int BatchTexts = 256;

    private readonly FactGathering gathering = new(archive);
    private readonly Alignments alignments = new(archive);

    /// <returns>How many relations the archive holds afterwards.</returns>
    public int DrawRelations(CancellationToken cancel)
    {
        var progress = new ProgressBar(output, time, "Drawing", "texts");
        var done = 0;
        while (!cancel.IsCancellationRequested && archive.Relations.Undrawn(BatchTexts) is { Count: > 0 } batch)
        {
            if (!TryDraw(batch, cancel)) break;
            done += batch.Count;
            progress.Report(done);
        }

        return (int)archive.Relations.Kinds().Sum(kind => kind.Relations);
    }

    // What is cut off is drawn at the next occasion; the alignments it has asked for are kept.
    private bool TryDraw(IReadOnlyList<Id<Text>> touched, CancellationToken cancel)
    {
        try
        {
            return Draw(touched, cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            output.Kept(alignments.KeepNew(), out _);
            return false;
        }
    }

    private bool Draw(IReadOnlyList<Id<Text>> touched, CancellationToken cancel)
    {
        var (texts, matches, translations) = Component(touched);
        var facts = Related(texts, matches, translations).AsParallel().AsOrdered().Select(gathering.Of).ToList();
        List<Relation> relations = [];
        List<IReadOnlyList<Id<Text>>> statements = [];
        var rejected = archive.Relations.Rejected();
        var components = Components.Of(facts, matches, translations);
        var worded = components.AsParallel().AsOrdered().Select(Worded).ToList();
        var translated = components.Zip(worded, (component, shared) => new TranslatedComponent(component.Texts, component.Translations, shared.Relations)).ToList();
        alignments.Prepare(translated.SelectMany(Translations.LikelySources), cancel);
        foreach (var (component, shared, translating) in components.Zip(worded, translated))
        {
            var drawn = Among(translating, shared.Relations, cancel);
            relations.AddRange(drawn);
            statements.AddRange(StatementGroups.Of(component.Texts, [.. drawn.Where(relation => !IsRejected(relation))]));
        }

        return output.Kept(alignments.KeepAskedFor(texts), out _) && output.Kept(archive.Relations.Redraw(texts, relations, statements, [.. worded.SelectMany(shared => shared.Phrases)]), out _);

        // Whichever way round it is found now.
        bool IsRejected(Relation relation) => rejected.Contains(relation.Id) || rejected.Contains(Relation.IdOf(relation.Kind, relation.To, relation.From));
    }

    private static (IReadOnlyList<Relation> Relations, IReadOnlyList<HousePhrase> Phrases) Worded(Component component)
    {
        var shared = new JudgedWording(component.Texts, component.Matches);
        return (Relations.Among(shared), HousePhrases.Among(shared));
    }

    // What two texts share word for word beside being translations (a slogan, a list of names) is no relation of its own.
    private IReadOnlyList<Relation> Among(TranslatedComponent component, IReadOnlyList<Relation> byWording, CancellationToken cancel)
    {
        var translations = Translations.Among(component, (one, other) => alignments.Between(one, other, cancel));
        var translated = translations.Select(relation => Id<Text>.InOrder(relation.From, relation.To)).ToHashSet();
        return [.. byWording.Where(relation => !translated.Contains(Id<Text>.InOrder(relation.From, relation.To))), .. translations];
    }

    // Most texts share nothing with anybody; of one that stands alone in its document, too, nothing can be drawn.
    private IEnumerable<Id<Text>> Related(IReadOnlyList<Id<Text>> texts, IReadOnlyList<TextMatch> matches, IReadOnlyList<TranslationMatch> translations)
    {
        var matched = matches.SelectMany(match => new[] { match.A, match.B }).Concat(translations.SelectMany(pair => new[] { pair.A, pair.B })).ToHashSet();
        return texts.Where(text => matched.Contains(text) || archive.Library.InSameDocument(text).Skip(1).Any());
    }

    // Each component is read once: what joins it later by another tie lies in a component of that kind that was not read yet.
    private (IReadOnlyList<Id<Text>> Texts, IReadOnlyList<TextMatch> Matches, IReadOnlyList<TranslationMatch> Translations) Component(IReadOnlyList<Id<Text>> touched)
    {
        HashSet<Id<Text>> texts = [.. touched], byWording = [], byTranslation = [], byDocument = [];
        List<TextMatch> matches = [];
        List<TranslationMatch> translations = [];
        while (byWording.Count < texts.Count || byTranslation.Count < texts.Count || byDocument.Count < texts.Count)
        {
            foreach (var match in archive.Relations.ComponentsOf(Unread(byWording)))
            {
                matches.Add(new(match.A, match.B, match.Spans));
                Join(byWording, match.A, match.B);
            }

            foreach (var pair in archive.Translations.ComponentsOf(Unread(byTranslation)))
            {
                translations.Add(new(pair.A, pair.B, pair.Score));
                Join(byTranslation, pair.A, pair.B);
            }

            foreach (var text in Unread(byDocument)) texts.UnionWith(archive.Library.InSameDocument(text));
        }

        return ([.. texts.Order()], [.. matches.OrderBy(match => match.A).ThenBy(match => match.B)], [.. translations.OrderBy(pair => pair.A).ThenBy(pair => pair.B)]);

        List<Id<Text>> Unread(HashSet<Id<Text>> read)
        {
            List<Id<Text>> open = [.. texts.Where(text => !read.Contains(text))];
            read.UnionWith(open);
            return open;
        }

        void Join(HashSet<Id<Text>> read, Id<Text> one, Id<Text> other)
        {
            texts.UnionWith([one, other]);
            read.UnionWith([one, other]);
        }
    }
}
