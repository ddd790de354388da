using Avow.Archive;
using Avow.Console;
using Avow.Statements;

namespace Avow.Road;

/// <summary>
/// From what texts share to what it means: relations, which texts are wordings of one statement, and what is printed under everything. What a new text may have changed is drawn anew, and the
/// result does not depend on the order in which texts came: what hangs together by words as a whole, translations as far as anything changes (decisions 6 and 30).
/// </summary>
internal sealed class Drawing(IArchive archive, Output output, TimeProvider time)
{
    private const int BatchTexts = 256;

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

    // Where a translation came into the place of shared words, or left it, the words are drawn too.
    private bool Draw(IReadOnlyList<Id<Text>> touched, CancellationToken cancel)
    {
        var shelf = new FactShelf(archive);
        HashSet<Id<Text>> worded = [.. archive.Relations.ToDraw(touched).Where(text => text.IsRead).Select(text => text.Id)];
        while (true)
        {
            var wording = new DrawnWording(archive, shelf, worded);
            var remembered = new DrawnRemembered(archive);
            var translations = new DrawnTranslations(shelf, remembered, alignments);
            var texts = archive.Relations.ToDraw(touched.Concat(wording.Texts).Distinct().Order());
            translations.Draw(texts, wording, cancel);
            var more = translations.Changed.Where(pair => archive.Relations.HasMatch(pair.Smaller, pair.Greater)).SelectMany(pair => new[] { pair.Smaller, pair.Greater }).Where(text => !wording.Texts.Contains(text)).ToList();
            if (more.Count == 0) return Keep(texts, wording, translations, remembered);
            worded.UnionWith(more);
        }
    }

    // What two texts share word for word beside being translations (a slogan, a list of names) is no relation of its own.
    private bool Keep(IReadOnlyList<TextToDraw> texts, DrawnWording wording, DrawnTranslations translations, DrawnRemembered remembered)
    {
        HashSet<Id<Text>> gone = [.. texts.Where(text => !text.IsRead).Select(text => text.Id)];
        var regrouping = new Regrouping(archive, remembered);
        regrouping.Regroup([.. wording.Texts.Concat(translations.Drawn.Keys).Where(text => !gone.Contains(text)).Distinct()], archive.Relations.Rejected());
        foreach (var text in gone) remembered.Set(new() { Text = text });
        var drawing = new Redrawing
        {
            Drawn = [.. texts.Select(text => text.Id)],
            ByWording = wording.Texts,
            ByTranslation = [.. translations.Drawn.Keys],
            Relations = [.. wording.Relations.Where(relation => !remembered.AreTranslated(relation.From, relation.To)), .. translations.Drawn.Values.SelectMany(relations => relations)],
            Ungrouped = regrouping.Ungrouped,
            Statements = regrouping.Statements,
            Phrases = wording.Phrases,
            Remembered = remembered.New,
        };
        return output.Kept(alignments.KeepAsked([.. translations.Drawn.Keys], remembered.AreAligned), out _) && output.Kept(archive.Relations.Redraw(drawing), out _);
    }
}
