using System.Diagnostics;

namespace Avow.Tests.Web;

/// <summary>A fact that needs a harvester that is not ours: skipped, visibly, where it is not installed.</summary>
internal sealed class OaiHarvesterFactAttribute : FactAttribute
{
    private static readonly bool IsThere = Find();

    public OaiHarvesterFactAttribute()
    {
        if (!IsThere) Skip = "needs Debian's OAI-PMH harvester (apt-get install libhttp-oai-perl)";
    }

    private static bool Find()
    {
        try
        {
            using var perl = Process.Start(new ProcessStartInfo("perl", ["-MHTTP::OAI", "-e", "1"]) { RedirectStandardError = true, UseShellExecute = false })!;
            perl.StandardError.ReadToEnd();
            perl.WaitForExit();
            return perl.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
