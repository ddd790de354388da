using System.Globalization;
using Avow.Archive;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>Long work: the list, one job with its progress, starting and stopping.</summary>
internal sealed class JobPages(DeskSetting setting, IDeskWork work)
{
    /// <summary>How long somebody without a script waits for the next look.</summary>
    private const int SecondsBetweenLooks = 3;

    public static void Map(DeskRoutes routes, DeskSetting setting)
    {
        if (setting.Work is not { } work) return;
        var pages = new JobPages(setting, work);
        routes.Page("jobs", Role.Contributor, pages.List);
        routes.Form("jobs", Role.Editor, pages.Start);
        routes.Page("jobs/{number:long}", Role.Contributor, pages.Show);
        routes.Form("jobs/{number:long}/stop", Role.Contributor, pages.Stop);
    }

    public static string Address(long number) => string.Create(CultureInfo.InvariantCulture, $"{EditorsDesk.Root}/jobs/{number}");

    private DeskAnswer List(Visit visit)
    {
        var model = JobsModel.Of(setting.Archive, visit);
        return DeskAnswer.Page.Of<JobsPage, JobsModel>(visit.Says.JobsTitle, model) with { SecondsToNext = model.Jobs.Any(job => job.IsOpen) ? SecondsBetweenLooks : null };
    }

    private DeskAnswer Show(Visit visit)
    {
        if (Job(visit) is not { } job) return Missing(visit);
        var model = JobModel.Of(setting.Archive, job, visit);
        return DeskAnswer.Page.Of<JobPage, JobModel>(model.Name, model) with { SecondsToNext = job.IsOpen ? SecondsBetweenLooks : null };
    }

    private DeskAnswer Start(Visit visit)
    {
        JobWish? wish = visit.Field("kind") switch
        {
            "relate" => new JobWish.Relate { IsAnew = visit.Field("anew").Length > 0 },
            "reread" => new JobWish.Reread { IsAll = visit.Field("all").Length > 0 },
            "check" => new JobWish.Check(),
            "withhold" => new JobWish.Withhold(),
            _ => null,
        };
        if (wish is null) return new DeskAnswer.Refused(new(ProblemKind.Malformed, "", "no such work can be asked for", "Choose one on the page of long work."));
        return work.Ask(wish, visit.Editor).TryGet(out var job, out var problem) ? new DeskAnswer.Onward(Address(job.Number), visit.Says.JobAsked) : new DeskAnswer.Refused(problem);
    }

    // Who may only add stops only what they asked for.
    private DeskAnswer Stop(Visit visit)
    {
        if (Job(visit) is not { } job) return Missing(visit);
        if (!JobModel.MayStop(job, visit.Person)) return new DeskAnswer.Refused(Refusals.RoleTooSmall);
        return work.Cancel(job.Number, visit.Editor).TryGet(out _, out var problem) ? new DeskAnswer.Onward(Address(job.Number)) : new DeskAnswer.Refused(problem);
    }

    private Job? Job(Visit visit) => long.TryParse(visit.Part("number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? setting.Archive.Jobs.Find(number) : null;

    private static DeskAnswer.Refused Missing(Visit visit) =>
        new(new Problem(ProblemKind.NotFound, $"job {visit.Part("number")}", "there is none, or no longer: what ended long ago is forgotten", "Look at the list of long work."));
}
