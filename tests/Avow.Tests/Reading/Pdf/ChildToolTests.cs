using System.Diagnostics;
using Avow.Reading;
using Avow.Statements;

namespace Avow.Tests.Reading;

/// <summary>Child processes end within their limits and leave nothing behind.</summary>
public sealed class ChildToolTests
{
    private static readonly ToolLimits Limits = new() { CpuSeconds = 5 };

    [LinuxFact]
    public void A_tool_that_waits_is_killed_with_what_it_started()
    {
        using var fake = new FakeTools();
        var tool = fake.Add("tool", $"sleep 600 & echo $! > {fake.At("child")}; echo $$ > {fake.At("leader")}; echo begun; wait");
        var watch = Stopwatch.StartNew();
        var run = Run(fake, tool, Limits with { Wall = TimeSpan.FromSeconds(1) });
        Assert.Equal(ToolEnding.TooSlow, run.Ending);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30));
        Assert.False(fake.IsRunning("leader") || fake.IsRunning("child"));
    }

    [LinuxFact]
    public void What_a_tool_leaves_running_behind_itself_is_killed_too()
    {
        using var fake = new FakeTools();
        var tool = fake.Add("tool", $"sleep 600 >/dev/null 2>&1 & echo $! > {fake.At("child")}; exit 0");
        Assert.True(Run(fake, tool, Limits).IsGood);
        Assert.True(SpinWait.SpinUntil(() => !fake.IsRunning("child"), TimeSpan.FromSeconds(10)));
    }

    [LinuxFact]
    public void A_tool_that_works_too_long_is_stopped_by_the_kernel()
    {
        using var fake = new FakeTools();
        Assert.True(Run(fake, fake.Add("tool", "while :; do :; done"), Limits with { CpuSeconds = 1 }).WasStoppedForTime);
    }

    [LinuxFact]
    public void A_tool_that_writes_without_end_is_stopped()
    {
        using var fake = new FakeTools();
        Assert.Equal(ToolEnding.TooMuch, Run(fake, fake.Add("tool", "yes"), Limits with { OutputBytes = 1 << 20 }).Ending);
    }

    [LinuxFact]
    public void A_tool_gets_no_more_memory_than_it_may()
    {
        using var fake = new FakeTools();
        Assert.False(Run(fake, fake.Add("tool", "exec dd if=/dev/zero of=/dev/null bs=300M count=1"), Limits with { MemoryMebibytes = 64 }).IsGood);
    }

    [LinuxFact]
    public void A_tool_sees_only_the_environment_it_needs_and_its_arguments_as_they_are()
    {
        using var fake = new FakeTools();
        var output = "";
        var run = new ChildTool(fake.Path, Options(fake)).Run(fake.Add("tool", "env; echo \"[$1]\""), ["$(id) \"'; exit 3 #"], Limits, text => output = text.ReadToEnd(), CancellationToken.None);
        Assert.True(run.IsGood);
        Assert.Contains("[$(id) \"'; exit 3 #]", output, StringComparison.Ordinal);
        Assert.DoesNotContain("HOME=", output, StringComparison.Ordinal);
        Assert.DoesNotContain("DOTNET", output, StringComparison.Ordinal);
    }

    [LinuxFact]
    public void Cancelling_a_reading_ends_the_tool_and_takes_the_folder_away()
    {
        using var fake = new FakeTools();
        foreach (var name in new[] { "pdftotext", "pdftohtml", "pdfimages", "pdftoppm" }) fake.Add(name, "exit 1");
        fake.Add("pdfinfo", $"pwd > {fake.At("folder")}; echo $$ > {fake.At("leader.new")}; mv {fake.At("leader.new")} {fake.At("leader")}; sleep 600");
        using var cancel = new CancellationTokenSource();
        using var begun = new FileSystemWatcher(fake.Path);
        begun.Renamed += (_, _) => cancel.Cancel();
        begun.EnableRaisingEvents = true;
        Assert.ThrowsAny<OperationCanceledException>(() => Readers.Read("%PDF-1.4"u8.ToArray(), Options(fake), cancel.Token));
        Assert.False(fake.IsRunning("leader"));
        Assert.False(Directory.Exists(fake.Text("folder")));
    }

    [LinuxFact]
    public void A_tool_that_hangs_is_named_and_the_folder_is_gone()
    {
        using var fake = new FakeTools();
        foreach (var name in new[] { "pdftotext", "pdftohtml", "pdfimages", "pdftoppm" }) fake.Add(name, "exit 1");
        fake.Add("pdfinfo", $"pwd > {fake.At("folder")}; while :; do :; done");
        var problem = Readers.Read("%PDF-1.4"u8.ToArray(), Options(fake) with { MaxToolSeconds = 1 }).Problem;
        Assert.Equal(ProblemKind.TooSlow, problem?.Kind);
        Assert.Contains("more than 1 seconds of the processor", problem!.Reason, StringComparison.Ordinal);
        Assert.False(Directory.Exists(fake.Text("folder")));
    }

    [Fact]
    public void Without_its_tools_a_PDF_is_refused_with_the_way_to_install_them()
    {
        var problem = Readers.Read("%PDF-1.4"u8.ToArray(), new ReadingOptions { ToolPath = "/nonexistent" }).Problem;
        Assert.Equal(ProblemKind.ToolMissing, problem?.Kind);
        Assert.Contains("apt-get install poppler-utils", problem!.Repair, StringComparison.Ordinal);
    }

    private static ReadingOptions Options(FakeTools fake) => new() { ToolPath = fake.ToolPath };

    private static ToolRun Run(FakeTools fake, string tool, ToolLimits limits) =>
        new ChildTool(fake.Path, Options(fake)).Run(tool, [], limits, output => output.ReadToEnd(), CancellationToken.None);
}
