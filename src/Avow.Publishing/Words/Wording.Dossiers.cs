using Avow.Statements;

namespace Avow.Publishing;

/// <content>What the pages of events and organisations say.</content>
public sealed partial record Wording
{
    public string Event { get; init; } = "Event";

    public string TakeAlong { get; init; } = "Take along";

    /// <summary>What a form for programs is called on a link.</summary>
    public string FormName(DataForm form) => FormNames.GetValueOrDefault(form.Ending, form.Ending);

    public IReadOnlyDictionary<string, string> FormNames { get; init; } = new Dictionary<string, string>
    {
        ["json"] = "JSON", ["atom"] = "feed", ["bib"] = "BibTeX", ["csl"] = "CSL-JSON", ["csv"] = "table (CSV)", ["txt"] = "plain text",
    };

    public string Events { get; init; } = "Events";

    public string WhatWasSaid { get; init; } = "What was said";

    public string NothingSaid { get; init; } = "Nothing that is kept on this event is dated on this day or before.";

    public string AsOf { get; init; } = "As of";

    public string HowDaysCount { get; init; } = "Words count from their own day, looks at sites from the day of the capture. Without a day of yours, all counts until the last capture of the archive.";

    public string DossierIsCut(int texts) => $"Only the first {Count(texts)} texts were looked at; of those who did not speak in them nothing is said.";

    /// <summary>Before the day of a silence.</summary>
    public string AsOfDay { get; init; } = "as of";

    public string ShowDay { get; init; } = "Show";

    public string Awaited { get; init; } = "Awaited";

    public string AlsoSpoke { get; init; } = "Also spoke";

    public string PassedOnWords { get; init; } = "passed on";

    public string MostTravelled { get; init; } = "The passages that travelled furthest";

    public string WhoHasWords { get; init; } = "Who took words from whom";

    public string HowArcsRead { get; init; } = "An arc leads from where words were taken to who took them: whole lines for reprints and revisions, double for translations, dots for quotations, dashes for replies.";

    public string SaidOverTime { get; init; } = "What it said";

    public string NothingSaidBy { get; init; } = "No statement of its own is kept here.";

    public string BelongsTo { get; init; } = "Belongs to";

    public string Sections { get; init; } = "What belongs to it";

    public string StandsByText { get; init; } = "stands by";

    public string IntroductionsWritten { get; init; } = "Introductions to others’ words";

    public string StandsBy { get; init; } = "Endorsed";

    public string Withdrawn { get; init; } = "withdrawn";

    public string Sites { get; init; } = "Its own sites";

    public string SearchInOrganisation { get; init; } = "Search in all that it said or published";

    public string PagesOfStatements { get; init; } = "Pages of statements";

    public string Since(DateOnly day) => $"since {Day(day)}";

    public string InOthers(int texts) => $"in {Counted(texts, "other text", "other texts")}";

    public string Wordings(int wordings) => Counted(wordings, "wording", "wordings");

    public string InLanguages(int languages) => $"in {Counted(languages, "language", "languages")}";

    public string Looks(int looks) => Counted(looks, "capture", "captures");

    public string State(AwaitedState state) => StateNames[state];

    public IReadOnlyDictionary<AwaitedState, string> StateNames { get; init; } = new Dictionary<AwaitedState, string>
    {
        [AwaitedState.Spoke] = "Spoke",
        [AwaitedState.PassedOn] = "Passed on others’ words only",
        [AwaitedState.Silent] = "Silent",
        [AwaitedState.NotLookedAt] = "Not looked at",
    };

    /// <summary>What a state rests on, in one sentence; null where the list says it.</summary>
    public string? Grounds(AwaitedState state) => GroundsOfStates.GetValueOrDefault(state);

    public IReadOnlyDictionary<AwaitedState, string> GroundsOfStates { get; init; } = new Dictionary<AwaitedState, string>
    {
        [AwaitedState.Silent] = "Pages of their own sites were captured, and nothing on the event was in them.",
        [AwaitedState.NotLookedAt] = "Nobody captured their sites in this time: that says nothing of them.",
    };

    /// <summary>The verb of one outlet that has words from another.</summary>
    public string Takes(RelationKind kind) => Verb(kind switch
    {
        RelationKind.Reprints => NoteVerb.Reprints,
        RelationKind.Revises => NoteVerb.Revises,
        RelationKind.Translates => NoteVerb.Translates,
        RelationKind.Quotes => NoteVerb.Quotes,
        RelationKind.RepliesTo => NoteVerb.Answers,
        RelationKind.Introduces => NoteVerb.Introduces,
        _ => NoteVerb.Mentions,
    });

    /// <summary>From when until when one belonged to another.</summary>
    public string Belonging(BelongingLine line) => (line.From, line.Until) switch
    {
        (null, null) => "",
        ({ } from, null) => Since(from),
        (null, { } until) => $"until {Day(until)}",
        ({ } from, { } until) => $"{Day(from)} to {Day(until)}",
    };
}
