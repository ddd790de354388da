using System.Text.Json;

namespace Avow.Archive;

/// <summary>Jobs as they lie in their rows.</summary>
internal static class JobRows
{
    public static Job? Get(Session session, long number) => session.First("job-by-number", Read, ("$number", number));

    public static long Insert(Session session, JobWish wish, string by, DateTimeOffset at) => session.Number(
        "job-insert",
        ("$wish", JsonSerializer.Serialize(wish, ArchiveJson.Default.JobWish)),
        ("$by", by),
        ("$at", Row.Of(at)),
        ("$progress", JsonSerializer.Serialize(JobProgress.None, ArchiveJson.Default.JobProgress)),
        ("$tally", JsonSerializer.Serialize(JobTally.None, ArchiveJson.Default.JobTally)));

    public static void Set(Session session, Job job) => session.Run(
        "job-set",
        ("$number", job.Number),
        ("$state", job.State.ToString()),
        ("$starts", job.Starts),
        ("$began_at", Of(job.BeganAt)),
        ("$ended_at", Of(job.EndedAt)),
        ("$progress", JsonSerializer.Serialize(job.Progress, ArchiveJson.Default.JobProgress)),
        ("$tally", JsonSerializer.Serialize(job.Tally, ArchiveJson.Default.JobTally)),
        ("$cancelled_by", job.CancelledBy),
        ("$failure", job.Failure is null ? null : JsonSerializer.Serialize(job.Failure, ArchiveJson.Default.Problem)));

    /// <summary>The job after a step, whose findings and places are kept.</summary>
    public static Job Take(Session session, Job job, JobStep step)
    {
        foreach (var finding in step.Findings)
            session.Run("job-finding-insert", ("$job", job.Number), ("$key", finding.Key.Value), ("$finding", JsonSerializer.Serialize(finding, ArchiveJson.Default.JobFinding)), ("$most", IJobs.MostFindings));
        foreach (var place in step.PlacesDone) session.Run("job-place-insert", ("$job", job.Number), ("$place", place));
        return job with { Progress = step.Progress, Tally = step.Tally };
    }

    public static JobFinding ReadFinding(Row row) => JsonSerializer.Deserialize(row.Text(0), ArchiveJson.Default.JobFinding)!;

    public static Job Read(Row row) => new()
    {
        Number = row.Long(0),
        Wish = JsonSerializer.Deserialize(row.Text(1), ArchiveJson.Default.JobWish)!,
        By = row.Text(2),
        AskedAt = row.Instant(3),
        State = row.Enum<JobState>(4),
        Starts = row.Int(5),
        BeganAt = row.TextOrNull(6) is null ? null : row.Instant(6),
        EndedAt = row.TextOrNull(7) is null ? null : row.Instant(7),
        Progress = JsonSerializer.Deserialize(row.Text(8), ArchiveJson.Default.JobProgress)!,
        Tally = JsonSerializer.Deserialize(row.Text(9), ArchiveJson.Default.JobTally)!,
        CancelledBy = row.TextOrNull(10),
        Failure = row.TextOrNull(11) is { } failure ? JsonSerializer.Deserialize(failure, ArchiveJson.Default.Problem) : null,
    };

    private static string? Of(DateTimeOffset? instant) => instant is { } at ? Row.Of(at) : null;
}
