using System.Globalization;
using Avow.Road;

namespace Avow.Tests.Publishing;

public sealed class PrintFolderTests
{
    private const int NoProcess = int.MaxValue; // more than Linux ever gives (proc_sys_kernel(5), pid_max)

    [Fact]
    public void What_a_killed_printing_left_is_gone_at_the_next_and_what_runs_or_is_young_stays()
    {
        var (left, young, running) = (Make(NoProcess, "left"), Make(NoProcess, "young"), Make(Environment.ProcessId, "running"));
        using (var folder = new PrintFolder())
        {
            Assert.Equal((false, true, true), (Directory.Exists(left), Directory.Exists(young), Directory.Exists(running)));
            if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder.Place));
        }

        Directory.Delete(young, recursive: true);
        Directory.Delete(running, recursive: true);
    }

    private static string Make(int process, string name)
    {
        var folder = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"avow-print-{process}-{name}-of-{Environment.ProcessId}"));
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "page.html"), "words");
        if (name != "young") Directory.SetLastWriteTimeUtc(folder, new(2026, 5, 14, 12, 0, 0, DateTimeKind.Utc));
        return folder;
    }
}
