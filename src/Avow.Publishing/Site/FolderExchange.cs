using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Avow.Publishing;

/// <summary>Puts a finished folder in another's place in one step (renameat2 with RENAME_EXCHANGE, Linux 3.15); in two where the system cannot.</summary>
internal static class FolderExchange
{
    private const int HereIsCurrent = -100; // AT_FDCWD
    private const uint Exchange = 2; // RENAME_EXCHANGE

    /// <param name="finished">Holds afterwards what stood there; where nothing did, it is gone.</param>
    /// <param name="place">Where it goes; may not exist yet.</param>
    public static void Put(string finished, string place)
    {
        if (!Directory.Exists(place))
        {
            Directory.Move(finished, place);
            return;
        }

        if (IsExchanged(finished, place)) return;
        var old = string.Create(CultureInfo.InvariantCulture, $"{place}.previous-{Environment.ProcessId}");
        Directory.Move(place, old);
        Directory.Move(finished, place);
        Directory.Move(old, finished);
    }

    private static bool IsExchanged(string finished, string place)
    {
        try
        {
            return OperatingSystem.IsLinux() && Rename(HereIsCurrent, Terminated(finished), HereIsCurrent, Terminated(place), Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    private static byte[] Terminated(string path) => Encoding.UTF8.GetBytes($"{path}\0");

    [DllImport("libc", EntryPoint = "renameat2")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Rename(int fromFolder, byte[] from, int toFolder, byte[] to, uint flags);
}
