namespace Avow.Archive;

/// <summary>What a worker acknowledges in the middle of a job.</summary>
public sealed record JobStep
{
    public required JobProgress Progress { get; init; }

    /// <summary>Of the whole job so far.</summary>
    public required JobTally Tally { get; init; }

    /// <summary>New ones. The same finding twice is kept once.</summary>
    public IReadOnlyList<JobFinding> Findings { get; init; } = [];

    /// <summary>Places that need not be looked at again.</summary>
    public IReadOnlyList<string> PlacesDone { get; init; } = [];
}

/// <summary>How far a job came.</summary>
/// <param name="Phase">What is being done.</param>
/// <param name="Done">Things of this phase that are done.</param>
/// <param name="Of">How many there are; null when nobody can know yet.</param>
/// <param name="Line">What is being looked at: an address, a file's name; null when it is nothing single.</param>
public sealed record JobProgress(JobPhase Phase, long Done, long? Of = null, string? Line = null)
{
    public static JobProgress None { get; } = new(JobPhase.NotBegun, 0);
}

/// <summary>The parts of long work.</summary>
public enum JobPhase
{
    NotBegun,

    /// <summary>Taking sources in.</summary>
    Adding,

    /// <summary>Reading kept captures again.</summary>
    Rereading,

    /// <summary>Comparing the words of texts.</summary>
    Matching,

    /// <summary>Looking for translations.</summary>
    Translations,

    /// <summary>Drawing relations from what was found.</summary>
    Drawing,

    /// <summary>Checking what is kept.</summary>
    Checking,

    /// <summary>Looking through what is kept for names that are withheld, or no more.</summary>
    Withholding,
}

/// <summary>How a job ended, with what was acknowledged last.</summary>
/// <param name="Last">The last step.</param>
/// <param name="IsWhole">Whether everything was done that was asked for.</param>
/// <param name="Failure">Why it could not go on; null when it could.</param>
public sealed record JobEnd(JobStep Last, bool IsWhole, Statements.Problem? Failure = null);
