using Avow.Archive;
using Avow.Console;
using Avow.Relating;
using Avow.Statements;

namespace Avow.Road;

/// <summary>
/// Finds of which texts new ones are translations, and keeps it: sketches them one after the other, takes former sketches out, and mends after each what
/// that changes for others. At every commit the pairs are those of all sketched texts, whatever the order they came in (decision 11).
/// Can be stopped after any batch.
/// </summary>
internal sealed class FindingTranslations(IArchive archive, Output output, TimeProvider time)
{
    private const int BatchTexts = 64;

    private readonly SketchShelf shelf = new(archive);
    private long pairs;
    private long found;

    /// <returns>Null when the archive could not go on; the reason was said.</returns>
    public TranslationSummary? Find(bool isAnew, CancellationToken cancel)
    {
        if (isAnew && !output.Kept(archive.Translations.Find<bool>(work => Forget(work)), out _)) return null;
        var progress = new ProgressBar(output, time, "Translations", "texts", archive.Translations.Pending());
        var done = 0;
        while (!cancel.IsCancellationRequested && archive.Translations.Pending() > 0)
        {
            if (!output.Kept(archive.Translations.Find<int>(work => Batch(work)), out var sketched)) return null;
            progress.Report(done += sketched);
        }

        return new(done, pairs, found);
    }

    private static bool Forget(ITranslationWork work)
    {
        work.Forget();
        return true;
    }

    private int Batch(ITranslationWork work)
    {
        var meetings = new TranslationMeetings(new ArchiveClueIndex(work));
        foreach (var sketch in work.Former(int.MaxValue)) TakeOut(work, meetings, sketch);
        var batch = work.Unsketched(BatchTexts);
        shelf.Sketch(batch.Select(text => text.Id));
        foreach (var text in batch) Put(work, meetings, text);
        return batch.Count;
    }

    private void TakeOut(ITranslationWork work, TranslationMeetings meetings, PlacedSketch sketch)
    {
        work.TakeOut(sketch);
        Judge(work, meetings.Leave(ArchiveClueIndex.PlaceOf(sketch.Place), sketch.Keys).Select(pair => (pair.One.Text, pair.Other.Text)));
    }

    private void Put(ITranslationWork work, TranslationMeetings meetings, PlacedText text)
    {
        var place = new PlacedId(text.Day, text.Id);
        var keys = shelf.Of(text.Id).Keys;
        work.Put(new(place, keys));
        var arrival = meetings.Arrive(ArchiveClueIndex.PlaceOf(place), keys);
        var met = arrival.Met.Select(other => other.Text).ToList();

        // One that only moved to another day, or has other links now, still has the pairs it had.
        foreach (var other in work.TranslatedWith(text.Id).Except(met).ToList()) work.Drop(text.Id, other);
        foreach (var (one, other) in arrival.Parted) work.Drop(one.Text, other.Text);
        Judge(work, met.Select(other => (text.Id, other)));
    }

    private void Judge(ITranslationWork work, IEnumerable<(Id<Text> One, Id<Text> Other)> candidates)
    {
        var judged = candidates.ToList().AsParallel().AsOrdered().Select(pair => (pair.One, pair.Other, Finding: shelf.Judge(pair.One, pair.Other))).ToList();
        pairs += judged.Count;
        foreach (var (one, other, finding) in judged)
        {
            if (finding is null)
            {
                if (work.TranslatedWith(one).Contains(other)) work.Drop(one, other);
                continue;
            }

            var (a, b) = one < other ? (one, other) : (other, one);
            work.Keep(new(a, b, finding.Score, [.. finding.Evidence.Select(clue => new StoredClue(clue.Kind.ToString(), clue.Seen, clue.Of))]));
            found++;
        }
    }
}

/// <summary>What finding translations came to.</summary>
/// <param name="Texts">Texts that were sketched.</param>
/// <param name="Pairs">Pairs that were looked at.</param>
/// <param name="Found">Pairs of them that are translations.</param>
internal sealed record TranslationSummary(long Texts, long Pairs, long Found);
