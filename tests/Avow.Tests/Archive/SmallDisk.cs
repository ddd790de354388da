using System.Diagnostics;

namespace Avow.Tests.Archive;

/// <summary>A disk in memory, mounted for one test.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly Folder folder = new();

    public SmallDisk(int megabytes) => Assert.True(Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", folder.Path));

    public static bool MayBeMounted { get; } = TryMount();

    public string Path => folder.Path;

    public void Dispose()
    {
        Run("umount", folder.Path);
        folder.Dispose();
    }

    private static bool TryMount()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess) return false;
        using var tried = new Folder();
        return Run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", tried.Path) && Run("umount", tried.Path);
    }

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
