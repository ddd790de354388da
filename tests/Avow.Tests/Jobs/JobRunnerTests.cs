using Avow.Archive;
using Avow.Statements;
using Avow.Tests.Capturing;
using Avow.Tests.Scripts;

namespace Avow.Tests.Jobs;

public sealed class JobRunnerTests
{
    private const string Statement = "<html lang=en><title>The ferries stop</title><article><h1>The ferries stop</h1><p>We, the crews of the northern ferries, stop every crossing of the strait from midnight, until the company withdraws the dismissals of the eleven deckhands and pays the winter wages that it promised us in writing.</p><p>No passenger shall be left on the quay: we carry the sick and the mail as we always have, without pay if need be.</p></article></html>";

    [Fact]
    public async Task Addresses_and_uploads_are_taken_in_and_related_and_nothing_waits_any_more()
    {
        await using var site = new LoopbackServer().Page("/statement", Statement);
        await using var worked = new WorkedArchive();
        var upload = await worked.Send(Statement.Replace("<h1>", "<p>We reprint what the crews say.</p><h1>", StringComparison.Ordinal), "reprint.html");
        var number = worked.Start().Ask(new JobWish.Add { Addresses = [site.Address("/statement")], Uploads = [upload] }, "Mara").Value.Number;
        var job = await worked.Ended(number);

        Assert.Equal((JobState.Done, 2L, 0L), (job.State, job.Tally.New, job.Tally.Problems));
        Assert.True(job.Tally is { Texts: >= 2, Related: >= 2, Relations: >= 1 }, job.Tally.ToString());
        Assert.Equal([site.Address("/statement"), "reprint.html"], worked.Taken(number).Select(taken => new Source(taken.Source).ShownAddress));
        Assert.All(worked.Taken(number), taken => Assert.NotNull(worked.Archive.Library.Find(taken.Texts[0])));
        await worked.Stop();
        Assert.Empty(Directory.GetFiles(worked.Incoming));
    }

    [Fact]
    public async Task What_was_taken_in_before_is_kept_already_and_says_so()
    {
        await using var worked = new WorkedArchive();
        worked.Start();
        foreach (var isNew in new[] { true, false })
        {
            var number = worked.Ask(new JobWish.Add { Uploads = [await worked.Send(Statement, "a.html")], Label = "ferries" });
            Assert.Equal(JobState.Done, (await worked.Ended(number)).State);
            Assert.Equal(isNew, Assert.Single(worked.Taken(number)).IsNew);
        }

        Assert.True(worked.Archive.Library.Resolve("ferries").IsGood);
    }

    [Theory]
    [InlineData("http://127.0.0.1/", ProblemKind.PrivateAddress)]
    [InlineData("http://[::1]:8484/desk", ProblemKind.PrivateAddress)]
    [InlineData("http://169.254.169.254/latest/meta-data", ProblemKind.PrivateAddress)]
    [InlineData("file:///etc/hostname", ProblemKind.ForbiddenScheme)]
    [InlineData("/etc/hostname", ProblemKind.Malformed)]
    [InlineData("-", ProblemKind.Malformed)]
    public async Task An_address_that_leads_inside_is_refused_and_never_a_file_of_this_machine(string address, ProblemKind kind)
    {
        await using var worked = new WorkedArchive(allowPrivate: false);
        worked.Start();
        var number = worked.Ask(new JobWish.Add { Addresses = [address] });

        Assert.Equal(JobState.Done, (await worked.Ended(number)).State);
        Assert.Equal(kind, Assert.Single(worked.Problems(number)).Kind);
        Assert.Empty(worked.Archive.Library.AllCaptures());
    }

    [Fact]
    public async Task One_source_that_is_refused_costs_the_others_nothing_and_says_what_would_mend_it()
    {
        await using var site = new LoopbackServer().Page("/here", Statement);
        await using var worked = new WorkedArchive();
        worked.Start();
        var number = worked.Ask(new JobWish.Add { Addresses = [site.Address("/gone"), site.Address("/here")], Uploads = [new(Sha256Digest.Of("never"u8), "lost.pdf", 5), await worked.Send("\u0001\u0002\u0003 no text \0\0", "noise.bin")] });
        var job = await worked.Ended(number);

        Assert.Equal((JobState.Done, 2L, 1L), (job.State, job.Tally.New, job.Tally.Unread));
        Assert.Equal([ProblemKind.HttpStatus, ProblemKind.NotFound], worked.Problems(number).Take(2).Select(problem => problem.Kind));
        Assert.All(worked.Problems(number), problem => Assert.NotEqual("", problem.Repair));
        Assert.Contains(worked.Archive.Jobs.FindingsOf(number), finding => finding is JobFinding.Wrong { Capture: not null });
    }

