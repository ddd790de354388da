namespace Avow.Tests.Reading;

/// <summary>A fact about child processes as Linux shows them: skipped, visibly, elsewhere.</summary>
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() ? null! : "looks at processes in /proc";
}
