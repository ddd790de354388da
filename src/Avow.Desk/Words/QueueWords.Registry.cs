using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Desk;

/// <content>What the pages of organisations, events and the record say.</content>
public sealed partial class QueueWords
{
    public string OrganisationsPurpose => Plain();

    public string FindOrganisation => Plain();

    public string NewOrganisation => Plain();

    public string MayBeOne => Plain();

    public string AlikeBy(Likeness likeness) => Plain($"Likenesses.{likeness}");

    public Message MergeInto => Said();

    public string TheyAreTwo => Plain();

    public string AreTwo => Plain();

    public string Merged(string from, string into) => Said().With(("from", from), ("into", into));

    public string NoneFound => Plain();

    public string NoneYet => Plain();

    public string NarrowIt => Plain();

    public string Slug => Plain();

    public string SlugHint => Plain();

    public string SlugIsTaken => Plain();

    public string NamesByLanguage => Plain();

    public string LanguageOfName(int row) => Said().With(("row", row));

    public string NameNumber(int row) => Said().With(("row", row));

    public string MoreRows => Plain();

    public string NeedsAName => Plain();

    public string TwiceInOneLanguage => Plain();

    public string KindsOfOrganisation => Plain();

    public string KindsHint => Plain();

    public string OwnAddresses => Plain();

    public string OwnAddressesHint => Plain();

    public string AddressOfAnother(string address, string name, string slug) => Said().With(("address", address), ("name", name), ("slug", slug));

    public string NotASite(string address) => Said().With(("address", address));

    public string WhatStandsNow => Plain();

    public string WhatItBelongsTo => Plain();

    public string BelongsToWhat(int row) => Said().With(("row", row));

    public string AsWhat(int row) => Said().With(("row", row));

    public string Since(int row) => Said().With(("row", row));

    public string Until(int row) => Said().With(("row", row));

    public string Section => Plain();

    public string SayToWhatAndAsWhat => Plain();

    public string EndsBeforeItBegins => Plain();

    public string BelongingToIt => Plain();

    public string SameAsAnother => Plain();

    public string GoesOut => Plain();

    public string GoesInto => Plain();

    public string MergeHint => Plain();

    public string Merge => Plain();

    public string Keep => Plain();

    public string Kept(string name) => Said().With(("name", name));

    public string Removed(string name) => Said().With(("name", name));

    public string EventsPurpose => Plain();

    public string NewEvent => Plain();

    public string BeganOn => Plain();

    public string WatchListOf => Plain();

    public string WatchListHint => Plain();

    public string RecordPurpose => Plain();

    public string NoChanges => Plain();

    public string ChangeSet(long number) => Said().With(("number", number));

    public string PutsBack(long number) => Said().With(("number", number));

    public string WasPutBack(long number) => Said().With(("number", number));

    public string ItsTrail => Plain();

    public string Undo => Plain();

    public string Undone(long number) => Said().With(("number", number));

    public string NameIn(string language) => Said().With(("language", language));

    /// <summary>One field of several rows.</summary>
    public string NumberedField(int number, string field) => Said().With(("number", number), ("field", field));

    /// <returns>Null for a field of the record that nobody named.</returns>
    public string? RecordField(string name) => Find($"RecordFields.{name}");

    public string NameOf(Verdict verdict) => Plain($"Verdicts.{verdict}");

    public string NameOf(ChangeKind kind) => Plain($"Changes.{kind}");
}
