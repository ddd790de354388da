using Avow.Statements;

namespace Avow.Archive;

/// <summary>Jobs in their tables. Whoever writes as a worker is asked for its right within the same transaction.</summary>
internal sealed class SqliteJobs(Database database) : IJobs
{
    public Outcome<Job> Ask(JobWish wish, string by, DateTimeOffset at) => database.WriteAside<Job>(session =>
    {
        session.Run("job-forget", ("$before", Row.Of(at - IJobs.KeptFor)), ("$most", IJobs.MostKept));
        if (session.Number("job-open-count") >= IJobs.MostOpen)
            return new Problem(ProblemKind.TooLarge, "the list of jobs", $"{IJobs.MostOpen} of them are not done yet", "Wait for some to end, or cancel some.");
        return JobRows.Get(session, JobRows.Insert(session, wish, by, at))!;
    });

    public Outcome<Job> Cancel(long number, string by, DateTimeOffset at) => Change(number, (session, job) => job switch
    {
        { IsOpen: false } => job,
        { State: JobState.Waiting } => Cancelled(job, by, at),
        _ when JobLease.Of(session)?.IsHeld(at) != true => Cancelled(job, by, at),
        _ => job with { CancelledBy = job.CancelledBy ?? by },
    });

    public Job? Find(long number) => database.Read(session => JobRows.Get(session, number));

    public IReadOnlyList<Job> Latest(int count, long? before = null) =>
        database.Read(session => session.Rows("job-latest", JobRows.Read, ("$before", before ?? long.MaxValue), ("$count", count)));

    public IReadOnlyList<JobFinding> FindingsOf(long number) => database.Read(session => session.Rows("job-findings", JobRows.ReadFinding, ("$job", number)));

    public IReadOnlySet<string> PlacesDone(long number) =>
        database.Read(session => session.Rows("job-places", row => row.Text(0), ("$job", number))).ToHashSet(StringComparer.Ordinal);

    public bool AnyOpen() => database.Read(session => session.Number("job-open-count")) > 0;

    public IReadOnlySet<Sha256Digest> UploadsNeeded() => database.Read(session => session.Rows("job-open", JobRows.Read))
        .Select(job => job.Wish).OfType<JobWish.Add>().SelectMany(add => add.Uploads).Select(upload => upload.Digest).ToHashSet();

    public Outcome<bool> Hold(string worker, DateTimeOffset now) => database.WriteAside<bool>(session =>
    {
        if (JobLease.Of(session) is { } lease && lease.Worker != worker && lease.IsHeld(now)) return false;
        new JobLease(worker, now + IJobs.LeaseLasts).Set(session);
        return true;
    });

    public Outcome<bool> LetGo(string worker) => database.WriteAside<bool>(session => session.Run("job-worker-remove", ("$worker", worker)) > 0);

    public Outcome<Job?> Next(string worker, DateTimeOffset now) => database.WriteAside<Job?>(session =>
    {
        if (JobLease.Refusal(session, worker) is { } refusal) return refusal;
        while (session.First("job-next", JobRows.Read) is { } job)
        {
            var next = Begun(job, now);
            JobRows.Set(session, next);
            if (next.IsOpen) return next;
        }

        return default(Job);
    });

    public Outcome<Job> Step(string worker, long number, JobStep step) =>
        AsWorker(worker, number, (session, job) => JobRows.Take(session, job, step));

    public Outcome<Job> PutBack(string worker, long number) =>
        AsWorker(worker, number, (_, job) => job with { State = JobState.Waiting, Starts = job.Starts - 1 });

    public Outcome<Job> End(string worker, long number, JobEnd end, DateTimeOffset now) => AsWorker(worker, number, (session, job) => JobRows.Take(session, job, end.Last) with
    {
        State = end.Failure is not null ? JobState.Failed : end.IsWhole || job.CancelledBy is null ? JobState.Done : JobState.Cancelled,
        Failure = end.Failure,
        EndedAt = now,
    });

    private static Job Begun(Job job, DateTimeOffset now)
    {
        if (job.CancelledBy is { } by) return Cancelled(job, by, now);
        return job.Starts < IJobs.MostStarts
            ? job with { State = JobState.Running, Starts = job.Starts + 1, BeganAt = job.BeganAt ?? now }
            : job with { State = JobState.Failed, EndedAt = now, Failure = Crashed(job) };
    }

    private static Job Cancelled(Job job, string by, DateTimeOffset at) => job with { State = JobState.Cancelled, CancelledBy = by, EndedAt = at };

    private static Problem Crashed(Job job) => new(
        ProblemKind.Interrupted,
        $"job {job.Number}",
        $"the program ended {job.Starts} times in the middle of it",
        "Look at what it was at; ask for it in smaller parts, and report the part that ends the program.");

    // Of a job that ended meanwhile nothing changes: whoever ended it has said how far it came.
    private Outcome<Job> AsWorker(string worker, long number, Func<Session, Job, Job> change) => Change(number, change, session => JobLease.Refusal(session, worker));

    private Outcome<Job> Change(long number, Func<Session, Job, Job> change, Func<Session, Problem?>? refuse = null) => database.WriteAside<Job>(session =>
    {
        if (refuse?.Invoke(session) is { } refusal) return refusal;
        if (JobRows.Get(session, number) is not { } job) return new Problem(ProblemKind.NotFound, $"job {number}", "there is none", "Look at the list of jobs.");
        if (!job.IsOpen) return job;
        var changed = change(session, job);
        JobRows.Set(session, changed);
        return changed;
    });
}
