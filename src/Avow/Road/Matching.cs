using Avow.Archive;
using Avow.Console;
using Avow.Relating;
using Avow.Statements;

namespace Avow.Road;

/// <summary>
/// Holds every new text against all texts that share a fingerprint with it, and keeps what they share. Can be stopped after any
/// batch; the rest is still new then.
/// </summary>
internal sealed class Matching(IArchive archive, Output output, TimeProvider time)
{
    /// <summary>
    /// Texts matched between two flushes of the disk, and held in memory at about 100 KB each. A text from before the batch is
    /// made ready for comparing once for all of it, so small batches cost: of 10,000 texts of 800 words each meets 600. With
    /// 1,024 a batch the peak was 543 MiB at 10,000 texts (bench: relate).
    /// </summary>
    private const int BatchTexts = 512;

    /// <returns>How many texts were matched.</returns>
    public int MatchNewTexts(CancellationToken cancel)
    {
        var total = archive.Relations.UnrelatedCount();
        var progress = new ProgressBar(output, time, "Relating", "texts", total);
        var done = 0;
        while (!cancel.IsCancellationRequested && archive.Relations.Unrelated(BatchTexts) is { Count: > 0 } batch)
        {
            if (!output.Kept(archive.Relations.KeepMatches(Match(batch)), out _)) break;
            done += batch.Count;
            progress.Report(done);
        }

        return done;
    }

    private List<Related> Match(IReadOnlyList<Id<Text>> batch)
    {
        var texts = batch.AsParallel().AsOrdered().Select(Prepared).ToList();
        var fingerprints = texts.AsParallel().AsOrdered().Select(Fingerprints.Of).ToList();
        var matches = WithEarlierTexts(batch, texts, fingerprints).Concat(Within(batch, texts, fingerprints)).ToLookup(match => match.New, match => match.Match);
        return [.. batch.Select((id, place) => new Related(id, fingerprints[place], [.. matches[place].OrderBy(match => match.A).ThenBy(match => match.B)]))];
    }

    private List<(int New, StoredMatch Match)> WithEarlierTexts(IReadOnlyList<Id<Text>> batch, List<PreparedText> texts, List<ulong[]> fingerprints)
    {
        var met = batch.AsParallel().AsOrdered().Select((id, place) => archive.Relations.Sharing(id, fingerprints[place])).ToList();
        return
        [
            .. met.SelectMany((others, place) => others.Select(other => (Other: other, New: place))).GroupBy(pair => pair.Other, pair => pair.New)
                .AsParallel().SelectMany(earlier =>
                {
                    var other = Prepared(earlier.Key);
                    return earlier.SelectMany(place => Align(place, batch[place], texts[place], earlier.Key, other));
                }),
        ];
    }

    private static List<(int New, StoredMatch Match)> Within(IReadOnlyList<Id<Text>> batch, List<PreparedText> texts, List<ulong[]> fingerprints) =>
        [.. EarlierSharing(fingerprints).Select((others, place) => (others, place)).AsParallel().SelectMany(pair => pair.others.SelectMany(
            other => Align(pair.place, batch[pair.place], texts[pair.place], batch[other], texts[other])))];

    private static IEnumerable<(int New, StoredMatch Match)> Align(int place, Id<Text> id, PreparedText text, Id<Text> otherId, PreparedText other)
    {
        var (a, b) = id < otherId ? (id, otherId) : (otherId, id);
        var spans = id < otherId ? PairAligner.Align(text, other) : PairAligner.Align(other, text);
        return spans.Count == 0 ? [] : [(place, new(a, b, spans))];
    }

    private PreparedText Prepared(Id<Text> id) => PreparedText.Of(archive.Library.Find(id)!.Words);

    // For each text of the batch the texts before it that share a fingerprint; they are not in the archive's index yet.
    private static List<SortedSet<int>> EarlierSharing(List<ulong[]> fingerprints)
    {
        Dictionary<ulong, List<int>> holders = [];
        List<SortedSet<int>> sharing = [];
        for (var i = 0; i < fingerprints.Count; i++)
        {
            SortedSet<int> earlier = [];
            foreach (var fingerprint in fingerprints[i])
            {
                if (!holders.TryGetValue(fingerprint, out var texts)) holders[fingerprint] = texts = [];
                earlier.UnionWith(texts);
                texts.Add(i);
            }

            sharing.Add(earlier);
        }

        return sharing;
    }
}
