using Avow.Statements;

namespace Avow.Archive;

/// <summary>One piece of long work: who asked for what, and how far it came.</summary>
public sealed record Job
{
    /// <summary>Counted from 1; never given twice.</summary>
    public required long Number { get; init; }

    public required JobWish Wish { get; init; }

    /// <summary>Who asked for it.</summary>
    public required string By { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    public required JobState State { get; init; }

    /// <summary>How often it was begun without having ended.</summary>
    public int Starts { get; init; }

    /// <summary>When it was begun first.</summary>
    public DateTimeOffset? BeganAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public JobProgress Progress { get; init; } = JobProgress.None;

    public JobTally Tally { get; init; } = JobTally.None;

    /// <summary>Who wished it to be stopped; null when nobody did.</summary>
    public string? CancelledBy { get; init; }

    /// <summary>Why it failed; null when it did not.</summary>
    public Problem? Failure { get; init; }

    /// <summary>Whether it has not ended yet.</summary>
    public bool IsOpen => State is JobState.Waiting or JobState.Running;
}

/// <summary>Where a job stands.</summary>
public enum JobState
{
    Waiting,
    Running,
    Done,
    Failed,
    Cancelled,
}
