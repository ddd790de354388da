using Avow.Archive;
using Avow.Publishing;

namespace Avow.Desk;

/// <summary>The page on which sources are added.</summary>
/// <param name="Filled">What was typed, and what is wrong with it.</param>
/// <param name="Uploads">Files that have come already, and wait for the form.</param>
/// <param name="Events">By slug and name, as they may be chosen.</param>
public sealed record AddModel(Filled Filled, IReadOnlyList<Upload> Uploads, IReadOnlyList<(string Slug, string Name)> Events)
{
    internal static AddModel Of(IArchive archive, Filled? filled = null, IReadOnlyList<Upload>? uploads = null) => new(
        filled ?? Filled.Nothing,
        uploads ?? [],
        [.. archive.Registry.Events().Select(one => (one.Slug, Name: StatementModel.NameOf(one))).OrderBy(one => one.Name, StringComparer.OrdinalIgnoreCase)]);
}
