using Avow.Archive;
using Avow.Statements;

namespace Avow.Desk;

/// <content>What the queues say.</content>
public sealed partial class QueueWords
{
    /// <summary>What is done in the queues, and who can undo it.</summary>
    public string QueuesPurpose(Role role) => Plain(role >= Role.Editor ? "QueuesPurpose" : "QueuesPurposeOfContributors");

    public string NoSuchParagraph(string typed) => Said().With(("typed", typed));

    public string NoSuchPage(int page) => Said().With(("page", page));

    public string NothingWaits => Plain();

    public string NothingTicked => Plain();

    public string All => Plain();

    public string AllKinds => Plain();

    public string RelationsToDecide => Plain();

    public string RelationsPurpose => Plain();

    public string KeysOfQueue => Plain();

    public string RelationsListPurpose => Plain();

    public string ManyAtOnce => Plain();

    public string OneByOne => Plain();

    public string ConfirmTicked => Plain();

    public string RejectTicked => Plain();

    public string DecidedMeanwhile => Plain();

    public string DecidedBy(string by, string day, string verdict) => Said().With(("by", by), ("day", day), ("verdict", verdict));

    public string DecidedByYou(string day, string verdict) => Said().With(("day", day), ("verdict", verdict));

    public string DecidedSince => Plain();

    public string ChangedMeanwhile => Plain();

    public string SendTheRest => Plain();

    public string ChangedBy(string by, string day) => Said().With(("by", by), ("day", day));

    public string ChangedByYou(string day) => Said().With(("day", day));

    public string NotAsSeen => Plain();

    public string ThatWasYou => Plain();

    public string DirectionUnknown => Plain();

    public string Certainty(string percent) => Said().With(("percent", percent));

    public string Taker => Plain();

    public string Source => Plain();

    public string Confirm => Plain();

    public string Reject => Plain();

    public string LeaveTheseForLater => Plain();

    public string KindOfRelation(RelationKind kind) => Plain($"Kinds.{kind}");

    public string Confirmed(long number) => Said().With(("number", number));

    public string Rejected(long number) => Said().With(("number", number));

    public string CapturesToLookOver => Plain();

    public string CapturesPurpose => Plain();

    public string KeysOfCaptures => Plain();

    public string AboutEvent => Plain();

    public string AboutWhat => Plain();

    public string LeaveAsItIs => Plain();

    public string NoEvent => Plain();

    public string NothingRead => Plain();

    public string LookOverTicked => Plain();

    public string LookedOver(long number) => Said().With(("number", number));

    public string TextsToMend => Plain();

    public string TextsPurpose => Plain();

    public string WhateverLacks => Plain();

    public string Without(Lack lack) => Plain($"Without.{lack}");

    public string TheSameForTicked => Plain();

    public string Field => Plain();

    public string Value => Plain();

    public string Why => Plain();

    public string WhyHint => Plain();

    public string CorrectTicked => Plain();

    public string Correct => Plain();

    public string CorrectTitle => Plain();

    public string CorrectPurpose => Plain();

    public string SeeIt => Plain();

    public string WhereItStands => Plain();

    public string BeginsWith => Plain();

    public string EndsWith => Plain();

    public string LanguagesOfParagraphs => Plain();

    public string CorrectedSoFar => Plain();

    public string TakeBack => Plain();

    public string Corrected(long number) => Said().With(("number", number));

    public string NothingChanged => Plain();

    public string CannotBeEmptied => Plain();

    public string FillIn => Plain();

    public string SayWhich => Plain();

    public string SayWhy => Plain();

    public string TooLong(long number) => Said().With(("number", number));

    public string NoDay => Plain();

    public string HoldsControl => Plain();

    public string FormHoldsControls => Plain();

    public string NoLanguage => Plain();

    public string NoAddress => Plain();

    public string NameOf(CorrectedField field) => Plain($"Fields.{field}");

    public string DamageToResolve => Plain();

    public string DamagePurpose => Plain();

    public string WhatBecameOfIt => Plain();

    public string TheNoteStandsIn => Plain();

    public string SoInTheSource => Plain();

    public string FoundElsewhere => Plain();

    public string WhereAndWords => Plain();

    public string InWhich => Plain();

    public string ItsWords => Plain();

    public string SayWhereFound => Plain();

    public string ResolveIt => Plain();

    public string Resolved => Plain();
}
