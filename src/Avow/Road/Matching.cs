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
    /// <summary>Texts matched between two flushes of the disk.</summary>
    private const int BatchTexts = 256;

    private readonly PreparedTexts prepared = new(archive.Library);

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
        var fingerprints = batch.AsParallel().AsOrdered().Select(id => Fingerprints.Of(prepared.Of(id))).ToList();
        var earlierInBatch = EarlierSharing(fingerprints);
        return batch.Select((id, i) => (Id: id, Marks: fingerprints[i], Candidates: archive.Relations.Sharing(id, fingerprints[i]).Concat(earlierInBatch[i].Select(j => batch[j])).ToList()))
            .ToList()
            .AsParallel().AsOrdered()
            .Select(text => new Related(text.Id, text.Marks, [.. text.Candidates.Select(other => Align(text.Id, other)).OfType<StoredMatch>()]))
            .ToList();
    }

    private StoredMatch? Align(Id<Text> one, Id<Text> other)
    {
        var (a, b) = one < other ? (one, other) : (other, one);
        var spans = PairAligner.Align(prepared.Of(a), prepared.Of(b));
        return spans.Count == 0 ? null : new(a, b, spans);
    }

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
