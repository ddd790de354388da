namespace Avow.Publishing;

/// <summary>What publications that were killed left beside a site: folders whose names end with the number of a process that is no more.</summary>
internal static class UnfinishedSites
{
    private const string Mark = ".unfinished-";

    public static void Sweep(string place)
    {
        if (Path.GetDirectoryName(place) is { } parent) LeftFolders.Sweep(parent, $"{Path.GetFileName(place)}.*", folder => IsLeft(folder, place));
    }

    private static bool IsLeft(string folder, string place)
    {
        var at = folder.LastIndexOf(Mark, StringComparison.Ordinal);
        return at > 0 && (folder[..at] == place || folder[..at] == SiteTwin.NameBeside(place)) && LeftFolders.IsOfEndedProcess(folder.AsSpan(at + Mark.Length));
    }
}
