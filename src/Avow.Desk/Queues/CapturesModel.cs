using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>The captures that nobody has looked over, those kept last first.</summary>
/// <param name="Rows">One each.</param>
/// <param name="Events">What they may be about.</param>
/// <param name="Page">From 1.</param>
/// <param name="IsLast">Whether nothing follows.</param>
/// <param name="Filled">What was chosen for many, and what is wrong with it.</param>
public sealed record CapturesModel(IReadOnlyList<CaptureRow> Rows, IReadOnlyList<EventLine> Events, int Page, bool IsLast, Filled Filled)
{
    public const int RowsPerPage = 40;

    /// <summary>What of the ticked was changed while they were looked at.</summary>
    public IReadOnlyList<ChangedMeanwhile> Changed { get; init; } = [];

    /// <summary>The rows and their marks are of one state of the archive: whoever saves has seen what the marks stand for.</summary>
    internal static CapturesModel From(IArchive archive, InterfaceLanguage language, int page) => From(archive, language, page, Filled.Nothing, [], []);

    /// <inheritdoc cref="From(IArchive, InterfaceLanguage, int)"/>
    /// <param name="archive">Where they are.</param>
    /// <param name="language">In which events are called.</param>
    /// <param name="page">From 1.</param>
    /// <param name="typed">What was chosen, and what is wrong with it.</param>
    /// <param name="ticked">They stay in the list, also where they wait no more or wait on another page by now.</param>
    /// <param name="changed">What was changed is ticked no more: who wants it changed again says so again.</param>
    internal static CapturesModel From(IArchive archive, InterfaceLanguage language, int page, Filled typed, IReadOnlyList<Id<Capture>> ticked, IReadOnlyList<ChangedMeanwhile> changed) => archive.Library.InOneState(() =>
    {
        var waiting = archive.Queues.Captures(RowsPerPage + 1, (long)(page - 1) * RowsPerPage);
        var shown = waiting.Take(RowsPerPage).ToList();
        var others = archive.Queues.Captures([.. ticked.Except(shown.Select(row => row.Capture.Id))]);
        var events = EventLine.Ordered(archive.Registry.Events(), language);
        return new CapturesModel([.. others.Concat(shown).Select(Row)], events, page, waiting.Count <= RowsPerPage, typed) { Changed = changed };

        CaptureRow Row(CaptureToLookOver row) => new(row, [.. row.Texts.Select(TextLine.Of)])
        {
            Seen = [.. CapturesQueue.Changes.Select(kind => (kind, archive.Changes.Mark(kind, row.Capture.Id.Value)))],
            About = row.About is { } slug ? events.FirstOrDefault(line => line.Slug == slug) : null,
            IsTicked = ticked.Contains(row.Capture.Id) && !changed.Any(one => one.Capture?.Id == row.Capture.Id),
        };
    });

    internal static string AddressOf(int page) => Question.To($"{EditorsDesk.Root}/{CapturesQueue.Pattern}", Question.Page(page));
}

/// <summary>One capture as the queue shows it.</summary>
/// <param name="Capture">Which, with what was read from it.</param>
/// <param name="Texts">Its texts, ready to be shown.</param>
public sealed record CaptureRow(CaptureToLookOver Capture, IReadOnlyList<TextLine> Texts)
{
    /// <summary>The marks of what was said of it.</summary>
    public required IReadOnlyList<(ChangeKind Kind, StateMark Mark)> Seen { get; init; }

    /// <summary>The event that it is said to be about; null where nothing is said.</summary>
    public EventLine? About { get; init; }

    public bool IsTicked { get; init; }
}
