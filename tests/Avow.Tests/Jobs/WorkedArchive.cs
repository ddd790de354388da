using System.Text;
using Avow.Archive;
using Avow.Capturing;
using Avow.Jobs;
using Avow.Statements;
using Avow.Tests.Archive;

namespace Avow.Tests.Jobs;

/// <summary>An archive with somebody who does its jobs, as often as a test starts them.</summary>
internal sealed class WorkedArchive : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Folder folder = new();
    private readonly WebOptions web;
    private readonly List<(CancellationTokenSource Stop, Task Running, IArchive Archive)> working = [];

    public WorkedArchive(bool allowPrivate = true)
    {
        web = new() { AllowPrivate = allowPrivate };
        Archive = SqliteArchive.Create(folder.At("archive"), "The Strait Papers").Value;
    }

    public SqliteArchive Archive { get; }

    public string Incoming => folder.At("archive", "incoming");

    public string At(string name) => folder.At("archive", name);

    /// <summary>One more program that has the archive open and does its jobs.</summary>
    /// <param name="seen">The archive as that program sees it; as it is when left out.</param>
    public JobRunner Start(Func<IArchive, IArchive>? seen = null)
    {
        var opened = SqliteArchive.Open(folder.At("archive")).Value;
        var runner = new JobRunner(seen?.Invoke(opened) ?? opened, new JobWork(opened, web, TimeProvider.System), TimeProvider.System);
        var stop = new CancellationTokenSource();
        working.Add((stop, Task.Run(() => runner.Run(stop.Token)), opened));
        return runner;
    }

    /// <summary>Every program ends in good order.</summary>
    public async Task Stop()
    {
        foreach (var (stop, running, archive) in working)
        {
            await stop.CancelAsync();
            await running;
            archive.Dispose();
            stop.Dispose();
        }

        working.Clear();
    }

    public long Ask(JobWish wish) => Archive.Jobs.Ask(wish, "Mara", TimeProvider.System.GetUtcNow()).Value.Number;

    public async Task<Upload> Send(string words, string name) =>
        (await Archive.Incoming.Receive(new MemoryStream(Encoding.UTF8.GetBytes(words)), name, TimeProvider.System.GetUtcNow())).Value;

    public Task<Job> Ended(long number) => When(number, job => !job.IsOpen);

    public async Task<Job> When(long number, Func<Job, bool> isSo)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var job = Archive.Jobs.Find(number)!;
            if (isSo(job)) return job;
            Assert.True(TimeProvider.System.GetElapsedTime(started) < Patience, $"After a minute: {job}");
            await Task.Delay(20);
        }
    }

    public IReadOnlyList<JobFinding.Taken> Taken(long number) => [.. Archive.Jobs.FindingsOf(number).OfType<JobFinding.Taken>()];

    public IReadOnlyList<Problem> Problems(long number) => [.. Archive.Jobs.FindingsOf(number).OfType<JobFinding.Wrong>().Select(wrong => wrong.Problem)];

    public async ValueTask DisposeAsync()
    {
        await Stop();
        Archive.Dispose();
        folder.Dispose();
    }
}
