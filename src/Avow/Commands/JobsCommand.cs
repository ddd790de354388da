using System.CommandLine;
using System.Globalization;
using Avow.Archive;
using Avow.Console;
using Avow.Statements;

namespace Avow.Commands;

/// <summary><c>avow jobs</c>: the long work that was asked for at the desk.</summary>
internal static class JobsCommand
{
    public static Command Create()
    {
        var take = Shared.Take("jobs");
        var archive = Shared.Archive();
        var json = Shared.Json();
        var command = new Command("jobs", Shared.Examples(
            "List the long work that editors asked for at the desk, the newest first. A running avow serve does it, one after the other.",
            "avow jobs",
            "avow jobs --json",
            "avow jobs cancel 12"))
        {
            take, archive, json, Cancel(),
        };
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, parsed.GetValue(json));
            return Shared.WithArchive(parsed.GetValue(archive)!, output, opened =>
            {
                var jobs = opened.Jobs.Latest(parsed.GetValue(take));
                foreach (var job in jobs) Say(output, job);
                if (jobs.Count == 0) output.Line("Nobody has asked for any long work.");
            }, cancel);
        });
        return command;
    }

    private static Command Cancel()
    {
        var number = new Argument<long>("number") { Description = "The job's number, as avow jobs lists it." };
        var archive = Shared.Archive();
        var json = Shared.Json();
        var command = new Command("cancel", Shared.Examples("Stop a job. What it has taken in by then is kept.", "avow jobs cancel 12")) { number, archive, json };
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, parsed.GetValue(json));
            return Shared.WithArchive(parsed.GetValue(archive)!, output, opened =>
            {
                if (output.Good(opened.Jobs.Cancel(parsed.GetValue(number), Environment.UserName, TimeProvider.System.GetUtcNow()), out var job)) Say(output, job);
            }, cancel);
        });
        return command;
    }

    private static void Say(Output output, Job job)
    {
        output.Json(JobLine.Of(job), CommandJson.Lines.JobLine);
        output.Line(string.Create(CultureInfo.InvariantCulture, $"{job.Number,5}  {State(job),-9}  {JobLine.KindOf(job.Wish),-6}  {job.AskedAt:yyyy-MM-dd HH:mm}  {OneLine.Of(job.By)}{How(job)}"));
        if (job.Failure is { } failure) output.Line($"       {failure}");
    }

    private static string State(Job job) => job is { IsOpen: true, CancelledBy: not null } ? "stopping" : job.State.ToString().ToLowerInvariant();

    private static string How(Job job)
    {
        var tally = job.Tally;
        List<string> parts = [];
        if (job.State == JobState.Running) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{job.Progress.Phase.ToString().ToLowerInvariant()} {job.Progress.Done:N0}{(job.Progress.Of is { } of ? $" of {of:N0}" : "")}"));
        if (tally.New > 0) parts.Add($"{Counted.Of(tally.New, "new capture")} with {Counted.Of(tally.Texts, "text")}");
        if (tally.Seen > 0) parts.Add($"{Counted.Of(tally.Seen, "page")} kept already");
        if (tally.Problems > 0) parts.Add(Counted.Of(tally.Problems, "problem"));
        return parts.Count == 0 ? "" : $"; {string.Join(", ", parts)}";
    }
}
