using System.Diagnostics;

namespace Avow.Publishing;

/// <summary>Whether a process runs: what has the number of one that does not in its name was left behind by a kill.</summary>
public static class EndedProcess
{
    public static bool Is(int process)
    {
        try
        {
            using var running = Process.GetProcessById(process);
            return false;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }
}
