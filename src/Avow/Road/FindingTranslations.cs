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
internal sealed class FindingTranslations(IArchive archive, Output output, TimeProvider time, long many = FindingTranslations.Many)
{
    private const int BatchTexts = 64;

    // Of many, so that all processors have pairs to judge. What is not committed is lost when it is stopped: a second or two.
    private const int BatchOfMany = 512;

    // From so many on, and when they are more than a share of those that are there, reading all keys costs less than asking for each.
    public const long Many = 1_000;
    private const long ShareOfMany = 10;

    private readonly SketchShelf shelf = new(archive);
    private readonly Dictionary<Id<Text>, string> languages = [];
    private ClueIndexInMemory? keys;
    private Queue<PlacedText> inOrder = [];
    private long generation;
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
            generation++;
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
        LookAhead(work);
        var meetings = new TranslationMeetings(keys?.Within(work) ?? new ArchiveClueIndex(work));
        foreach (var sketch in work.Former(int.MaxValue)) TakeOut(work, meetings, sketch);
        var batch = keys is null ? work.Unsketched(BatchTexts) : [.. Enumerable.Range(0, Math.Min(BatchOfMany, inOrder.Count)).Select(_ => inOrder.Dequeue())];
        shelf.Sketch(batch.Select(text => text.Id));
        List<(Id<Text> One, Id<Text> Other)> candidates = [];
        foreach (var text in batch) candidates.AddRange(Put(work, meetings, text));
        Judge(work, meetings, candidates);
        return batch.Count;
    }

    // Many texts are put in in the order of their places, so that none comes before one that is there. Somebody else's writing in between ends that: what he
    // wrote is not in the memory.
    private void LookAhead(ITranslationWork work)
    {
        var now = archive.Library.Generation;
        if (keys is not null && now == generation && inOrder.Count > 0) return;
        (keys, inOrder, generation) = (null, [], now);
        var unsketched = archive.Translations.Pending();
        if (unsketched < many || unsketched * ShareOfMany < work.Sketched()) return;
        keys = new(work.Sketches());
        inOrder = new(work.Unsketched(int.MaxValue).OrderBy(text => text.Day).ThenBy(text => text.Id));
    }

    private void TakeOut(ITranslationWork work, TranslationMeetings meetings, PlacedSketch sketch)
    {
        work.TakeOut(sketch);
        keys?.TakeOut(ArchiveClueIndex.PlaceOf(sketch.Place), sketch.Keys);
        Judge(work, meetings, [.. meetings.Leave(ArchiveClueIndex.PlaceOf(sketch.Place), sketch.Keys).Select(pair => (pair.One.Text, pair.Other.Text))]);
    }

    // The pairs to be judged.
    private IEnumerable<(Id<Text> One, Id<Text> Other)> Put(ITranslationWork work, TranslationMeetings meetings, PlacedText text)
    {
        var place = new PlacedId(text.Day, text.Id);
        var ownKeys = shelf.Of(text.Id).Keys;
        work.Put(new(place, ownKeys));
        keys?.Put(ArchiveClueIndex.PlaceOf(place), ownKeys);
        var arrival = meetings.Arrive(ArchiveClueIndex.PlaceOf(place), ownKeys);
        var met = arrival.Met.Select(other => other.Text).ToList();

        // One that only moved to another day, or has other links now, still has the pairs it had.
        foreach (var other in work.TranslatedWith(text.Id).Except(met).ToList()) work.Drop(text.Id, other);
        foreach (var (one, other) in arrival.Parted) work.Drop(one.Text, other.Text);
        return met.Select(other => (text.Id, other));
    }

    // Of two texts in one language neither is sketched for it. What a later text of the batch parted is no pair.
    private void Judge(ITranslationWork work, TranslationMeetings meetings, IReadOnlyList<(Id<Text> One, Id<Text> Other)> candidates)
    {
        var foreign = candidates.Select(pair => (pair.One, pair.Other, AreForeign: !IsOneLanguage(LanguageOf(work, pair.One), LanguageOf(work, pair.Other)))).ToList();
        var judged = foreign.AsParallel().AsOrdered().Select(pair => (pair.One, pair.Other, Finding: pair.AreForeign ? shelf.Judge(pair.One, pair.Other) : null)).ToList();
        pairs += foreign.Count(pair => pair.AreForeign);
        Dictionary<Id<Text>, IReadOnlyList<Id<Text>>> known = [];
        foreach (var (one, other, finding) in judged)
        {
            if (!known.TryGetValue(one, out var kept)) known[one] = kept = work.TranslatedWith(one);
            if (finding is null || !AreMet(work, meetings, one, other))
            {
                if (kept.Contains(other)) work.Drop(one, other);
                continue;
            }

            var (a, b) = Id<Text>.InOrder(one, other);
            work.Keep(new(a, b, finding.Score, [.. finding.Evidence.Select(clue => new StoredClue(clue.Kind.ToString(), clue.Seen, clue.Of))]));
            found++;
        }
    }

    private static bool AreMet(ITranslationWork work, TranslationMeetings meetings, Id<Text> one, Id<Text> other) =>
        work.SketchOf(one) is { } a && work.SketchOf(other) is { } b && meetings.AreMet(ArchiveClueIndex.PlaceOf(a.Place), ArchiveClueIndex.PlaceOf(b.Place));

    private string LanguageOf(ITranslationWork work, Id<Text> text) =>
        languages.TryGetValue(text, out var language) ? language : languages[text] = Languages.Primary(work.LanguageOf(text));

    private static bool IsOneLanguage(string one, string other) => one == other && one != Languages.Unknown;
}

/// <summary>What finding translations came to.</summary>
/// <param name="Texts">Texts that were sketched.</param>
/// <param name="Pairs">Pairs that were looked at.</param>
/// <param name="Found">Pairs of them that are translations.</param>
internal sealed record TranslationSummary(long Texts, long Pairs, long Found);
