using Avow.Statements;

namespace Avow.Road;

/// <summary>What it means when Chromium prints nothing, or only a part: two things that are wrong with the machine have a repair that nobody would guess.</summary>
internal static class PrintComplaint
{
    /// <summary>With less than this a browser does not get far: its profile and one page.</summary>
    private const long NextToNothingBytes = 1 << 20;

    // As it has said since version 60 (content/browser/zygote_host/zygote_host_impl_linux.cc).
    private const string SandboxComplaint = "No usable sandbox";

    /// <param name="exitCode">With which it ended.</param>
    /// <param name="lastWords">What it said.</param>
    /// <param name="folder">In which it printed.</param>
    public static Problem Of(int exitCode, string lastWords, string folder) =>
        lastWords.Contains(SandboxComplaint, StringComparison.Ordinal) ? new(
            ProblemKind.NotPermitted,
            "chromium",
            "its sandbox cannot work here: no user may make namespaces of their own (containers often forbid it), and Avow does not print without it",
            "Install the sandbox that needs none: sudo apt-get install --no-install-recommends chromium-sandbox. Or let users make namespaces (sysctl user.max_user_namespaces, kernel.apparmor_restrict_unprivileged_userns; of a container its seccomp profile), or print on another machine.")
        : FreeBytes(folder) < NextToNothingBytes ? BrokenOff(folder)
        : new(ProblemKind.Damaged, "chromium", $"it printed nothing (it ended with {exitCode}: {OneLine.Of(lastWords)})", "Look at what it says; everything else works.");

    /// <summary>Whether a printed file ends as one does (ISO 32000-1, 7.5.5): on a full disk Chromium writes a part of it and ends well.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> printed) => printed.TrimEnd("\r\n "u8).EndsWith("%%EOF"u8);

    /// <param name="folder">In which it printed.</param>
    public static Problem BrokenOff(string folder) => new(
        ProblemKind.NoSpace, "what Chromium printed", $"it breaks off in the middle, and where temporary files go, {Path.GetDirectoryName(folder)}, {FreeBytes(folder):N0} bytes are free", "Free some space there, or name another place: TMPDIR=/somewhere avow publish pdf …");

    /// <param name="folder">In which it was to be printed.</param>
    /// <param name="failure">What the file system said.</param>
    public static Problem NotWritten(string folder, Exception failure) => new(
        ProblemKind.NoSpace, "the page that is to be printed", $"it cannot be written where temporary files go, {Path.GetDirectoryName(folder)} ({FileInPlace.Said(failure).Split(':')[0].Trim()})", "Free some space there, or name another place: TMPDIR=/somewhere avow publish pdf …");

    private static long FreeBytes(string folder) => new DriveInfo(folder).AvailableFreeSpace;
}
