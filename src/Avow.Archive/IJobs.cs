using Avow.Statements;

namespace Avow.Archive;

/// <summary>
/// Long work that somebody asked for: it waits, is done by one process at a time, says how far it came, can be called off, and survives a restart.
/// What is acknowledged here survives a kill and a power cut at any later instant. No reader's page shows any of it, so nothing here raises the generation.
/// </summary>
/// <remarks>
/// <para>All work on an archive may be done twice without harm; so a job that was cut off is simply begun again, without the places that are done
/// (<see cref="PlacesDone"/>). One that was cut off <see cref="MostStarts"/> times is failed: it is likely what ends the program.</para>
/// <para>Jobs that have ended are forgotten after <see cref="KeptFor"/>, and the oldest of more than <see cref="MostKept"/>, whenever a job is asked for.</para>
/// </remarks>
public interface IJobs
{
    /// <summary>Jobs that may wait at once. More is somebody's mistake, or an attack.</summary>
    public const int MostOpen = 100;

    /// <summary>How often a job is begun before it is failed.</summary>
    public const int MostStarts = 3;

    /// <summary>Findings kept of one job; what goes beyond is only counted.</summary>
    public const int MostFindings = 2_000;

    /// <summary>Ended jobs that are kept.</summary>
    public const int MostKept = 500;

    /// <summary>How long an ended job is kept.</summary>
    public static TimeSpan KeptFor { get; } = TimeSpan.FromDays(90);

    /// <summary>How long a worker that says nothing keeps its right: long enough for a disk that hesitates, short enough to wait for after a crash.</summary>
    public static TimeSpan LeaseLasts { get; } = TimeSpan.FromSeconds(30);

    /// <summary>Asks for work; it waits for its turn. Refuses with TooLarge when <see cref="MostOpen"/> jobs are not done yet.</summary>
    /// <param name="wish">What is to be done.</param>
    /// <param name="by">Who asks, as the record of changes names people.</param>
    /// <param name="at">When.</param>
    Outcome<Job> Ask(JobWish wish, string by, DateTimeOffset at);

    /// <summary>
    /// Stops a job: at once when it waits or when nobody is at work on the archive; else the worker learns of it from its next <see cref="Step"/> and ends it. What
    /// is kept stays. Of one that has ended nothing changes.
    /// </summary>
    /// <returns>The job as it is then; NotFound when there is none.</returns>
    Outcome<Job> Cancel(long number, string by, DateTimeOffset at);

    /// <summary>The job; null when there is none, or no longer.</summary>
    Job? Find(long number);

    /// <summary>The newest first.</summary>
    /// <param name="count">At most so many.</param>
    /// <param name="before">Only those with smaller numbers.</param>
    IReadOnlyList<Job> Latest(int count, long? before = null);

    /// <summary>What came of a job's single sources, in the order in which they were acknowledged; at most <see cref="MostFindings"/>.</summary>
    IReadOnlyList<JobFinding> FindingsOf(long number);

    /// <summary>The places (addresses, uploads) that a job is done with.</summary>
    IReadOnlySet<string> PlacesDone(long number);

    /// <summary>Whether any job waits or was left behind, so that a worker need not write to find out.</summary>
    bool AnyOpen();

    /// <summary>The uploads that jobs which have not ended still need.</summary>
    IReadOnlySet<Sha256Digest> UploadsNeeded();

    /// <summary>Takes the right to do jobs, or keeps it for another <see cref="LeaseLasts"/>. To be called well before that has passed.</summary>
    /// <param name="worker">A name that no other process has.</param>
    /// <param name="now">The time of this machine. A right that ends far later than it could was given by a clock that has been set back, and has ended.</param>
    /// <returns>False while another worker has it.</returns>
    Outcome<bool> Hold(string worker, DateTimeOffset now);

    /// <summary>Gives the right back. Without it, nothing happens.</summary>
    Outcome<bool> LetGo(string worker);

    /// <summary>
    /// Begins the next job: first one that was left behind, then the oldest that waits. Those that were called off meanwhile, or begun too often, are ended on the
    /// way. NotPermitted without the right to do jobs.
    /// </summary>
    /// <returns>Null when there is nothing to do.</returns>
    Outcome<Job?> Next(string worker, DateTimeOffset now);

    /// <summary>Keeps how far the running job came. NotPermitted without the right to do jobs: then somebody else is at it, and the work is to be left.</summary>
    /// <returns>The job as it is then; <see cref="Job.CancelledBy"/> says whether to stop.</returns>
    Outcome<Job> Step(string worker, long number, JobStep step);

    /// <summary>Puts the running job back to wait, for a program that ends in good order: this is no crash, and does not count as one.</summary>
    Outcome<Job> PutBack(string worker, long number);

    /// <summary>Ends the running job: failed with this reason, cancelled when somebody had wished it and it was not done, else done.</summary>
    /// <param name="worker">Who has the right to do jobs.</param>
    /// <param name="number">The job's.</param>
    /// <param name="end">How it ended.</param>
    /// <param name="now">When.</param>
    Outcome<Job> End(string worker, long number, JobEnd end, DateTimeOffset now);
}
