using Avow.Archive;
using Avow.Publishing;

namespace Avow.Desk;

/// <summary>The page on which sources are added.</summary>
/// <param name="Filled">What was typed, and what is wrong with it.</param>
/// <param name="Uploads">Files that have come already, and wait for the form.</param>
/// <param name="Events">As they may be chosen, by name.</param>
public sealed record AddModel(Filled Filled, IReadOnlyList<Upload> Uploads, IReadOnlyList<EventLine> Events)
{
    internal static AddModel Of(IArchive archive, InterfaceLanguage language, Filled? filled = null, IReadOnlyList<Upload>? uploads = null) => new(
        filled ?? Filled.Nothing,
        uploads ?? [],
        EventLine.Ordered(archive.Registry.Events(), language));
}
