using Avow.Archive;
using Avow.Console;
using Avow.Relating;
using Avow.Statements;

namespace Avow.Road;

/// <summary>
/// Puts new texts into the index one after the other, and takes former ones out, and mends after each what it changes for others: at every
/// commit the matches are those of all texts in the index, whatever the order they came in. Can be stopped after any batch.
/// </summary>
internal sealed class MatchingOneByOne(IArchive archive, Output output, TimeProvider time)
{
    // One flush of the disk for so many; a batch takes less than others wait for (SqliteArchive.BusyTimeout).
    private const int BatchTexts = 32;

    private readonly TextsForMatching texts = new(archive.Library);
    private long pairs;
    private long matches;

    public MatchingSummary? Match(CancellationToken cancel)
    {
        var progress = new ProgressBar(output, time, "Relating", "texts", archive.Relations.Matching().Unrelated);
        var done = 0;
        while (!cancel.IsCancellationRequested && archive.Relations.Matching() is { Unrelated: > 0 } or { Former: > 0 })
        {
            if (!output.Kept(archive.Relations.Match<int>(work => Batch(work)), out var matched)) return null;
            progress.Report(done += matched);
        }

        return new(done, pairs, matches);
    }

    private int Batch(IMatchingWork work)
    {
        var meetings = new Meetings(new ArchiveSeedIndex(work));
        var former = work.Former(int.MaxValue);
        HashSet<Id<Text>> outdated = [.. former.Select(text => text.Id)];
        foreach (var text in former) TakeOut(work, meetings, text, outdated);
        var batch = work.Unrelated(BatchTexts);
        foreach (var text in batch) Put(work, meetings, text);
        return batch.Count;
    }

    // Whose words are no longer those of its seeds is taken out itself before the batch is done.
    private void TakeOut(IMatchingWork work, Meetings meetings, FormerText text, HashSet<Id<Text>> outdated)
    {
        var seeds = TextSeeds.Of(text.Words);
        work.TakeOut(text, [.. seeds.Select(seed => seed.Key)]);
        var touched = meetings.Leave(new(text.Day.DayNumber, text.Id), seeds);
        Judge(work, meetings, touched.Where(pair => !outdated.Contains(pair.Earlier.Text) && !outdated.Contains(pair.Later.Text)));
    }

    private void Put(IMatchingWork work, Meetings meetings, PlacedText text)
    {
        var seeds = texts.SeedsOf(text.Id);
        work.Put(text, ArchiveSeedIndex.Rows(text, seeds));
        var arrival = meetings.Arrive(ArchiveSeedIndex.PlaceOf(text), seeds);
        var met = arrival.Met.Select(other => other.Text).ToList();

        // One that only moved to another day still has what it shared at its former place.
        var known = work.MatchedWith(text.Id);
        foreach (var other in known.Except(met)) work.Drop(text.Id, other);
        Compare(work, [.. met.Except(known).Select(other => (text.Id, other))]);
        var dethroned = arrival.Dethroned.Order().SelectMany(first => work.MatchedWith(first.Text)
            .Where(other => other != text.Id).Select(other => (first, ArchiveSeedIndex.PlaceOf(archive.Relations.PlaceOf(other)!))));
        Judge(work, meetings, arrival.Touched.Concat(dethroned));
        work.SetMatched([text.Id]);
    }

    private void Judge(IMatchingWork work, Meetings meetings, IEnumerable<(TextPlace One, TextPlace Other)> touched)
    {
        List<(Id<Text>, Id<Text>)> gained = [];
        foreach (var (one, other) in touched.Distinct().Order())
        {
            var isMet = meetings.AreMet(one, texts.SeedsOf(one.Text), other, texts.SeedsOf(other.Text));
            var isKnown = work.HasMatch(one.Text, other.Text);
            if (isMet && !isKnown) gained.Add((one.Text, other.Text));
            if (!isMet && isKnown) work.Drop(one.Text, other.Text);
        }

        Compare(work, gained);
    }

    private void Compare(IMatchingWork work, List<(Id<Text> One, Id<Text> Other)> candidates)
    {
        pairs += candidates.Count;
        foreach (var match in candidates.AsParallel().AsOrdered().Select(pair => texts.Match(pair.One, pair.Other)).OfType<StoredMatch>())
        {
            work.Keep(match);
            matches++;
        }
    }
}
