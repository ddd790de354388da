using Avow.Archive;
using Avow.Publishing;
using Avow.Relating;
using Avow.Road;
using Avow.Statements;

namespace Avow.Web;

/// <summary>Hands the table of variants and the lineage to the pages, in the pages' own records.</summary>
internal static class VersionsFound
{
    public static FoundVersions Of(IArchive archive, IReadOnlyList<Id<Text>> texts) =>
        VersionFinding.Among(archive, texts).TryGet(out var found, out _) ? Turned(found) : FoundVersions.Nothing;

    private static FoundVersions Turned(VersionFinding found) => new()
    {
        Witnesses = found.Table.Witnesses,
        Wordings = [.. found.Table.Wordings.Select(wording => new FoundWording(wording.Siglum, wording.Witnesses))],
        Places = [.. found.Table.Places.Select(Place)],
        Lineage = [.. found.Lineage.Nodes.Select(Origin)],
        NotCollated = found.Table.NotCollated,
        RangesIn = found.Table.RangesIn,
    };

    private static FoundPlace Place(VariantPlace place) => new(
        Enum.Parse<FoundKind>(place.Kind.ToString()),
        place.InBase,
        place.Before,
        place.After,
        [.. place.Readings.Select(reading => new FoundReading(reading.Words, reading.Wordings, [.. reading.Forms.Select(form => form.Words)]))],
        place.Lacking,
        place.MovedBefore);

    internal static FoundOrigin Origin(LineageNode node) => new(
        node.Text, node.Address, node.Parent, Enum.Parse<FoundGround>(node.Ground.ToString()), node.Differences, node.EquallyNear, node.DirectionKnown, node.NotAfter);
}
