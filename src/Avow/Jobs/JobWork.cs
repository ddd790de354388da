using Avow.Archive;
using Avow.Capturing;
using Avow.Console;
using Avow.Road;
using Avow.Statements;

namespace Avow.Jobs;

/// <summary>What is done for each kind of wish: the road itself, with somebody listening.</summary>
internal sealed class JobWork(IArchive archive, WebOptions web, TimeProvider time)
{
    /// <summary>Stops between two batches when it is cancelled; what is kept by then stays.</summary>
    /// <returns>Why the archive could not go on; null when it could.</returns>
    public async Task<Problem?> Do(Job job, JobReport report, CancellationToken cancel)
    {
        var output = new Output(TextWriter.Null, TextWriter.Null, json: false) { Listener = report };
        switch (job.Wish)
        {
            case JobWish.Add add:
                await new AddingPlaces(archive, web, time, output, report).Add(add, archive.Jobs.PlacesDone(job.Number), cancel);
                Relate(output, report, cancel);
                break;
            case JobWish.Relate relate:
                Relate(output, report, cancel, relate.IsAnew);
                break;
            case JobWish.Reread reread:
                await Reread(reread, output, report, cancel);
                break;
            case JobWish.Withhold:
                report.At(JobPhase.Withholding);
                new Settling(archive, output, time).Finish(cancel);
                Relate(output, report, cancel);
                break;
            case JobWish.Check:
                Check(output, report, cancel);
                break;
        }

        return output.ArchiveFailed ? report.LastProblem : null;
    }

    private void Relate(Output output, JobReport report, CancellationToken cancel, bool isAnew = false)
    {
        if (output.ArchiveFailed || cancel.IsCancellationRequested) return;
        report.At(JobPhase.Matching);
        var related = new Journey(archive, output, time).Relate(new MatchingManner { IsAnew = isAnew }, cancel);
        report.Count(tally => tally with { Related = tally.Related + related.Texts, Relations = related.Relations });
    }

    private async Task Reread(JobWish.Reread wish, Output output, JobReport report, CancellationToken cancel)
    {
        var captures = RereadingStep.Outdated(archive, wish.IsAll);
        report.At(JobPhase.Rereading, 0, captures.Count);
        var sum = await new RereadingStep(archive, output, time, new ReadingManner(Cancel: cancel)).Reread(captures, sayUnread: false, cancel);
        report.Count(tally => tally with { Reread = tally.Reread + sum.Captures, Changed = tally.Changed + sum.Changed });
        Relate(output, report, cancel);
    }

    private void Check(Output output, JobReport report, CancellationToken cancel)
    {
        var counts = archive.Library.Counts();
        var progress = new ProgressBar(output, time, "Checking", "things", counts.Captures + counts.Documents + counts.Relations);
        report.At(JobPhase.Checking);
        var counting = new Progress(value =>
        {
            cancel.ThrowIfCancellationRequested();
            progress.Report(value);
            report.Count(tally => tally with { Checked = value });
        });
        foreach (var problem in archive.Upkeep.Check(counting)) output.Problem(problem);
        output.Kept(archive.Upkeep.Keep(new(time.GetUtcNow(), output.Problems)), out _);
    }

    // System.Progress hands on from another thread, and late.
    private sealed class Progress(Action<long> report) : IProgress<long>
    {
        public void Report(long value) => report(value);
    }
}
