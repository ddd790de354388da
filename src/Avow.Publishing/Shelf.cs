using Avow.Archive;

namespace Avow.Publishing;

/// <summary>The parts of an archive that pages read; they never write.</summary>
public sealed record Shelf(ILibrary Library, ISearch Search, IRegistry Registry, IDossiers Dossiers)
{
    /// <summary>Whether captured files are published with the metadata in them, as the keeper of the archive may wish.</summary>
    public bool KeepsMetadata { get; init; }

    public static Shelf Of(IArchive archive) => new(archive.Library, archive.Search, archive.Registry, archive.Dossiers);
}
