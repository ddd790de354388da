using System.Text;
using Avow.Road;
using Avow.Statements;
using Avow.Tests.Archive;

namespace Avow.Tests.Publishing;

/// <summary>A browser that prints nothing or a part: what is wrong with the machine is said, with its repair.</summary>
public sealed class PrintComplaintTests : IDisposable
{
    private readonly Folder folder = new();

    [Fact]
    public async Task A_machine_on_which_the_sandbox_cannot_work_is_told_apart_and_nothing_is_printed_without_it()
    {
        var problem = await Print("echo '[1:1:ERROR:zygote_host_impl_linux.cc(130)] No usable sandbox! If you want to live dangerously you can try using --no-sandbox.' >&2; exit 1");
        Assert.Equal(ProblemKind.NotPermitted, problem.Kind);
        Assert.Contains("chromium-sandbox", problem.Repair, StringComparison.Ordinal);
        Assert.DoesNotContain("--no-sandbox", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_breaks_off_is_a_full_disk_and_no_mistake_of_the_browser()
    {
        var problem = await Print("for word; do case $word in --print-to-pdf=*) printf '%%PDF-1.4\\n1 0 obj\\n<</Type' > \"${word#*=}\";; esac; done");
        Assert.Equal(ProblemKind.NoSpace, problem.Kind);
        Assert.Contains(Path.TrimEndingDirectorySeparator(Path.GetTempPath()), problem.Reason, StringComparison.Ordinal);
        Assert.Contains("TMPDIR", problem.Repair, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whatever_else_it_says_is_handed_on()
    {
        var problem = await Print("echo 'cannot open display' >&2; exit 3");
        Assert.Equal(ProblemKind.Damaged, problem.Kind);
        Assert.Contains("ended with 3: cannot open display", problem.Reason, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private async Task<Problem> Print(string script)
    {
        var browser = folder.At("browser");
        await File.WriteAllTextAsync(browser, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(browser, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.False((await new PrintingBrowser(browser).Print(Encoding.UTF8.GetBytes("<p>Words."), default)).TryGet(out _, out var problem));
        return problem!;
    }
}
