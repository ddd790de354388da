using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>The dossier of one event: who spoke, who was silent as of a day, in which words, and where these went.</summary>
public sealed record DossierModel
{
    /// <summary>Texts looked at; a dossier of more is read by searching.</summary>
    public const int MaxTexts = 5_000;

    /// <summary>Statements listed.</summary>
    public const int MaxStatements = 400;

    public required EventLine Event { get; init; }

    /// <summary>Its names in other languages.</summary>
    public required IReadOnlyList<NameLine> Names { get; init; }

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

    public required TakenModel Taken { get; init; }

    public required IReadOnlyList<TravelledPassage> Passages { get; init; }

    /// <returns>The model, or NotFound.</returns>
    public static Outcome<DossierModel> From(Shelf shelf, string slug, DateOnly? on)
    {
        if (shelf.Registry.Event(slug) is not { } @event) return new Problem(ProblemKind.NotFound, $"event “{Shown.Name(slug)}”", "this archive knows no such event", "Look on the front page for its events.");
        var asOf = on ?? (shelf.Library.Counts().LastCapturedAt is { } last ? DateOnly.FromDateTime(last.UtcDateTime) : @event.From);
        var until = asOf ?? DateOnly.MaxValue;
        var texts = shelf.Dossiers.TextsAbout(@event.Id, MaxTexts).Where(text => DossierStatement.DayOf(text.Summary) <= until).ToList();
        var statements = DossierStatement.Of(texts);
        var awaited = shelf.Registry.WatchList(@event.Id)?.Awaits ?? [];
        return new DossierModel
        {
            Event = EventLine.Of(@event),
            Names = NameLine.Beside(@event.Names, StatementModel.NameOf(@event)),
            AsOf = asOf,
            IsChosen = on is not null,
            Awaited = Ordered(awaited.Select(shelf.Registry.Organisation).OfType<Organisation>().Select(organisation =>
                Publishing.Awaited.Of(organisation, texts, shelf.Dossiers.LooksAt(organisation.Id, @event.Id, @event.From ?? (texts.Count > 0 ? DossierStatement.DayOf(texts[0].Summary) : null), until)))),
            Others = Ordered(texts.Select(text => text.Speaker).OfType<Id<Organisation>>().Distinct().Except(awaited).Select(shelf.Registry.Organisation).OfType<Organisation>().Select(organisation => Publishing.Awaited.Of(organisation, texts, []))),
            Statements = [.. statements.Take(MaxStatements)],
            MoreStatements = Math.Max(0, statements.Count - MaxStatements),
            Taken = TakenModel.Of(shelf.Dossiers.WordsTakenAbout(@event.Id, until), FirstDays(texts), shelf.Registry),
            Passages = TravelledPassage.Of(shelf.Library, texts.Where(text => text.Summary.Role == WitnessRole.Statement).Select(text => TextLine.Of(text.Summary))),
        };
    }

    private static IReadOnlyList<Awaited> Ordered(IEnumerable<Awaited> organisations) =>
        [.. organisations.OrderBy(organisation => organisation.State).ThenBy(organisation => organisation.First?.Date ?? DateOnly.MaxValue).ThenBy(organisation => organisation.Name, StringComparer.Ordinal)];

    private static Dictionary<string, DateOnly> FirstDays(List<DossierText> texts) => texts
        .GroupBy(text => OutletNames.KeyOf(text.Summary.Outlet?.Id, text.Summary.Source.Host ?? text.Summary.Source.Address), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Min(text => DossierStatement.DayOf(text.Summary)), StringComparer.Ordinal);
}
