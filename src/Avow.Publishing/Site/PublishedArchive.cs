using Avow.Archive;

namespace Avow.Publishing;

/// <summary>What a site is made from: what pages read, what tells whether they would read it again, and the times of changes for robots.</summary>
/// <param name="Shelf">What pages read.</param>
/// <param name="Sums">What the archive holds, in sums.</param>
/// <param name="Harvest">For sitemaps; null for a site without them.</param>
public sealed record PublishedArchive(Shelf Shelf, IStateSums Sums, IHarvest? Harvest)
{
    public static PublishedArchive Of(IArchive archive) => new(Shelf.Of(archive), archive.Sums, archive.Harvest);
}
