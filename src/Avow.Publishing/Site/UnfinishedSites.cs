using System.Globalization;

namespace Avow.Publishing;

/// <summary>What publications that were killed left beside a site: folders whose names end with the number of a process that is no more.</summary>
internal static class UnfinishedSites
{
    private const string Mark = ".unfinished-";

    public static void Sweep(string place)
    {
        try
        {
            if (Path.GetDirectoryName(place) is not { } parent || !Directory.Exists(parent)) return;
            foreach (var folder in Directory.EnumerateDirectories(parent, $"{Path.GetFileName(place)}.*").Where(folder => IsLeft(folder, place))) Directory.Delete(folder, recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // It stands in nobody's way.
        }
    }

    private static bool IsLeft(string folder, string place)
    {
        var at = folder.LastIndexOf(Mark, StringComparison.Ordinal);
        return at > 0 && (folder[..at] == place || folder[..at] == SiteTwin.NameBeside(place)) && int.TryParse(folder[(at + Mark.Length)..], NumberStyles.None, CultureInfo.InvariantCulture, out var process) && EndedProcess.Is(process);
    }
}
