using System.Globalization;
using Avow.Archive;

namespace Avow.Desk;

/// <summary>The list of long work, and what of it somebody may start.</summary>
/// <param name="Jobs">The newest first.</param>
/// <param name="Before">Where earlier ones begin; null when these are all.</param>
/// <param name="MayStart">Whether whoever looks may ask for relating, reading again and checking.</param>
public sealed record JobsModel(IReadOnlyList<Job> Jobs, long? Before, bool MayStart)
{
    private const int JobsOnAPage = 50;

    internal static JobsModel Of(IArchive archive, Visit visit)
    {
        var before = long.TryParse(visit.Asked("before"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (long?)null;
        var jobs = archive.Jobs.Latest(JobsOnAPage + 1, before);
        return new([.. jobs.Take(JobsOnAPage)], jobs.Count > JobsOnAPage ? jobs[JobsOnAPage - 1].Number : null, visit.Person.Role >= Role.Editor);
    }
}
