using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>The dossier of one event: who spoke, who was silent as of a day, in which words, and where these went.</summary>
public sealed record DossierModel
{
    /// <summary>Texts looked at, the earliest; a page of more says so, and then nobody is called silent.</summary>
    public const int MaxTexts = 50_000;

    /// <summary>Statements listed.</summary>
    public const int MaxStatements = 400;

    public required EventLine Event { get; init; }

    /// <summary>The last day that counts, UTC; null in an archive without captures.</summary>
    public required DateOnly? AsOf { get; init; }

    /// <summary>Whether somebody chose that day.</summary>
    public required bool IsChosen { get; init; }

    /// <summary>The organisations of the watch list: who spoke by day, then the others by name.</summary>
    public required IReadOnlyList<Awaited> Awaited { get; init; }

    /// <summary>Organisations that nobody awaited, by day.</summary>
    public required IReadOnlyList<Awaited> Others { get; init; }

    public required IReadOnlyList<DossierStatement> Statements { get; init; }

    public required int MoreStatements { get; init; }

    /// <summary>The last of them, latest first, for those who follow.</summary>
    public required IReadOnlyList<TextLine> Latest { get; init; }

    /// <summary>How many statements and how many frames there are in all.</summary>
    public required (int Statements, int Frames) Counts { get; init; }

    /// <summary>Whether there are more texts than were looked at.</summary>
    public required bool IsCut { get; init; }

    public required TakenModel Taken { get; init; }

    public required IReadOnlyList<TravelledPassage> Passages { get; init; }

    /// <returns>The model, or NotFound.</returns>
    public static Outcome<DossierModel> From(Shelf shelf, string slug, DateOnly? on, InterfaceLanguage language)
    {
        if (shelf.Registry.Event(slug) is not { } @event) return new Problem(ProblemKind.NotFound, $"event “{Shown.Name(slug)}”", "this archive knows no such event", "Look on the front page for its events.");
        var asOf = on ?? (shelf.Library.Counts().LastCapturedAt is { } last ? DateOnly.FromDateTime(last.UtcDateTime) : @event.From);
        var until = asOf ?? DateOnly.MaxValue;
        var all = shelf.Dossiers.TextsAbout(@event.Id, MaxTexts);
        var texts = all.Where(text => text.Summary.CountsFrom <= until).ToList();
        var (bySpeaker, byOutlet) = (texts.ToLookup(text => text.Speaker), texts.ToLookup(text => text.Summary.Outlet?.Id));
        var statements = DossierStatement.Of(texts);
        var awaited = shelf.Registry.WatchList(@event.Id)?.Awaits ?? [];
        var stands = StandsBy.Of(shelf, [.. shelf.Dossiers.EndorsementsAbout(@event.Id).Where(endorsement => endorsement.From <= until)]).ToLookup(stand => stand.By);
        var since = @event.From ?? (texts.Count > 0 ? texts[0].Summary.CountsFrom : (DateOnly?)null);
        return new DossierModel
        {
            Event = EventLine.Of(@event),
            AsOf = asOf,
            IsChosen = on is not null,
            Awaited = Ordered(awaited.Select(shelf.Registry.Organisation).OfType<Organisation>()
                .Select(organisation => Publishing.Awaited.Of(organisation, bySpeaker[organisation.Id], byOutlet[organisation.Id], shelf.Dossiers.LooksAt(organisation.Id, @event.Id, since, until), stands[organisation.Id], until))
                .Where(organisation => all.Count < MaxTexts || organisation.State == AwaitedState.Spoke)),
            Others = Ordered(bySpeaker.Select(group => group.Key).OfType<Id<Organisation>>().Union(stands.Select(group => group.Key)).Except(awaited).Select(shelf.Registry.Organisation).OfType<Organisation>().Select(organisation => Publishing.Awaited.Of(organisation, bySpeaker[organisation.Id], [], [], stands[organisation.Id], until))),
            Statements = [.. statements.Take(MaxStatements)],
            MoreStatements = Math.Max(0, statements.Count - MaxStatements),
            Latest = [.. statements.OrderByDescending(statement => statement.Day).ThenBy(statement => statement.Line.Text).Take(Feed.MaxEntries).Select(statement => statement.Line)],
            Counts = (statements.Count(statement => statement.Line.Role == WitnessRole.Statement), statements.Count(statement => statement.Line.Role == WitnessRole.Frame)),
            IsCut = all.Count >= MaxTexts,
            Taken = TakenModel.Of(shelf.Dossiers.WordsTakenAbout(@event.Id, until), FirstDays(texts), shelf, language),
            Passages = TravelledPassage.Of(shelf.Library, texts.Where(text => text.Summary.Role == WitnessRole.Statement).Select(text => TextLine.Of(text.Summary)), until),
        };
    }

    private static IReadOnlyList<Awaited> Ordered(IEnumerable<Awaited> organisations) =>
        [.. organisations.OrderBy(organisation => organisation.State).ThenBy(organisation => organisation.First?.Date ?? organisation.Stands?.From ?? DateOnly.MaxValue).ThenBy(organisation => organisation.Name.ForPrograms(), StringComparer.Ordinal)];

    private static Dictionary<string, DateOnly> FirstDays(List<DossierText> texts) => texts
        .GroupBy(text => OutletNames.KeyOf(text.Summary.Outlet?.Id, text.Summary.Source.Host ?? text.Summary.Source.Address), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Min(text => text.Summary.CountsFrom), StringComparer.Ordinal);
}
