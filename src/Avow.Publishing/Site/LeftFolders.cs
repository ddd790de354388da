using System.Globalization;

namespace Avow.Publishing;

/// <summary>Folders that killed processes left behind: each has the number of its process in its name.</summary>
public static class LeftFolders
{
    /// <summary>Deletes those of which it is certain; what cannot be listed or deleted stays, for it stands in nobody's way.</summary>
    /// <param name="parent">Where they are; it need not exist.</param>
    /// <param name="pattern">What their names look like, with <c>*</c>.</param>
    /// <param name="isLeft">Whether one is.</param>
    public static void Sweep(string parent, string pattern, Func<string, bool> isLeft)
    {
        foreach (var folder in Tried(() => Directory.GetDirectories(parent, pattern)) ?? [])
        {
            Tried(() =>
            {
                if (isLeft(folder)) Directory.Delete(folder, recursive: true);
                return true;
            });
        }
    }

    /// <summary>Whether this is the number of a process that runs no more.</summary>
    public static bool IsOfEndedProcess(ReadOnlySpan<char> number) => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var process) && EndedProcess.Is(process);

    private static T? Tried<T>(Func<T> what)
    {
        try
        {
            return what();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }
}
