using System.Globalization;
using Avow.Publishing;

namespace Avow.Road;

/// <summary>The folder of one printing: nobody else may look into it, and it is gone afterwards. What killed printings left, texts of an archive, goes at the next one.</summary>
internal sealed class PrintFolder : IDisposable
{
    private const string Mark = "avow-print-";

    /// <summary>No printing takes so long; a younger one may belong to a process that is not seen from here, in another container.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private readonly DirectoryInfo folder;

    public PrintFolder()
    {
        LeftFolders.Sweep(Path.GetTempPath(), $"{Mark}*", IsLeft);
        folder = Directory.CreateTempSubdirectory(string.Create(CultureInfo.InvariantCulture, $"{Mark}{Environment.ProcessId}-"));
    }

    public string Place => folder.FullName;

    public string At(string name) => Path.Combine(folder.FullName, name);

    public void Dispose() => folder.Delete(recursive: true);

    private static bool IsLeft(string folder) => Directory.GetLastWriteTimeUtc(folder) < (TimeProvider.System.GetUtcNow() - Longest).UtcDateTime
        && LeftFolders.IsOfEndedProcess(Path.GetFileName(folder)[Mark.Length..].Split('-')[0]);
}
