namespace Avow.Tests.Archive;

/// <summary>A fact about missing rights: skipped, visibly, for root, whom nothing is forbidden.</summary>
internal sealed class UnprivilegedFactAttribute : FactAttribute
{
    public UnprivilegedFactAttribute()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess) Skip = "needs a user who is not root";
    }
}
