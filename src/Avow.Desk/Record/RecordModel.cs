using System.Globalization;
using Avow.Archive;
using Avow.Publishing;

namespace Avow.Desk;

/// <summary>The record of changes, newest first.</summary>
/// <param name="Sets">What was changed together.</param>
/// <param name="Of">Which changes are asked for.</param>
/// <param name="Before">Where the next page begins; null on the last.</param>
/// <param name="Names">What the things of it are called.</param>
public sealed record RecordModel(IReadOnlyList<ChangeSet> Sets, ChangesOf Of, long? Before, RecordNames Names)
{
    public const int SetsPerPage = 30;

    internal static RecordModel From(IArchive archive, ChangesOf of, long? before)
    {
        var sets = archive.Changes.Latest(SetsPerPage + 1, before, of == new ChangesOf() ? null : of);
        var shown = sets.Take(SetsPerPage).ToList();
        return new(shown, of, sets.Count > shown.Count ? shown[^1].Number : null, new(archive));
    }

    internal static string AddressOf(ChangesOf of, long? before = null) => Question.To(
        $"{EditorsDesk.Root}/{RecordOfChanges.Pattern}",
        ("kind", of.Kind?.ToString().ToLowerInvariant()),
        ("thing", of.Thing),
        ("by", of.By),
        ("before", before?.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Whether a button to undo a set could do anything: endorsements are never overwritten, and what is undone is undone.</summary>
    internal static bool CanBeUndone(ChangeSet set) => set.UndoneBy is null && set.Changes.All(change => change.Kind != ChangeKind.Endorsement);

    /// <summary>Where a set stands by itself, with all of its changes.</summary>
    internal static string AddressOf(long set) => string.Create(CultureInfo.InvariantCulture, $"{EditorsDesk.Root}/{RecordOfChanges.Pattern}/{set}");
}
