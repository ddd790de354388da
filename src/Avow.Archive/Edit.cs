using Avow.Statements;

namespace Avow.Archive;

/// <summary>What an editor may do: each names the state that shall stand.</summary>
public abstract record Edit
{
    private protected Edit()
    {
    }

    /// <summary>
    /// What the editor saw of the thing: where something else stands when the edit's turn comes, it is refused with Changed, which says who changed it and when; this
    /// is looked at within the transaction that makes it. Null: whatever stands. Of merges and of distinct organisations nothing can be expected.
    /// </summary>
    public StateMark? Expected { get; init; }

    /// <summary>Where something else stands than <see cref="Expected"/>, this edit is left out and the rest of the set is made; see <see cref="ChangeSet.LeftOut"/>.</summary>
    public bool MayBeLeftOut { get; init; }
}

/// <summary>An organisation with its memberships stands so from now on; whatever is left out of the state goes. Refused with NotPermitted where it would remove what something names, with AlreadyExists for a slug that leads on to another.</summary>
/// <param name="Slug">The short name, which is for good.</param>
/// <param name="State">Null removes it.</param>
public sealed record OrganisationEdit(string Slug, OrganisationState? State) : Edit;

/// <summary>
/// Two organisations are one: names, kinds, addresses, memberships both ways, watch lists and endorsements go over; the old slug leads on for good. A name in a
/// language in which the other has another one is kept under the tag "x-also" of that language. Of two endorsements of one text the earlier day, the reservations of
/// both, and the withdrawal stand if both withdrew.
/// </summary>
/// <param name="From">The slug that goes.</param>
/// <param name="Into">The slug that stays.</param>
public sealed record OrganisationMerge(string From, string Into) : Edit;

/// <summary>Two organisations are two, however alike their names: they are proposed as one no more.</summary>
/// <param name="A">The slug of the one.</param>
/// <param name="B">The slug of the other; the order means nothing.</param>
/// <param name="AreDistinct">False takes it back.</param>
public sealed record DistinctOrganisations(string A, string B, bool AreDistinct = true) : Edit;

/// <summary>An event with its watch list stands so from now on. Refused with NotPermitted where it would remove what captures are said to be about.</summary>
/// <param name="Slug">The short name, which is for good.</param>
/// <param name="State">Null removes it.</param>
public sealed record EventEdit(string Slug, EventState? State) : Edit;

/// <summary>A word on a relation, as <see cref="IRelationLedger.Decide"/> has it; its texts are to be drawn anew.</summary>
/// <param name="Relation">Which.</param>
/// <param name="Verdict">Null takes the word back.</param>
public sealed record RelationEdit(Id<Relation> Relation, Verdict? Verdict) : Edit;

/// <summary>Corrections of a document, appended as <see cref="IReadings.Correct"/> appends them, in the name, at the time and for the reason of the editor who makes the edit.</summary>
/// <param name="Document">Which.</param>
/// <param name="Corrections">In order; one without a value takes back. Without a reason of the editor's, theirs stay.</param>
public sealed record DocumentEdit(Id<Document> Document, IReadOnlyList<Correction> Corrections) : Edit
{
    /// <summary>What the editor saw of texts of the document, in place of <see cref="Edit.Expected"/>: what was said meanwhile of another text of it stands in the way of nothing.</summary>
    public IReadOnlyList<SeenText> SeenOf { get; init; } = [];
}

/// <summary>What an editor saw of a text.</summary>
/// <param name="Text">Which.</param>
/// <param name="Mark">That of <see cref="IChanges.Mark(Id{Text})"/>.</param>
public readonly record struct SeenText(Id<Text> Text, StateMark Mark);

/// <summary>A capture is about an event.</summary>
/// <param name="Capture">Which.</param>
/// <param name="EventSlug">An event that is there; null for none.</param>
public sealed record AboutEdit(Id<Capture> Capture, string? EventSlug) : Edit;

/// <summary>An editor looked a capture over: it waits no more. Stays however often the capture is read again.</summary>
/// <param name="Capture">Which.</param>
/// <param name="IsLookedOver">False lets it wait again.</param>
public sealed record LookedOver(Id<Capture> Capture, bool IsLookedOver) : Edit;

/// <summary>What became of a damage. Hangs on the document, the kind of damage and the words where it stands, so that it is found again in later readings; the damage itself stays told.</summary>
/// <param name="Document">Which.</param>
/// <param name="Ordinal">Which of its damages as it is read now, from 0.</param>
/// <param name="Resolution">Null takes it back.</param>
public sealed record DamageEdit(Id<Document> Document, int Ordinal, DamageResolution? Resolution) : Edit;

/// <summary>
/// Something is withheld from everything that is published, or no more: the texts it touches are without it when the edit is made (of a name in a large archive, when <see cref="IWithholding.Settle"/> has come through), and are to be related anew. Refused with NotFound for a text or capture that is not
/// there, or words that are not in the text; with Malformed for a name that is none; with NotPermitted for a name that an organisation, an event or the archive itself bears, which says which.
/// </summary>
/// <param name="Rule">What.</param>
/// <param name="IsWithheld">False takes the rule back.</param>
public sealed record WithholdEdit(WithheldRule Rule, bool IsWithheld = true) : Edit;
