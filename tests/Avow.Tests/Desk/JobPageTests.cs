using Avow.Archive;
using Avow.Capturing;
using Avow.Desk;
using Avow.Publishing;
using Avow.Statements;
using Avow.Tests.Publishing;

namespace Avow.Tests.Desk;

/// <summary>What the page of a job says of waiting, stopping and what stood in the way.</summary>
public sealed class JobPageTests : IAsyncDisposable
{
    private readonly DeskOfTests desk;

    public JobPageTests() => desk = new(work: archive => new NobodyWorks(archive));

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    [Theory]
    [InlineData("en", "Nothing is before it: it begins in a moment.", "It waits until these are done, for one job is done after the other:")]
    [InlineData("ru", "Перед ним ничего нет: оно вот-вот начнётся.", "Задания выполняются по одному; сначала будут выполнены эти:")]
    [InlineData("es", "No hay ninguna antes: empieza enseguida.", "Las tareas se hacen una tras otra; antes se harán estas:")]
    [InlineData("ar", "لا شيء قبلها، وستبدأ بعد لحظة.", "تُنجز المهام واحدة بعد أخرى، وتسبقها هذه:")]
    public async Task A_job_that_waits_says_what_is_before_it(string language, string first, string later)
    {
        desk.Language = InterfaceLanguage.Find(language)!;
        Ask(new JobWish.Check());
        Ask(new JobWish.Relate());
        Ask(new JobWish.Reread());
        Assert.Contains(first, Words(await desk.Get("/desk/jobs/1")), StringComparison.Ordinal);
        var third = await desk.Get("/desk/jobs/3");
        Assert.Contains(later, Words(third), StringComparison.Ordinal);
        Assert.Equal(["/desk/jobs/1", "/desk/jobs/2"], RenderedHtml.Parse(third.Html).WithClass("before").Single().All("a").Select(link => link.Attribute("href")!.Value));
    }

    [Theory]
    [InlineData("en", "It had not begun.")]
    [InlineData("ru", "Оно ещё не было начато.")]
    [InlineData("es", "No había empezado.")]
    [InlineData("ar", "لم تكن قد بدأت.")]
    public async Task A_job_that_was_stopped_before_it_began_says_so_in_whole_words(string language, string said)
    {
        desk.Language = InterfaceLanguage.Find(language)!;
        Ask(new JobWish.Check());
        Assert.True(desk.Archive.Jobs.Cancel(1, "Noor", desk.Setting.Time.GetUtcNow()).IsGood);
        var remark = RenderedHtml.Parse((await desk.Get("/desk/jobs/1")).Html).WithClass("remark").Single().Value;
        Assert.EndsWith(said, remark, StringComparison.Ordinal);
        Assert.DoesNotContain(": .", remark, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_editor_is_advised_to_what_an_editor_can_do()
    {
        Ask(new JobWish.Add { Addresses = ["http://10.0.0.1/"] });
        var (worker, now) = ("w", desk.Setting.Time.GetUtcNow());
        Assert.True(desk.Archive.Jobs.Hold(worker, now).Value);
        Assert.NotNull(desk.Archive.Jobs.Next(worker, now).Value);
        var refused = WebProblem.Private(WebAddress.Parse("http://10.0.0.1/").Value, "10.0.0.1 is no address of the public internet");
        Assert.Contains("allow private addresses", refused.Repair, StringComparison.Ordinal);
        Assert.True(desk.Archive.Jobs.End(worker, 1, new(new() { Progress = JobProgress.None, Findings = [new JobFinding.Wrong(refused, null)], Tally = new() { Problems = 1 } }, true, null), now).IsGood);
        var page = Words(await desk.Get("/desk/jobs/1"));
        Assert.Contains("Save the page as a file and add the file", page, StringComparison.Ordinal);
        Assert.DoesNotContain("allow private", page, StringComparison.Ordinal);
        desk.Language = InterfaceLanguage.Russian;
        Assert.Contains("Сохраните страницу в файл и добавьте его", Words(await desk.Get("/desk/jobs/1")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_many_files_are_taken_at_a_time_is_said_before_any_is_chosen()
    {
        var page = RenderedHtml.Parse((await desk.Get("/desk/add")).Html);
        Assert.Contains("at a time at most 200 files", page.Descendants("span").Single(span => span.Attribute("id")?.Value == "files-hint").Value, StringComparison.Ordinal);
        Assert.Equal("200", page.WithClass("files").Single().Attribute("data-max-files")!.Value);
    }

    private void Ask(JobWish wish) => Assert.True(desk.Archive.Jobs.Ask(wish, "Mara", desk.Setting.Time.GetUtcNow()).IsGood);

    private static string Words(DeskOfTests.Answer answer) => string.Join(' ', RenderedHtml.Parse(answer.Html).Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed class NobodyWorks(IArchive archive) : IDeskWork
    {
        public Outcome<Job> Ask(JobWish wish, string by) => archive.Jobs.Ask(wish, by, DateTimeOffset.UnixEpoch);

        public Outcome<Job> Cancel(long number, string by) => archive.Jobs.Cancel(number, by, DateTimeOffset.UnixEpoch);
    }
}
