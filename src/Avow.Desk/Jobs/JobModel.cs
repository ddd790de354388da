using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>One job as it is shown: how far it came, what it took in, what stood in its way.</summary>
public sealed record JobModel
{
    // A page that a browser shows at once; the list of captures has all.
    private const int MostTaken = 200;
    private const int MostProblems = 200;

    public required Job Job { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<TakenLine> Taken { get; init; }

    public required IReadOnlyList<JobFinding.Wrong> Problems { get; init; }

    /// <summary>What was taken in beyond what is listed.</summary>
    public required long MoreTaken { get; init; }

    /// <summary>What stood in the way beyond what is listed.</summary>
    public required long MoreProblems { get; init; }

    public required bool MayBeStopped { get; init; }

    /// <summary>The jobs that are done before it, the first first; none where it does not wait.</summary>
    public IReadOnlyList<Job> Before { get; init; } = [];

    /// <summary>What an editor said it is about; null when nobody did.</summary>
    public EventLine? Event { get; init; }

    internal static JobModel Of(IArchive archive, Job job, Visit visit)
    {
        var findings = archive.Jobs.FindingsOf(job.Number);
        List<JobFinding.Taken> taken = [.. findings.OfType<JobFinding.Taken>().Take(MostTaken)];
        List<JobFinding.Wrong> wrong = [.. findings.OfType<JobFinding.Wrong>().Take(MostProblems)];
        var texts = archive.Library.Summaries([.. taken.SelectMany(one => one.Texts).Distinct()]);
        return new()
        {
            Job = job,
            Name = visit.Says.JobName(job.Wish),
            Taken = [.. taken.Select(one => TakenLine.Of(one, texts))],
            Problems = [.. wrong.Select(one => one with { Problem = EditorsAdvice.On(one.Problem) })],
            Before = job.State == JobState.Waiting ? [.. archive.Jobs.Latest(2 * IJobs.MostOpen, job.Number).Where(other => other.IsOpen).Reverse()] : [],
            MoreTaken = Math.Max(0, job.Tally.New + job.Tally.Seen - taken.Count),
            MoreProblems = Math.Max(0, job.Tally.Problems - wrong.Count),
            MayBeStopped = job is { IsOpen: true, CancelledBy: null } && MayStop(job, visit.Person),
            Event = job.Wish is JobWish.Add { About: { } slug } ? EventLine.Ordered(archive.Registry.Events(), visit.Language).FirstOrDefault(line => line.Slug == slug) : null,
        };
    }

    internal static bool MayStop(Job job, Person person) => person.Role >= Role.Editor || job.By == person.Name;
}

/// <summary>One capture that a job took in.</summary>
/// <param name="Source">As it may be shown.</param>
/// <param name="Capture">Its id.</param>
/// <param name="IsNew">False when it was kept before.</param>
/// <param name="Texts">Those that still stand, in their order.</param>
public sealed record TakenLine(string Source, Id<Capture> Capture, bool IsNew, IReadOnlyList<TextSummary> Texts)
{
    internal static TakenLine Of(JobFinding.Taken taken, IReadOnlyDictionary<Id<Text>, TextSummary> texts) => new(
        Shown.Name(new Source(taken.Source).ShownAddress, 200),
        taken.Capture,
        taken.IsNew,
        [.. taken.Texts.Select(text => texts.GetValueOrDefault(text)).OfType<TextSummary>()]);
}