    [Fact]
    public async Task A_job_that_a_killed_program_left_goes_on_without_what_was_done()
    {
        await using var site = new LoopbackServer().Page("/a", Statement).Page("/b", Statement);
        await using var worked = new WorkedArchive();
        var number = worked.Ask(new JobWish.Add { Addresses = [site.Address("/a"), site.Address("/b")] });
        var longAgo = TimeProvider.System.GetUtcNow() - (IJobs.LeaseLasts * 2);
        worked.Archive.Jobs.Hold("killed", longAgo);
        worked.Archive.Jobs.Next("killed", longAgo);
        worked.Archive.Jobs.Step("killed", number, new() { Progress = new(JobPhase.Adding, 1, 2), Tally = new() { New = 1 }, PlacesDone = [site.Address("/a")] });
        worked.Start();

        var job = await worked.Ended(number);
        Assert.Equal((JobState.Done, 2L), (job.State, job.Tally.New));
        Assert.Equal(["/robots.txt", "/b"], site.Asked);
    }

    [Fact]
    public async Task Of_two_programs_on_one_archive_one_does_a_job()
    {
        await using var site = new LoopbackServer().Page("/a", Statement);
        await using var worked = new WorkedArchive();
        worked.Start();
        worked.Start();
        List<long> numbers = [.. Enumerable.Range(0, 4).Select(i => worked.Ask(new JobWish.Add { Addresses = [site.Address($"/a?{i}")] }))];
        foreach (var number in numbers) Assert.Equal((JobState.Done, 1), ((await worked.Ended(number)).State, worked.Archive.Jobs.Find(number)!.Starts));
        Assert.Equal(4, site.Asked.Count(path => path.StartsWith("/a", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_name_is_withheld_of_a_large_archive_by_a_job_that_is_stopped_and_goes_on_after_a_restart()
    {
        await using var worked = new WorkedArchive();
        // So many that it is said how far the job came before it ends, on a quick machine too: that is kept once a second.
        var texts = worked.Archive.Imports.Keep([.. Enumerable.Range(0, IWithholding.MostAtOnce + 6_000).Select(i => Contracts.Made.Page($"https://ferry.example/{i}", $"Day {i}, says Mira Grebel."))]).Value;
        Assert.True(worked.Archive.Changes.Make([new WithholdEdit(new WithheldRule.OfName(["Mira Grebel"], IsNoted: true))], new("Mara", TimeProvider.System.GetUtcNow())).IsGood);
        var number = worked.Ask(new JobWish.Withhold());
        worked.Start();
        var running = await worked.When(number, job => job.Progress is { Phase: JobPhase.Withholding, Done: > 0 } || !job.IsOpen);
        Assert.Equal((JobState.Running, (long)texts.Count), (running.State, running.Progress.Of));
        worked.Archive.Jobs.Cancel(number, "Noor", TimeProvider.System.GetUtcNow());
        Assert.Equal(JobState.Cancelled, (await worked.Ended(number)).State);
        Assert.InRange(worked.Archive.Withholding.Due(), 1, texts.Count - 1);
        await worked.Stop();

        worked.Start(); // asks for it by itself
        await worked.When(number, _ => worked.Archive.Jobs.Find(number + 1) is not null);
        var again = await worked.Ended(number + 1);
        Assert.Equal((JobState.Done, "avow"), (again.State, again.By));
        Assert.Equal(0, worked.Archive.Withholding.Due());
        Assert.DoesNotContain(texts, receipt => worked.Archive.Library.Find(receipt.Texts[0])!.Words.Contains("Grebel", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_job_is_stopped_in_the_middle_of_a_source_and_what_was_kept_stays()
    {
        await using var site = new LoopbackServer().Page("/quick", Statement).On("/never", (_, cancel) => Task.Delay(Timeout.Infinite, cancel));
        await using var worked = new WorkedArchive();
        var runner = worked.Start();
        var number = worked.Ask(new JobWish.Add { Addresses = [site.Address("/quick"), site.Address("/never"), site.Address("/after")] });
        await worked.When(number, job => job.Progress.Line == site.Address("/never"));
        runner.Cancel(number, "Noor");
        var job = await worked.Ended(number);

        Assert.Equal((JobState.Cancelled, "Noor", 1L, 3L), (job.State, job.CancelledBy, job.Progress.Done, job.Progress.Of));
        Assert.Equal(1, worked.Archive.Library.Counts().Captures);
        Assert.DoesNotContain("/after", site.Asked);
    }

    [Fact]
    public async Task A_look_that_fails_is_not_the_last_and_the_job_is_stopped_all_the_same()
    {
        await using var site = new LoopbackServer().On("/never", (_, cancel) => Task.Delay(Timeout.Infinite, cancel));
        await using var worked = new WorkedArchive();
        var runner = worked.Start(Hesitating.Of);
        var number = worked.Ask(new JobWish.Add { Addresses = [site.Address("/never")] });
        await worked.When(number, job => job.Progress.Line == site.Address("/never"));
        runner.Cancel(number, "Noor");

        var job = await worked.Ended(number);
        Assert.Equal((JobState.Cancelled, 1), (job.State, job.Starts));
    }

    [Fact]
    public async Task A_program_that_is_told_to_end_puts_its_job_back_and_the_next_one_ends_it()
    {
        var opens = new TaskCompletionSource();
        await using var site = new LoopbackServer().Page("/quick", Statement);
        site.On("/slow", async (stream, cancel) =>
        {
            await opens.Task.WaitAsync(cancel);
            await stream.WriteAsync(System.Text.Encoding.Latin1.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {Statement.Length}\r\n\r\n{Statement}"), cancel);
        });
        await using var worked = new WorkedArchive();
        worked.Start();
        var number = worked.Ask(new JobWish.Add { Addresses = [site.Address("/quick"), site.Address("/slow")] });
        await worked.When(number, job => job.Progress.Line == site.Address("/slow"));
        await worked.Stop();
        var waiting = worked.Archive.Jobs.Find(number)!;
        Assert.Equal((JobState.Waiting, 0, 1L), (waiting.State, waiting.Starts, waiting.Progress.Done));

        opens.SetResult();
        worked.Start();
        Assert.Equal((JobState.Done, 2L), ((await worked.Ended(number)).State, worked.Archive.Jobs.Find(number)!.Tally.New));
        Assert.Single(site.Asked, path => path == "/quick");
    }

    [Fact]
    public async Task What_an_older_reader_has_read_is_read_again_and_related()
    {
        await using var worked = new WorkedArchive();
        worked.Start();
        Assert.Equal(JobState.Done, (await worked.Ended(worked.Ask(new JobWish.Add { Uploads = [await worked.Send(Statement, "a.html"), await worked.Send(Statement + " ", "b.html")] }))).State);
        OlderReadings.Put(worked.Archive.Place, every: 1);
        var job = await worked.Ended(worked.Ask(new JobWish.Reread()));

        Assert.Equal((JobState.Done, 2L, 2L), (job.State, job.Tally.Reread, job.Tally.Changed));
        Assert.True(job.Tally is { Related: 2, Relations: >= 1 }, job.Tally.ToString());
    }

    [Fact]
    public async Task A_check_says_what_is_wrong_and_is_done_all_the_same()
    {
        await using var worked = new WorkedArchive();
        worked.Start();
        var added = worked.Ask(new JobWish.Add { Uploads = [await worked.Send(Statement, "a.html")] });
        await worked.Ended(added);
        var capture = worked.Archive.Library.AllCaptures().Single();
        await File.WriteAllTextAsync(Path.Combine(worked.At("captures"), capture.Digest.ToString()[..2], capture.Digest.ToString()), "forged");
        var number = worked.Ask(new JobWish.Check());
        var job = await worked.Ended(number);

        Assert.Equal((JobState.Done, 1L), (job.State, job.Tally.Problems));
        Assert.Equal(ProblemKind.Damaged, Assert.Single(worked.Problems(number)).Kind);
        Assert.True(job.Tally.Checked > 2);
    }

    [Fact]
    public async Task What_nobody_asked_for_is_swept_when_a_program_starts()
    {
        await using var worked = new WorkedArchive();
        var old = await worked.Archive.Incoming.Receive(new MemoryStream([1, 2, 3]), "old.pdf", TimeProvider.System.GetUtcNow() - IIncoming.KeptUnasked);
        var fresh = await worked.Send("fresh", "fresh.txt");
        worked.Start();
        await worked.Ended(worked.Ask(new JobWish.Check()));

        Assert.False(worked.Archive.Incoming.PathOf(old.Value).IsGood);
        Assert.True(worked.Archive.Incoming.PathOf(fresh).IsGood);
    }
}
