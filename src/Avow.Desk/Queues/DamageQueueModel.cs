using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>The damages that nobody resolved, with what may resolve them.</summary>
/// <param name="Kind">Only this kind; null for all.</param>
/// <param name="Cases">One each.</param>
/// <param name="Counts">How many of which kind wait.</param>
/// <param name="Page">From 1.</param>
/// <param name="IsLast">Whether nothing follows.</param>
/// <param name="Filled">What was typed into the form of one, and what is wrong with it.</param>
public sealed record DamageQueueModel(DamageKind? Kind, IReadOnlyList<DamageToResolve> Cases, IReadOnlyList<DamageCount> Counts, int Page, bool IsLast, Filled Filled)
{
    /// <summary>For each of them other documents are opened.</summary>
    public const int CasesPerPage = 10;

    /// <summary>What was typed of a damage that is told no more; null where nothing was.</summary>
    public TypedForm? Lost { get; init; }

    /// <param name="archive">Where they are.</param>
    /// <param name="kind">Only this kind; null for all.</param>
    /// <param name="page">From 1.</param>
    /// <param name="typed">What was typed into the form of one, and what is wrong with it.</param>
    /// <param name="asked">That one: it is shown, first, also where it waits no more or waits on another page by now.</param>
    internal static DamageQueueModel From(IArchive archive, DamageKind? kind, int page, Filled typed, DamagePlace? asked) => archive.Library.InOneState(() =>
    {
        var waiting = archive.Queues.Damage(kind, CasesPerPage + 1, (long)(page - 1) * CasesPerPage);
        List<DamagePlace> shown = [.. waiting.Take(CasesPerPage)];
        if (asked is { } place && !shown.Contains(place)) shown.Insert(0, place);
        return new DamageQueueModel(
            kind,
            [.. shown.Select(one => DamageToResolve.Of(archive, one)).OfType<DamageToResolve>()],
            archive.Queues.Counts().DamageByKind,
            page,
            waiting.Count <= CasesPerPage,
            typed);
    });

    internal static string AddressOf(DamageKind? kind, int page = 1) => Question.To($"{EditorsDesk.Root}/{DamageQueue.Pattern}", ("kind", kind is { } named ? DamageKinds.NameOf(named) : null), Question.Page(page));
}

/// <summary>One damage, where it stands, and the notes that may be the lost one.</summary>
public sealed record DamageToResolve(DamagePlace Place, DamageCase Case, TextLine Line, IReadOnlyList<ProposedNote> Proposed)
{
    /// <summary>Names the damage in the form: the document, and which of its damages.</summary>
    public string Key => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Place.Document}.{Place.Ordinal}");

    /// <summary>The field in which a form says how the damage was called that it showed.</summary>
    public const string NameField = "named";

    /// <summary>How it is called in the record, wherever it stands.</summary>
    public string Name { get; init; } = "";

    /// <summary>The mark of what became of it.</summary>
    public StateMark Seen { get; init; } = StateMark.Nothing;

    /// <summary>What became of it, where somebody has said so already; null in the queue.</summary>
    public ResolvedNote? Resolved { get; init; }

    internal static DamageToResolve? Of(IArchive archive, DamagePlace place) => DamagedDocument.Open(archive.Library, place.Document)?.At(place.Ordinal) is { } found
        ? new(place, found, TextLine.Of(found.Text), LostNotes.For(archive.Library, found))
        {
            Name = archive.Changes.NameOf(place) ?? "",
            Seen = archive.Changes.NameOf(place) is { } damage ? archive.Changes.Mark(ChangeKind.Damage, damage) : StateMark.Nothing,
            Resolved = found.Resolved is { } resolved ? ResolvedNote.Of(archive.Library, resolved, isLookedUp: true) : null,
        }
        : null;
}
