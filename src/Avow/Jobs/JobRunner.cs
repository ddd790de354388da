using System.Data.Common;
using System.Globalization;
using Avow.Archive;
using Avow.Desk;
using Avow.Statements;

namespace Avow.Jobs;

/// <summary>
/// Does the jobs of an archive, one at a time, beside whatever else the program does. It holds the right to only while there is something to do; a program that ends
/// in good order puts its job back, one that is killed leaves it for the next.
/// </summary>
internal sealed class JobRunner(IArchive archive, JobWork work, TimeProvider time) : IDeskWork
{
    /// <summary>How often an idle program looks whether another has asked for a job, and whether one was called off.</summary>
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    private readonly string worker = string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}/{Environment.ProcessId}/{time.GetUtcNow().UtcTicks}");
    private readonly Signal asked = new();

    public Outcome<Job> Ask(JobWish wish, string by)
    {
        var job = archive.Jobs.Ask(wish, by, time.GetUtcNow());
        asked.Give();
        return job;
    }

    public Outcome<Job> Cancel(long number, string by)
    {
        var job = archive.Jobs.Cancel(number, by, time.GetUtcNow());
        asked.Give();
        return job;
    }

    /// <summary>Until it is told to stop; then at the next batch.</summary>
    public async Task Run(CancellationToken stop)
    {
        var isSwept = false;
        while (!stop.IsCancellationRequested)
        {
            var signal = asked.Next;
            try
            {
                if (!isSwept) archive.Incoming.Sweep(archive.Jobs.UploadsNeeded(), time.GetUtcNow());
                if (!isSwept && archive.Withholding.Due() > 0 && !archive.Jobs.AnyOpen()) archive.Jobs.Ask(new JobWish.Withhold(), "avow", time.GetUtcNow());
                isSwept = true;
                if (archive.Jobs.AnyOpen() && archive.Jobs.Hold(worker, time.GetUtcNow()) is { IsGood: true, Value: true }) await DoAll(stop);
            }
            catch (Exception broken) when (IsOfStorage(broken))
            {
                // An archive that cannot be read just now: every page says so by itself, and the next look may go better.
            }

            await Task.WhenAny(signal, Wait(stop));
        }
    }

    private async Task DoAll(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested && archive.Jobs.Next(worker, time.GetUtcNow()) is { IsGood: true, Value: { } job }) await Do(job, stop);
        archive.Jobs.LetGo(worker);
    }

    private async Task Do(Job job, CancellationToken stop)
    {
        var report = new JobReport(archive.Jobs, worker, job);
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var over = new CancellationTokenSource();
        var beating = Beat(report, cancel, over.Token);
        var (isWhole, failure) = await Work(job, report, cancel.Token);
        await over.CancelAsync();
        if (await beating is { } lost) return; // somebody else goes on with it
        if (!isWhole && failure is null && stop.IsCancellationRequested)
        {
            report.Keep();
            archive.Jobs.PutBack(worker, job.Number);
            return;
        }

        var ended = archive.Jobs.End(worker, job.Number, new(report.Last(), isWhole, failure), time.GetUtcNow());
        if (ended is { IsGood: true, Value.IsOpen: false } && job.Wish is JobWish.Add add) archive.Incoming.Remove(add.Uploads, job.AskedAt);
    }

    // A thread of its own: what takes long must not take one from those that answer readers.
    private async Task<(bool IsWhole, Problem? Failure)> Work(Job job, JobReport report, CancellationToken cancel)
    {
        try
        {
            var failure = await Task.Factory.StartNew(() => work.Do(job, report, cancel), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();
            return (failure is null && !cancel.IsCancellationRequested, failure);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return (false, null);
        }
        catch (Exception mistake) when (mistake is not OutOfMemoryException)
        {
            return (false, new(ProblemKind.Interrupted, $"job {job.Number}", $"a mistake of ours: {mistake.GetType().Name}: {mistake.Message}", "Please report it; what was acknowledged before is kept."));
        }
    }

    /// <summary>Keeps the right, says how far the job came, and learns whether somebody wishes it to be stopped.</summary>
    /// <returns>Why this program no longer has the right to the job; null when it has.</returns>
    private async Task<Problem?> Beat(JobReport report, CancellationTokenSource cancel, CancellationToken over)
    {
        var held = time.GetTimestamp();
        while (true)
        {
            await Wait(over);
            if (over.IsCancellationRequested) return null;
            if (time.GetElapsedTime(held) > IJobs.LeaseLasts / 3 && archive.Jobs.Hold(worker, time.GetUtcNow()) is { IsGood: true, Value: true }) held = time.GetTimestamp();
            if (TryKeep(report) is not { } kept) continue;
            if (kept is { IsGood: true, Value.CancelledBy: null, Value.IsOpen: true }) continue;
            if (kept.Problem is { Kind: not ProblemKind.NotPermitted }) continue; // a full disk stops the work itself
            await cancel.CancelAsync();
            if (kept.Problem is { } lost) return lost;
        }
    }

    // One look that fails must not be the last: nobody would learn any more that the job was called off.
    private static Outcome<Job>? TryKeep(JobReport report)
    {
        try
        {
            return report.Keep();
        }
        catch (Exception broken) when (IsOfStorage(broken))
        {
            return null;
        }
    }

    private static bool IsOfStorage(Exception broken) => broken is IOException or UnauthorizedAccessException or DbException;

    private async Task Wait(CancellationToken stop) => await Task.Delay(Between, time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
