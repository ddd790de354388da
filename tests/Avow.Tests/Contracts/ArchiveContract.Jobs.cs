using Avow.Archive;
using Avow.Statements;
using static Avow.Tests.Contracts.Made;

namespace Avow.Tests.Contracts;

public abstract partial class ArchiveContract
{
    private const string Worker = "first";

    private static readonly JobWish Pages = new JobWish.Add
    {
        Addresses = ["https://ferry.example/a", "https://ferry.example/b"],
        Uploads = [new(Sha256Digest.Of("sent"u8), "statement.pdf", 4)],
        About = "march",
    };

    [Fact]
    public void A_job_that_is_asked_for_waits_and_comes_back_as_it_was_asked_for_also_from_another_process()
    {
        var asked = Ask(Pages);
        using var again = OpenAgain();
        var found = again.Jobs.Find(asked.Number)!;

        Assert.Equal((JobState.Waiting, "Mara", Noon, 0), (found.State, found.By, found.AskedAt, found.Starts));
        var wish = Assert.IsType<JobWish.Add>(found.Wish);
        Assert.Equal(["https://ferry.example/a", "https://ferry.example/b"], wish.Addresses);
        Assert.Equal(((JobWish.Add)Pages).Uploads, wish.Uploads);
        Assert.Equal(("march", null), (wish.About, wish.Label));
        Assert.True(again.Jobs.AnyOpen());
    }

    [Fact]
    public void Jobs_are_begun_in_the_order_in_which_they_were_asked_for_and_listed_the_other_way_round()
    {
        var (first, second, third) = (Ask(Pages), Ask(new JobWish.Relate()), Ask(new JobWish.Check()));
        Assert.True(Hold());

        Assert.Equal(first.Number, Next()!.Number);
        End(first.Number);
        Assert.Equal(second.Number, Next()!.Number);
        Assert.Equal([third.Number, second.Number, first.Number], Archive.Jobs.Latest(9).Select(job => job.Number));
        Assert.Equal([first.Number], Archive.Jobs.Latest(9, before: second.Number).Select(job => job.Number));
    }

