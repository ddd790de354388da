using Avow.Archive;
using Avow.Console;
using Avow.Road;
using Avow.Statements;

namespace Avow.Jobs;

/// <summary>Gathers what the road says of one job, and acknowledges it: at the end of every batch, and now and then in between. For many threads.</summary>
internal sealed class JobReport(IJobs jobs, string worker, Job job) : IListener
{
    private readonly Lock gathering = new();
    private readonly Lock keeping = new();
    private readonly List<JobFinding> findings = [];

    // Told by a program that was ended before it could tick off where they came from: they come once more, and count once.
    private readonly HashSet<Id<Capture>> toldBefore = [.. jobs.FindingsOf(job.Number).OfType<JobFinding.Taken>().Select(taken => taken.Capture)];
    private readonly List<string> placesDone = [];
    private JobProgress progress = job.Progress;
    private JobTally tally = job.Tally;
    private string? place;
    private bool isKept = true;

    /// <summary>What was refused or found wrong last: when the archive cannot go on, this says why.</summary>
    public Problem? LastProblem { get; private set; }

    public void At(JobPhase phase, long done = 0, long? of = null, string? at = null) => Note(() => (progress, place) = (new(phase, done, of, at), at));

    public void Count(Func<JobTally, JobTally> count) => Note(() => tally = count(tally));

    public void PlaceDone(string done, long count) => Note(() =>
    {
        placesDone.Add(done);
        progress = progress with { Done = count };
    });

    public void Took(Source source, Receipt receipt, bool isUnread) => Note(() =>
    {
        if (toldBefore.Contains(receipt.Capture)) return;
        findings.Add(new JobFinding.Taken(source.Address, receipt.Capture, receipt.IsNew, receipt.Texts));
        tally = receipt.IsNew
            ? tally with { New = tally.New + 1, Texts = tally.Texts + receipt.Texts.Count, Unread = tally.Unread + (isUnread ? 1 : 0) }
            : tally with { Seen = tally.Seen + 1 };
    });

    public void Problem(Problem problem, Id<Capture>? capture) => Note(() =>
    {
        findings.Add(new JobFinding.Wrong(problem, capture));
        tally = tally with { Problems = tally.Problems + 1 };
        LastProblem = problem;
    });

    // Sources are counted by places; a web archive file is one.
    public void Came(string doing, long done, long? of)
    {
        if (PhaseOf(doing) is { } phase) Note(() => progress = new(phase, done, of));
    }

    public void Looking(string? at) => Note(() => progress = progress with { Line = at ?? place });

    public void Acknowledged() => Keep();

    /// <summary>Keeps what was gathered since the last time, if anything was.</summary>
    /// <returns>The job as it is now; NotPermitted when this program has lost the right to it.</returns>
    public Outcome<Job> Keep()
    {
        lock (keeping)
        {
            JobStep step;
            lock (gathering)
            {
                if (isKept) return jobs.Find(job.Number) is { } now ? now : job;
                step = Gathered();
                isKept = true;
            }

            Outcome<Job>? kept = null;
            try
            {
                kept = jobs.Step(worker, job.Number, step);
                return kept.Value;
            }
            finally
            {
                lock (gathering)
                {
                    if (kept is { IsGood: true }) Forget(step);
                    else isKept = false;
                }
            }
        }
    }

    /// <summary>What was not kept yet, for the end.</summary>
    public JobStep Last()
    {
        lock (gathering) return Gathered();
    }

    private static JobPhase? PhaseOf(string doing) => doing switch
    {
        "Adding" => null,
        "Reading again" => JobPhase.Rereading,
        "Checking" => JobPhase.Checking,
        Settling.Doing => JobPhase.Withholding,
        "Translations" => JobPhase.Translations,
        "Drawing" => JobPhase.Drawing,
        _ => JobPhase.Matching,
    };

    private JobStep Gathered() => new() { Progress = progress, Tally = tally, Findings = [.. findings], PlacesDone = [.. placesDone] };

    private void Forget(JobStep step)
    {
        findings.RemoveRange(0, step.Findings.Count);
        placesDone.RemoveRange(0, step.PlacesDone.Count);
    }

    private void Note(Action note)
    {
        lock (gathering)
        {
            note();
            isKept = false;
        }
    }
}
