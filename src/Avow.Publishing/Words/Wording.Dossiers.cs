using Avow.Statements;

namespace Avow.Publishing;

/// <content>What the pages of events and organisations say.</content>
public sealed partial class Wording
{
    private IReadOnlyDictionary<AwaitedState, string>? states;
    private IReadOnlyDictionary<AwaitedState, string>? grounds;

    public string Event => Plain();

    public string WhatWasSaid => Plain();

    /// <summary>What an editor calls a kind of organisation, or the capacity in which one belongs to another; null for a word that is not among the usual ones.</summary>
    public string? KindOfOrganisation(string kind) => Find($"OrganisationKinds.{kind}");

    /// <summary>How much was said; introductions only where there are any.</summary>
    public string SaidCounts(long statements, long introductions, long languages) => introductions == 0
        ? Said().With(("statements", Statements(statements)), ("languages", InLanguages(languages)))
        : Said("SaidCountsWithFrames").With(("statements", Statements(statements)), ("introductions", Introductions(introductions)), ("languages", InLanguages(languages)));

    public string NothingSaid => Plain();

    public string AsOf => Plain();

    public string HowDaysCount => Plain();

    public string DossierIsCut(long texts) => Said().With(("texts", texts));

    /// <summary>With the day of a silence.</summary>
    public Message SilentAsOf => Said();

    public string ShowDay => Plain();

    public string Awaited => Plain();

    public string AlsoSpoke => Plain();

    public string MostTravelled => Plain();

    public string WhoHasWords => Plain();

    public string HowArcsRead => Plain();

    public string TakenWho => Plain();

    public string TakenWhat => Plain();

    public string TakenFrom => Plain();

    public string TakenOften => Plain();

    public string TakenFirst => Plain();

    public string SaidOverTime => Plain();

    public string NothingSaidBy => Plain();

    public string BelongsTo => Plain();

    public string Sections => Plain();

    public string StandsBy => Plain();

    public Message StandsByText => Said();

    public string IntroductionsWritten => Plain();

    /// <summary>One arc of the picture, in words.</summary>
    public string TakenTimes(string taker, RelationKind kind, string source, long times) => Said().With(("taker", taker), ("takes", Takes(kind)), ("source", source), ("times", times));

    public string Sites => Plain();

    public string SearchInOrganisation => Plain();

    public string PagesOfStatements => Plain();

    public IReadOnlyDictionary<AwaitedState, string> States => states ??= Family<AwaitedState>(nameof(States));

    public string State(AwaitedState state) => States[state];

    /// <summary>What states rest on, in one sentence each; none where the list says it.</summary>
    public IReadOnlyDictionary<AwaitedState, string> Grounds => grounds ??= Family<AwaitedState>(nameof(Grounds));

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
}
