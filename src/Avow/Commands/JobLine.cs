using Avow.Archive;
using Avow.Statements;

namespace Avow.Commands;

/// <summary>One job of <c>avow jobs</c>.</summary>
internal sealed record JobLine(
    long Number,
    string Kind,
    string State,
    string By,
    DateTimeOffset AskedAt,
    DateTimeOffset? EndedAt,
    string Phase,
    long Done,
    long? Total,
    string? CancelledBy,
    JobTally Tally,
    Problem? Failure)
{
    public static JobLine Of(Job job) => new(
        job.Number, KindOf(job.Wish), job.State.ToString(), job.By, job.AskedAt, job.EndedAt, job.Progress.Phase.ToString(), job.Progress.Done, job.Progress.Of, job.CancelledBy, job.Tally, job.Failure);

    public static string KindOf(JobWish wish) => wish switch
    {
        JobWish.Add => "add",
        JobWish.Relate => "relate",
        JobWish.Reread => "reread",
        JobWish.Withhold => "withhold",
        _ => "check",
    };
}
