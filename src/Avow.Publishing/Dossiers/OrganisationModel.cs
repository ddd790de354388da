using Avow.Statements;

namespace Avow.Publishing;

/// <summary>The record of one organisation: its names, what it belongs to, what it said over time, and whose words it shares.</summary>
public sealed record OrganisationModel
{
    /// <summary>Statements on one page.</summary>
    public const int StatementsPerPage = 30;

    /// <summary>Nobody turns more pages than this by hand.</summary>
    public const int MaxPage = 5_000;

    private const int MaxEndorsements = 100;

    /// <summary>Introductions listed; more are found by searching.</summary>
    private const int MaxFrames = 30;

    public required string Slug { get; init; }

    public required Naming Name { get; init; }

    public required IReadOnlyList<string> Kinds { get; init; }

    /// <summary>Its own sites, as an editor wrote them; folders on his machine are his own affair.</summary>
    public required IReadOnlyList<string> Sites { get; init; }

    public required IReadOnlyList<BelongingLine> BelongsTo { get; init; }

    public required IReadOnlyList<BelongingLine> Sections { get; init; }

    public required IReadOnlyList<EventLine> Events { get; init; }

    /// <summary>Latest first.</summary>
    public required IReadOnlyList<TextLine> Statements { get; init; }

    /// <summary>What it put around others' words, latest first.</summary>
    public required IReadOnlyList<TextLine> Frames { get; init; }

    public required long FrameCount { get; init; }

    public required long StatementCount { get; init; }

    public required int Page { get; init; }

    public required int Pages { get; init; }

    public required TakenModel Taken { get; init; }

    public required IReadOnlyList<StandsBy> Endorsements { get; init; }

    /// <returns>The model, or NotFound.</returns>
    public static Outcome<OrganisationModel> From(Shelf shelf, string slug, int page, InterfaceLanguage language)
    {
        if (shelf.Registry.Organisation(slug) is not { } organisation) return new Problem(ProblemKind.NotFound, $"organisation “{Shown.Name(slug)}”", "this archive knows no such organisation", "Look on the front page for its organisations.");
        var count = shelf.Dossiers.CountStatementsOf(organisation.Id);
        var pages = (int)Math.Clamp((count + StatementsPerPage - 1) / StatementsPerPage, 1, MaxPage);
        var shown = Math.Clamp(page, 1, pages);
        var memberships = shelf.Registry.MembershipsOf(organisation.Id);
        return new OrganisationModel
        {
            Slug = organisation.Slug,
            Name = Naming.Of(organisation).AsTitle,
            Kinds = [.. organisation.Kinds.Select(kind => Shown.Name(kind))],
            Sites = [.. organisation.Addresses.Where(address => !address.StartsWith("file:", StringComparison.OrdinalIgnoreCase)).Select(address => Shown.Name(address))],
            BelongsTo = [.. memberships.Where(membership => membership.Member == organisation.Id).Select(membership => BelongingLine.See(membership, membership.Of, shelf.Registry)).OfType<BelongingLine>()],
            Sections = [.. memberships.Where(membership => membership.Of == organisation.Id).Select(membership => BelongingLine.See(membership, membership.Member, shelf.Registry)).OfType<BelongingLine>()],
            Events = [.. shelf.Dossiers.EventsOf(organisation.Id).Select(EventLine.Of)],
            Statements = [.. shelf.Dossiers.StatementsOf(organisation.Id, StatementsPerPage, (long)(shown - 1) * StatementsPerPage).Select(TextLine.Of)],
            Frames = shown == 1 ? [.. shelf.Dossiers.FramesOf(organisation.Id, MaxFrames).Select(TextLine.Of)] : [],
            FrameCount = shelf.Dossiers.CountFramesOf(organisation.Id),
            StatementCount = count,
            Page = shown,
            Pages = pages,
            Taken = TakenModel.Of(shelf.Dossiers.WordsTakenBetween(organisation.Id), new Dictionary<string, DateOnly>(), shelf, language),
            Endorsements = StandsBy.Of(shelf, [.. shelf.Dossiers.EndorsementsBy(organisation.Id).Take(MaxEndorsements)]),
        };
    }
}
