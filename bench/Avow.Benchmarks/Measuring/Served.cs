using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Avow.Benchmarks;

/// <summary><c>avow serve</c> on a free port, until disposed.</summary>
internal sealed partial class Served : IDisposable
{
    private readonly Process process;

    private Served(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    public long PeakKiB => Child.PeakOf(process.Id);

    /// <summary>Processor time so far, user and system.</summary>
    public TimeSpan Processor
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public static async Task<Served> Start(Workshop workshop, string archive, CancellationToken cancel)
    {
        var started = Child.Start("dotnet", [workshop.Program, "serve", "--port", "0", "--archive", archive]);
        try
        {
            var line = await started.StandardOutput.ReadLineAsync(cancel) ?? "";
            return new(started, new Uri(AddressIn().Match(line).Value));
        }
        catch
        {
            Child.End(started);
            started.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        Child.End(process);
        process.Dispose();
    }

    [GeneratedRegex("http://[0-9.]+:[0-9]+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex AddressIn();
}
