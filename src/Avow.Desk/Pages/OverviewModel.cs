using Avow.Archive;

namespace Avow.Desk;

/// <summary>What there is, and where an editor may go.</summary>
public sealed record OverviewModel(ArchiveCounts Counts, IReadOnlyList<DeskPlace> Places)
{
    internal static OverviewModel From(DeskSetting setting, Visit visit, DeskRoutes routes) =>
        new(setting.Archive.Library.Counts(), [.. DeskPlaces.For(visit.Says, visit.Person, routes).Where(place => place.Address != EditorsDesk.Root)]);
}
