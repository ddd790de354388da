using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>The page that lists what is damaged in the archive's sources.</summary>
public sealed record DamageModel
{
    /// <summary>Cases on one page.</summary>
    public const int CasesPerPage = 50;

    /// <summary>Nobody turns more pages than this by hand; avow damage lists them all.</summary>
    public const int MaxPage = 2_000;

    public required IReadOnlyList<DamageCount> Counts { get; init; }

    public DamageKind? Kind { get; init; }

    /// <summary>Only what an editor resolved, or only what waits for it; null for both.</summary>
    public bool? IsResolved { get; init; }

    /// <summary>How many cases of the kind there are, resolved or not.</summary>
    public long Cases => Counts.Where(count => Kind is null || count.Kind == Kind).Sum(count => count.Cases);

    public long Resolved => Counts.Where(count => Kind is null || count.Kind == Kind).Sum(count => count.Resolved);

    public required int Page { get; init; }

    public required int Pages { get; init; }

    /// <summary>Cases that follow each other and stand with one publisher.</summary>
    public required IReadOnlyList<DamageGroup> Groups { get; init; }

    public static DamageModel From(ILibrary library, DamageKind? kind, int page, bool? isResolved = null)
    {
        var counts = library.DamageCounts();
        var cases = counts.Where(count => kind is null || count.Kind == kind).Sum(count => isResolved switch { true => count.Resolved, false => count.Cases - count.Resolved, null => count.Cases });
        var pages = (int)Math.Clamp((cases + CasesPerPage - 1) / CasesPerPage, 1, MaxPage);
        var shown = Math.Clamp(page, 1, pages);
        return new()
        {
            Counts = counts,
            Kind = kind,
            IsResolved = isResolved,
            Page = shown,
            Pages = pages,
            Groups = Grouped(DamageCase.Of(library, library.DamagePlaces(kind, CasesPerPage, (long)(shown - 1) * CasesPerPage, isResolved)), library),
        };
    }

    private static List<DamageGroup> Grouped(IEnumerable<DamageCase> cases, ILibrary library)
    {
        List<(Naming Publisher, List<DamageRow> Rows)> groups = [];
        foreach (var found in cases)
        {
            if (groups is not [.., var last] || last.Publisher != found.Publisher) groups.Add(last = (found.Publisher, []));
            last.Rows.Add(DamageRow.Of(found, library));
        }

        return groups.ConvertAll(group => new DamageGroup(group.Publisher, group.Rows));
    }
}

/// <summary>Damage in what one organisation, or one site, published.</summary>
public sealed record DamageGroup(Naming Publisher, IReadOnlyList<DamageRow> Rows);

/// <summary>One case as the page shows it.</summary>
public sealed record DamageRow(DamageKind Kind, TextLine Line, PassagePlace? Anchor, int? Paragraph, string Words, ResolvedNote? Resolved)
{
    /// <summary>The words that show a damage may be a whole paragraph; the list needs only their beginning.</summary>
    private const int MaxWordsChars = 120;

    internal static DamageRow Of(DamageCase found, ILibrary library) => new(found.Kind, TextLine.Of(found.Text), found.Anchor, found.Paragraph, Shown.Name(found.Words, MaxWordsChars), found.Resolved is { } resolved ? ResolvedNote.Of(library, resolved, isLookedUp: true) : null);
}
