namespace Avow.Reading;

/// <summary>What a child process left: its ending, its exit code and the start of what it said on its error stream.</summary>
internal sealed record ToolRun(ToolEnding Ending, int ExitCode, string Errors)
{
    /// <summary>What it was held to.</summary>
    public required ToolLimits Limits { get; init; }

    /// <summary>128 and the signal, as shells report it: the kernel's answer to too much processor time (SIGXCPU, SIGKILL).</summary>
    public bool WasStoppedForTime => Ending == ToolEnding.TooSlow || ExitCode is 128 + 24 or 128 + 9;

    public bool IsGood => Ending == ToolEnding.Finished && ExitCode == 0;
}
