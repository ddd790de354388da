using Avow.Archive;
using Avow.Publishing;

namespace Avow.Desk;

/// <summary>The captures that nobody has looked over, those kept last first.</summary>
/// <param name="Rows">One each.</param>
/// <param name="Events">What they may be about.</param>
/// <param name="Page">From 1.</param>
/// <param name="IsLast">Whether nothing follows.</param>
public sealed record CapturesModel(IReadOnlyList<CaptureRow> Rows, IReadOnlyList<EventLine> Events, int Page, bool IsLast)
{
    public const int RowsPerPage = 40;

    internal static CapturesModel From(IArchive archive, int page)
    {
        var waiting = archive.Queues.Captures(RowsPerPage + 1, (long)(page - 1) * RowsPerPage);
        return new(
            [.. waiting.Take(RowsPerPage).Select(CaptureRow.Of)],
            [.. archive.Registry.Events().Select(EventLine.Of)],
            page,
            waiting.Count <= RowsPerPage);
    }

    internal static string AddressOf(int page) => Question.To($"{EditorsDesk.Root}/{CapturesQueue.Pattern}", Question.Page(page));
}

/// <summary>One capture as the queue shows it.</summary>
/// <param name="Capture">Which, with what was read from it.</param>
/// <param name="Texts">Its texts, ready to be shown.</param>
public sealed record CaptureRow(CaptureToLookOver Capture, IReadOnlyList<TextLine> Texts)
{
    internal static CaptureRow Of(CaptureToLookOver capture) => new(capture, [.. capture.Texts.Select(TextLine.Of)]);
}
