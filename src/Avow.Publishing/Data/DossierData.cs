namespace Avow.Publishing;

/// <summary>The dossier of an event, as data.</summary>
public sealed record DossierData(
    EventData Event, IReadOnlyList<NameLine> Names, DateOnly? AsOf, IReadOnlyList<AwaitedData> Awaited, IReadOnlyList<AwaitedData> AlsoSpoke, IReadOnlyList<DossierStatementData> Statements, IReadOnlyList<TakenData> WordsTaken,
    IReadOnlyList<PassageData> Passages)
{
    internal static DossierData From(DossierModel model, PageAddresses addresses) => new(
        EventData.Of(model.Event),
        model.Event.Name.Beside(model.Event.Name.ForPrograms()),
        model.AsOf,
        [.. model.Awaited.Select(AwaitedData.Of)],
        [.. model.Others.Select(AwaitedData.Of).Select(other => other with { Looks = null })],
        [.. model.Statements.Select(statement => new DossierStatementData(LineData.Of(statement.Line, addresses), statement.Day, statement.IsCaptureDay, statement.Wordings, statement.Languages))],
        TakenData.Of(model.Taken),
        [.. model.Passages.Select(passage => new PassageData(passage.Line.Text.Value, passage.Anchor, passage.Words, passage.Others))]);
}

/// <summary>What is known of an organisation's word.</summary>
/// <param name="Organisation">Whose.</param>
/// <param name="State">"Spoke", "PassedOn", "Silent" or "NotLookedAt".</param>
/// <param name="FirstText">Id of its first text, or of the first it passed on.</param>
/// <param name="FirstDay">Of that text.</param>
/// <param name="LookedAt">When its own site was captured last until that day, UTC; a silence holds as of then.</param>
/// <param name="Capture">Id of that capture.</param>
/// <param name="Looks">How many captures there are; not counted for those whom nobody awaits.</param>
/// <param name="StandsBy">Id of the first text on the event that it stands by, or stood by.</param>
/// <param name="StandsSince">Since when.</param>
/// <param name="WithdrawnOn">Until when; null: still.</param>
public sealed record AwaitedData(PartyData Organisation, string State, string? FirstText, DateOnly? FirstDay, DateTimeOffset? LookedAt, string? Capture, int? Looks, string? StandsBy, DateOnly? StandsSince, DateOnly? WithdrawnOn)
{
    internal static AwaitedData Of(Awaited awaited) =>
        new(new(awaited.Slug, awaited.Name.ForPrograms()), awaited.State.ToString(), awaited.First?.Text.Value, awaited.First?.Date, awaited.Look?.At, awaited.Look?.Capture.Value, awaited.Looks, awaited.Stands?.Line.Text.Value, awaited.Stands?.From, awaited.Stands?.WithdrawnOn);
}

/// <summary>One statement of a dossier.</summary>
public sealed record DossierStatementData(LineData Line, DateOnly Day, bool IsCaptureDay, int Wordings, IReadOnlyList<string> Languages);

/// <summary>A passage that travelled.</summary>
public sealed record PassageData(string Text, string? Anchor, string Words, int Others);

/// <summary>Words that one outlet has from another.</summary>
public sealed record TakenData(PartyData Taker, string Kind, PartyData Source, long Relations, DateOnly First)
{
    internal static IReadOnlyList<TakenData> Of(TakenModel model) =>
        [.. model.Rows.Select(row => new TakenData(new(row.Taker.Slug, row.Taker.Name.ForPrograms()), row.Kind.ToString(), new(row.Source.Slug, row.Source.Name.ForPrograms()), row.Relations, row.First))];
}

/// <summary>The record of an organisation, as data.</summary>
public sealed record OrganisationData(
    PartyData Organisation, IReadOnlyList<NameLine> Names, IReadOnlyList<string> Kinds, IReadOnlyList<string> Sites, IReadOnlyList<BelongingData> BelongsTo, IReadOnlyList<BelongingData> Sections, IReadOnlyList<EventData> Events,
    long StatementCount, int Page, int Pages, IReadOnlyList<LineData> Statements, IReadOnlyList<TakenData> WordsTaken, IReadOnlyList<StandData> StandsBy)
{
    internal static OrganisationData From(OrganisationModel model, PageAddresses addresses) => new(
        new(model.Slug, model.Name.ForPrograms()),
        model.Name.Beside(model.Name.ForPrograms()),
        model.Kinds,
        model.Sites,
        [.. model.BelongsTo.Select(BelongingData.Of)],
        [.. model.Sections.Select(BelongingData.Of)],
        [.. model.Events.Select(EventData.Of)],
        model.StatementCount,
        model.Page,
        model.Pages,
        [.. model.Statements.Select(line => LineData.Of(line, addresses))],
        TakenData.Of(model.Taken),
        [.. model.Endorsements.Select(stand => new StandData(stand.Line.Text.Value, stand.From, stand.Reservations, stand.WithdrawnOn, stand.Evidence?.Value))]);
}

/// <summary>What an organisation stands by, or stood by.</summary>
public sealed record StandData(string Text, DateOnly From, int Reservations, DateOnly? WithdrawnOn, string? Evidence);
