using Avow.Statements;
using Page = Avow.Publishing;
using Room = Avow.Relating;

namespace Avow.Web;

/// <summary>Hands what the relating room found between two texts to the pages, in the pages' own records.</summary>
internal static class CollatedRows
{
    public static IReadOnlyList<Page.CollatedRow> Of(Text left, Text right) => [.. Room.Collation.Of(left.Words, right.Words).Select(Row)];

    private static Page.CollatedRow Row(Room.CollatedRow row) => new(
        row.Left,
        row.Right,
        row.MovedToRow is not null,
        [.. row.Runs.Where(run => run.Left is not null).Select(run => new Page.CollatedRun(run.Left!.Value, Kind(run.Kind)))],
        [.. row.Runs.Where(run => run.Right is not null).Select(run => new Page.CollatedRun(run.Right!.Value, Kind(run.Kind)))]);

    private static Page.CollatedKind Kind(Room.CollatedKind kind) => kind switch
    {
        Room.CollatedKind.Same => Page.CollatedKind.Same,
        Room.CollatedKind.Typographic => Page.CollatedKind.Typographic,
        Room.CollatedKind.Removed => Page.CollatedKind.Removed,
        Room.CollatedKind.Added => Page.CollatedKind.Added,
        Room.CollatedKind.Changed => Page.CollatedKind.Changed,
        Room.CollatedKind.Moved => Page.CollatedKind.Moved,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The pages do not know this kind."),
    };
}
