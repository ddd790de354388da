using Avow.Archive;
using Avow.Statements;

namespace Avow.Road;

/// <summary>Where an archive keeps what a publication tells the next: in its own folder, one file for each place to which it is published.</summary>
internal static class SiteMemoryPlace
{
    private const string Folder = "publications", Ending = ".memory";

    /// <summary>Who publishes to ever new places leaves no more than these.</summary>
    private const int MostPlaces = 8;

    private const int NameDigits = 16;

    /// <returns>The file, which need not exist; null where the archive is in no folder.</returns>
    public static string? Of(IArchive archive, string place)
    {
        if (!Directory.Exists(archive.Place)) return null;
        var folder = Path.Combine(archive.Place, Folder);
        var file = Path.Combine(folder, Sha256Digest.OfParts(place).ToString()[..NameDigits] + Ending);
        Forget(folder, file);
        return file;
    }

    private static void Forget(string folder, string kept)
    {
        try
        {
            if (!Directory.Exists(folder)) return;
            foreach (var old in Directory.EnumerateFiles(folder, "*" + Ending).Where(file => file != kept).OrderByDescending(File.GetLastWriteTimeUtc).Skip(MostPlaces - 1)) File.Delete(old);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // An archive that may only be read remembers nothing.
        }
    }
}