    [Fact]
    public void What_a_worker_acknowledges_is_there_for_everybody_and_the_same_finding_is_kept_once()
    {
        var number = Begin(Pages);
        var taken = new JobFinding.Taken("https://ferry.example/a", Id<Capture>.FromKey("a"), IsNew: true, [Id<Text>.FromKey("t")]);
        var wrong = new JobFinding.Wrong(new(ProblemKind.Unreachable, "https://ferry.example/b", "nobody answers", "Try again later."));
        var step = new JobStep { Progress = new(JobPhase.Adding, 2, 3, "statement.pdf"), Tally = new() { New = 1, Texts = 1, Problems = 1 }, Findings = [taken, wrong], PlacesDone = ["https://ferry.example/a"] };
        Archive.Jobs.Step(Worker, number, step);
        Archive.Jobs.Step(Worker, number, step with { Findings = [wrong, taken], PlacesDone = ["https://ferry.example/a", "https://ferry.example/b"] });

        using var again = OpenAgain();
        var job = again.Jobs.Find(number)!;
        Assert.Equal((JobState.Running, step.Progress, step.Tally), (job.State, job.Progress, job.Tally));
        var findings = again.Jobs.FindingsOf(number);
        Assert.Equal(2, findings.Count);
        Assert.Equal([Id<Text>.FromKey("t")], Assert.IsType<JobFinding.Taken>(findings[0]).Texts);
        Assert.Equal(wrong, findings[1]);
        Assert.Equal(["https://ferry.example/a", "https://ferry.example/b"], again.Jobs.PlacesDone(number).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_job_whose_program_was_killed_is_begun_again_with_what_it_had_done_before_any_that_waits()
    {
        var number = Begin(Pages);
        Archive.Jobs.Step(Worker, number, Some with { PlacesDone = ["https://ferry.example/a"] });
        Ask(new JobWish.Check());

        using var again = OpenAgain();
        var later = Noon + IJobs.LeaseLasts;
        Assert.True(again.Jobs.Hold("second", later).Value);
        var found = again.Jobs.Next("second", later).Value!;

        Assert.Equal((number, 2, Some.Progress), (found.Number, found.Starts, found.Progress));
        Assert.Equal(["https://ferry.example/a"], again.Jobs.PlacesDone(number));
    }

    [Fact]
    public void A_job_that_ended_the_program_three_times_is_failed_with_that_reason_and_the_next_one_is_begun()
    {
        var number = Begin(Pages);
        var next = Ask(new JobWish.Check()).Number;
        Assert.Equal([number, number, next], Enumerable.Range(0, 3).Select(_ => Next()!.Number));

        var failed = Archive.Jobs.Find(number)!;
        Assert.Equal((JobState.Failed, ProblemKind.Interrupted), (failed.State, failed.Failure!.Kind));
        Assert.Contains("3 times", failed.Failure.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_ends_in_good_order_puts_its_job_back_and_that_counts_as_no_crash()
    {
        var number = Begin(Pages);
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(JobState.Waiting, Archive.Jobs.PutBack(Worker, number).Value.State);
            Assert.Equal((number, 1), (Next()!.Number, Archive.Jobs.Find(number)!.Starts));
        }
    }

    [Fact]
    public void Of_two_workers_one_has_the_right_until_it_says_nothing_for_too_long()
    {
        Ask(Pages);
        Assert.True(Archive.Jobs.Hold(Worker, Noon).Value);
        Assert.False(Archive.Jobs.Hold("second", Noon.AddSeconds(1)).Value);
        Assert.Equal(ProblemKind.NotPermitted, Archive.Jobs.Next("second", Noon.AddSeconds(1)).Problem?.Kind);
        Assert.True(Archive.Jobs.Hold(Worker, Noon + (IJobs.LeaseLasts / 2)).Value);
        Assert.False(Archive.Jobs.Hold("second", Noon + IJobs.LeaseLasts).Value);
        Assert.True(Archive.Jobs.Hold("second", Noon + (IJobs.LeaseLasts * 2)).Value);
    }

    [Fact]
    public void A_worker_that_lost_its_right_writes_nothing_more()
    {
        var number = Begin(Pages);
        Assert.True(Archive.Jobs.Hold("second", Noon + IJobs.LeaseLasts).Value);

        Assert.Equal(ProblemKind.NotPermitted, Archive.Jobs.Step(Worker, number, Some).Problem?.Kind);
        Assert.Equal(ProblemKind.NotPermitted, Archive.Jobs.End(Worker, number, new(Some, IsWhole: true), Noon).Problem?.Kind);
        Assert.Equal(ProblemKind.NotPermitted, Archive.Jobs.PutBack(Worker, number).Problem?.Kind);
        Assert.Equal((JobState.Running, JobProgress.None), (Archive.Jobs.Find(number)!.State, Archive.Jobs.Find(number)!.Progress));
    }

    [Fact]
    public void A_right_given_back_or_given_by_a_clock_that_was_set_back_since_is_free()
    {
        Assert.True(Hold());
        Assert.True(Archive.Jobs.LetGo(Worker).Value);
        Assert.False(Archive.Jobs.LetGo(Worker).Value);
        Assert.True(Archive.Jobs.Hold("second", Noon.AddYears(1)).Value);
        Assert.False(Archive.Jobs.Hold(Worker, Noon.AddYears(1).AddSeconds(-5)).Value);
        Assert.True(Archive.Jobs.Hold(Worker, Noon).Value);
    }

    [Fact]
    public void A_job_that_waits_is_cancelled_at_once_and_never_begun()
    {
        var number = Ask(Pages).Number;
        var cancelled = Archive.Jobs.Cancel(number, "Noor", Noon.AddMinutes(1)).Value;

        Assert.Equal((JobState.Cancelled, "Noor", Noon.AddMinutes(1)), (cancelled.State, cancelled.CancelledBy, cancelled.EndedAt));
        Assert.True(Hold());
        Assert.Null(Next());
        Assert.False(Archive.Jobs.AnyOpen());
    }

    [Fact]
    public void A_running_job_learns_from_its_next_step_that_it_is_to_stop_and_says_how_far_it_came()
    {
        var number = Begin(Pages);
        Assert.Equal(JobState.Running, Archive.Jobs.Cancel(number, "Noor", Noon).Value.State);
        Assert.Equal("Noor", Archive.Jobs.Step(Worker, number, Some).Value.CancelledBy);

        var ended = Archive.Jobs.End(Worker, number, new(Some, IsWhole: false), Noon.AddMinutes(2)).Value;
        Assert.Equal((JobState.Cancelled, Some.Progress, Some.Tally), (ended.State, ended.Progress, ended.Tally));
        var later = Archive.Jobs.Cancel(number, "Mara", Noon.AddMinutes(3)).Value;
        Assert.Equal(("Noor", Noon.AddMinutes(2)), (later.CancelledBy, later.EndedAt));
    }

    [Fact]
    public void A_wish_to_stop_that_comes_when_all_is_done_leaves_the_job_done()
    {
        var number = Begin(Pages);
        Archive.Jobs.Cancel(number, "Noor", Noon);
        Assert.Equal(JobState.Done, Archive.Jobs.End(Worker, number, new(Some, IsWhole: true), Noon).Value.State);
    }

    [Fact]
    public void A_running_job_whose_worker_is_gone_is_cancelled_at_once()
    {
        var number = Begin(Pages);
        Assert.Equal(JobState.Cancelled, Archive.Jobs.Cancel(number, "Noor", Noon + IJobs.LeaseLasts).Value.State);
    }

    [Fact]
    public void A_job_that_fails_says_why()
    {
        var number = Begin(new JobWish.Check());
        var full = new Problem(ProblemKind.NoSpace, "the archive", "the disk is full", "Free some space.");
        Assert.Equal((JobState.Failed, full), (Archive.Jobs.End(Worker, number, new(Some, IsWhole: false, full), Noon).Value.State, Archive.Jobs.Find(number)!.Failure));
    }

    [Fact]
    public void What_is_not_there_is_not_found()
    {
        Assert.Null(Archive.Jobs.Find(7));
        Assert.Empty(Archive.Jobs.FindingsOf(7));
        Assert.Equal(ProblemKind.NotFound, Archive.Jobs.Cancel(7, "Mara", Noon).Problem?.Kind);
    }

    [Fact]
    public void Only_so_many_jobs_may_wait()
    {
        for (var i = 0; i < IJobs.MostOpen; i++) Ask(new JobWish.Check());
        Assert.Equal(ProblemKind.TooLarge, Archive.Jobs.Ask(new JobWish.Check(), "Mara", Noon).Problem?.Kind);
    }

    [Fact]
    public void A_job_keeps_so_many_findings_and_no_more()
    {
        var number = Begin(new JobWish.Check());
        Archive.Jobs.Step(Worker, number, Some with { Findings = [.. Enumerable.Range(0, IJobs.MostFindings + 5).Select(i => new JobFinding.Wrong(new(ProblemKind.Damaged, $"capture {i}", "it is broken", "Restore it.")))] });
        Assert.Equal(IJobs.MostFindings, Archive.Jobs.FindingsOf(number).Count);
    }

    [Fact]
    public void Jobs_that_ended_long_ago_are_forgotten_with_all_that_was_said_of_them_and_their_numbers_are_not_given_again()
    {
        var old = Begin(Pages);
        Archive.Jobs.Step(Worker, old, Some with { PlacesDone = ["https://ferry.example/a"], Findings = [new JobFinding.Wrong(new(ProblemKind.Empty, "a", "b", "c"))] });
        End(old);
        var next = Archive.Jobs.Ask(Pages, "Mara", Noon + IJobs.KeptFor + TimeSpan.FromDays(1)).Value;

        Assert.Equal(old + 1, next.Number);
        Assert.Null(Archive.Jobs.Find(old));
        Assert.Empty(Archive.Jobs.FindingsOf(old));
    }

    [Fact]
    public void The_uploads_of_jobs_that_have_not_ended_are_needed()
    {
        var number = Begin(Pages);
        Assert.Equal([Sha256Digest.Of("sent"u8)], Archive.Jobs.UploadsNeeded());
        End(number);
        Assert.Empty(Archive.Jobs.UploadsNeeded());
    }

    [Fact]
    public void Nothing_of_a_job_makes_a_readers_page_new()
    {
        var generation = Archive.Library.Generation;
        var number = Begin(Pages);
        Archive.Jobs.Step(Worker, number, Some);
        End(number);
        Assert.Equal(generation, Archive.Library.Generation);
    }

    private static JobStep Some { get; } = new() { Progress = new(JobPhase.Adding, 1, 3), Tally = new() { New = 1, Texts = 2 } };

    private Job Ask(JobWish wish) => Archive.Jobs.Ask(wish, "Mara", Noon).Value;

    private bool Hold() => Archive.Jobs.Hold(Worker, Noon).Value;

    private Job? Next() => Archive.Jobs.Next(Worker, Noon).Value;

    private void End(long number) => Assert.True(Archive.Jobs.End(Worker, number, new(Some, IsWhole: true), Noon).IsGood);

    private long Begin(JobWish wish)
    {
        var number = Ask(wish).Number;
        Assert.True(Hold());
        Assert.Equal(number, Next()!.Number);
        return number;
    }
}
