namespace Avow.Desk;

/// <summary>Where the keys lie with which the desk seals its cookies, so that a restart signs nobody out. Only their owner may read them.</summary>
internal static class KeyFolder
{
    public static DirectoryInfo In(string archiveFolder)
    {
        var folder = Path.Combine(archiveFolder, "desk", "keys");
        return OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(folder)
            : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
