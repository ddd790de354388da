using System.Globalization;
using System.Text;
using Avow.Archive;
using Avow.Console;
using Avow.Relating;
using Avow.Statements;

namespace Avow.Road;

/// <summary>
/// Matches all texts of an archive at once: looks at everything without holding anything up, then writes in one transaction. Or does one share
/// of the looking, or the writing of what shares have found.
/// </summary>
internal sealed class MatchingAtOnce(IArchive archive, Output output, TimeProvider time, MatchingManner manner)
{
    // Somebody else who relates or reads again at the same time makes it begin anew; more often than this is no coincidence.
    private const int MaxAttempts = 3;

    private static readonly Problem Overtaken = new(ProblemKind.Changed, "avow relate", "texts were related or read again by another program all the time", "Run it again when that one has ended.");

    private static readonly IReadOnlySet<(Id<Text>, Id<Text>)> Unknown = new HashSet<(Id<Text>, Id<Text>)>();

    private long pairs;

    public MatchingSummary? Match(CancellationToken cancel)
    {
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var (version, places) = (archive.Relations.Matching().Version, archive.Relations.Places());
            using var run = new ArchiveMatching(new ArchiveShelf(places, archive.Library), manner.Options, manner.Part ?? (1, 1), cancel);
            Meet(run, places.Count);
            var collection = Collection(version, places);
            if (manner.Part is not null)
            {
                var written = Write(manner.Results, run, places, Unknown, collection, cancel);
                return new(0, pairs, written) { Times = run.Times };
            }

            if (manner.Merge.Count > 0) return Merge(run, version, places, collection, [.. manner.Merge.Select(MatchPart.OfFile)]);
            using var scratch = manner.Options.Scratch!();
            using (var results = new StreamWriter(scratch, new UTF8Encoding(false), 1 << 16, leaveOpen: true))
                Write(results, run, places, manner.IsAnew ? Unknown : archive.Relations.MatchedPairs(), collection, cancel);
            scratch.Seek(0, SeekOrigin.Begin);
            var kept = Merge(run, version, places, collection, [new("the scratch file", () => new StreamReader(scratch, Encoding.UTF8, false, 1 << 16, leaveOpen: true))]);
            if (kept is not null || output.ArchiveFailed) return kept;
        }

        output.Kept<bool>(Overtaken, out _);
        return null;
    }

    private void Meet(ArchiveMatching run, int texts)
    {
        var progress = new ProgressBar(output, time, "Relating: reading", "texts", texts);
        var reporting = new Lock();
        run.Meet(done =>
        {
            lock (reporting) progress.Report(done);
        });
    }

    // In the order of the pairs; how many share a passage.
    private long Write(TextWriter results, ArchiveMatching run, IReadOnlyList<PlacedText> places, IReadOnlySet<(Id<Text>, Id<Text>)> known, ulong collection, CancellationToken cancel)
    {
        var progress = new ProgressBar(output, time, "Relating: comparing", "pairs");
        var matches = 0L;
        using var sum = new LineSum();
        foreach (var (earlier, later, spans) in run.Align((x, y) => known.Contains(Id<Text>.InOrder(places[x].Id, places[y].Id))))
        {
            cancel.ThrowIfCancellationRequested();
            progress.Report(++pairs);
            if (spans is { Count: 0 }) continue;
            var match = new TextMatch(places[earlier].Id, places[later].Id, spans ?? []);
            if (match.A > match.B) match = match.Turned();
            var line = MatchLine.Of(match.A, match.B, match.Spans);
            sum.Add(line);
            results.Write(line);
            results.Write('\n');
            if (spans is not null) matches++;
        }

        var (part, parts) = manner.Part ?? (1, 1);
        results.Write(sum.End(part, parts, collection).ToString());
        results.Write('\n');
        results.Flush();
        return matches;
    }

    // Nothing when the archive is another one by now.
    private MatchingSummary? Merge(ArchiveMatching run, long version, IReadOnlyList<PlacedText> places, ulong collection, IReadOnlyList<MatchPart> parts)
    {
        var summary = new MatchingSummary(manner.IsAnew ? places.Count : places.Count(place => !place.IsRelated), pairs, 0) { Times = run.Times };
        var outcome = archive.Relations.Match(work => work.State().Version == version ? Write(work, run, places, collection, parts, summary) : Overtaken);
        if (ReferenceEquals(outcome.Problem, Overtaken) && manner.Merge.Count == 0) return null;
        return output.Kept(outcome, out var kept) ? kept : null;
    }

    private Outcome<MatchingSummary> Write(IMatchingWork work, ArchiveMatching run, IReadOnlyList<PlacedText> places, ulong collection, IReadOnlyList<MatchPart> parts, MatchingSummary summary)
    {
        var known = manner.IsAnew || manner.Merge.Count > 0 ? [] : archive.Relations.MatchedPairs().ToHashSet();
        var isFromNothing = known.Count == 0;
        if (isFromNothing) work.Forget();
        var ids = places.Select(place => place.Id).ToHashSet();
        var (progress, matches) = (new ProgressBar(output, time, "Relating: writing", "matches"), 0L);
        foreach (var (part, pair) in parts.SelectMany(part => part.Pairs().Select(pair => (part, pair))))
        {
            if (!ids.Contains(pair.A) || !ids.Contains(pair.B)) return new Problem(ProblemKind.Damaged, part.Path, $"it names the text {pair.A} or {pair.B}, which the archive does not have", "Make all parts again.");
            known.Remove((pair.A, pair.B));
            if (pair.Spans.Count == 0) continue;
            work.Keep(pair);
            progress.Report(++matches);
        }

        if (PartEnd.WhatIsWrong(parts, collection, "archive") is { } wrong) return wrong;
        foreach (var (a, b) in known.Order()) work.Drop(a, b);
        work.ReplaceSeeds(run.SortedSeeds().Select(seed => new StoredSeed(seed.Key, places[seed.Text].Day, places[seed.Text].Id, seed.Place, seed.Words)));
        work.SetMatched([.. places.Where(place => isFromNothing || !place.IsRelated).Select(place => place.Id)]);
        return summary with { Matches = matches };
    }

    // Tells this state of the archive from others: the same texts, and nothing read or related since.
    private static ulong Collection(long version, IReadOnlyList<PlacedText> places)
    {
        var texts = places.Select(place => string.Create(CultureInfo.InvariantCulture, $"{place.Id} {place.Day:yyyy-MM-dd}"));
        return Convert.ToUInt64(Sha256Digest.OfParts([version.ToString(CultureInfo.InvariantCulture), .. texts]).ToString()[..16], 16);
    }
}
