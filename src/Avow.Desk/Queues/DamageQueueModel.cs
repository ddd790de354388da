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

    internal static DamageQueueModel From(IArchive archive, DamageKind? kind, int page, Filled? typed = null)
    {
        var waiting = archive.Queues.Damage(kind, CasesPerPage + 1, (long)(page - 1) * CasesPerPage);
        return new(
            kind,
            [.. waiting.Take(CasesPerPage).Select(place => DamageToResolve.Of(archive.Library, place)).OfType<DamageToResolve>()],
            archive.Queues.Counts().DamageByKind,
            page,
            waiting.Count <= CasesPerPage,
            typed ?? Filled.Nothing);
    }

    internal static string AddressOf(DamageKind? kind, int page = 1) => Question.To($"{EditorsDesk.Root}/{DamageQueue.Pattern}", ("kind", kind is { } named ? DamageKinds.NameOf(named) : null), Question.Page(page));
}

/// <summary>One damage, where it stands, and the notes that may be the lost one.</summary>
public sealed record DamageToResolve(DamagePlace Place, DamageCase Case, TextLine Line, IReadOnlyList<ProposedNote> Proposed)
{
    /// <summary>Names the damage in the form: the document, and which of its damages.</summary>
    public string Key => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Place.Document}.{Place.Ordinal}");

    internal static DamageToResolve? Of(ILibrary library, DamagePlace place) => DamagedDocument.Open(library, place.Document)?.At(place.Ordinal) is { } found
        ? new(place, found, TextLine.Of(found.Text), LostNotes.For(library, found))
        : null;
}
