using Avow.Statements;

namespace Avow.Archive;

/// <summary>
/// What waits for an editor. Each queue is indexed, so that its first page costs what is shown, not what is kept; each call sees one committed state,
/// and what was decided in one window is gone from every other. Never blocks on a writer.
/// </summary>
public interface IQueues
{
    /// <summary>At most so many are given at once, whatever is asked for.</summary>
    const int MostAtOnce = 1_000;

    QueueCounts Counts();

    /// <summary>Captures that nobody looked over, those kept last first.</summary>
    IReadOnlyList<CaptureToLookOver> Captures(int count, long skip = 0);

    /// <summary>The same of these captures, whether they wait or were looked over, in this order; those that are not there are left out.</summary>
    IReadOnlyList<CaptureToLookOver> Captures(IReadOnlyCollection<Id<Capture>> captures);

    /// <summary>Relations that were detected and that nobody decided: the least certain first, then by id.</summary>
    /// <param name="kind">Only this kind; null for all.</param>
    /// <param name="count">At most so many.</param>
    /// <param name="after">Only those behind this one, decided or not; one that is no longer kept is passed over, and the list begins at its beginning.</param>
    IReadOnlyList<Relation> Relations(RelationKind? kind, int count, Id<Relation>? after = null);

    /// <summary>Statements (frames speak for themselves) that lack something, those kept last first.</summary>
    /// <param name="lack">Only those that lack this; null for any.</param>
    /// <param name="count">At most so many.</param>
    /// <param name="skip">After so many.</param>
    IReadOnlyList<TextToMend> Texts(Lack? lack, int count, long skip = 0);

    /// <summary>The same of these texts, whatever they lack, in this order; those that are not read are left out.</summary>
    IReadOnlyList<TextToMend> Texts(IReadOnlyCollection<Id<Text>> texts);

    /// <summary>Damages that nobody resolved, those of the documents kept last first, in the order of their places.</summary>
    /// <param name="kind">Only this kind; null for all.</param>
    /// <param name="count">At most so many.</param>
    /// <param name="skip">After so many.</param>
    IReadOnlyList<DamagePlace> Damage(DamageKind? kind, int count, long skip = 0);

    /// <summary>
    /// Organisations that may be one, most alike first, then by slugs; the same for the same registry. Not among them: what an editor said is two, and
    /// what belongs to the other. A name or a host that more than <see cref="OrganisationPair.MostAlike"/> organisations share tells nothing.
    /// </summary>
    IReadOnlyList<OrganisationPair> Duplicates(int count);
}

/// <summary>How much waits in each queue.</summary>
public sealed record QueueCounts
{
    public required long Captures { get; init; }

    /// <summary>By kind, most first; a kind without any is left out.</summary>
    public required IReadOnlyList<KindCount> RelationsByKind { get; init; }

    /// <summary>Texts that lack anything.</summary>
    public required long Texts { get; init; }

    /// <summary>In the order of <see cref="Lack"/>; a text counts under everything it lacks.</summary>
    public required IReadOnlyList<LackCount> TextsByLack { get; init; }

    /// <summary>By kind, most first; a kind without any is left out.</summary>
    public required IReadOnlyList<DamageCount> DamageByKind { get; init; }

    public required long Duplicates { get; init; }

    public long Relations => RelationsByKind.Sum(count => count.Relations);

    public long Damage => DamageByKind.Sum(count => count.Cases);
}

/// <summary>A capture that nobody looked over.</summary>
/// <param name="Capture">The capture.</param>
/// <param name="Texts">What was read from it, in the order of place; empty when nothing could be.</param>
/// <param name="Unread">Why nothing could be read; null when something was.</param>
/// <param name="Damages">How many damages its documents have that nobody resolved.</param>
/// <param name="About">The slug of the event that it is said to be about; null for none.</param>
public sealed record CaptureToLookOver(Capture Capture, IReadOnlyList<TextSummary> Texts, Problem? Unread, long Damages, string? About);

/// <summary>A text that lacks something.</summary>
/// <param name="Text">Which.</param>
/// <param name="Lacks">What, in the order of <see cref="Lack"/>; never empty in the queue.</param>
public sealed record TextToMend(TextSummary Text, IReadOnlyList<Lack> Lacks);

/// <summary>What a text may lack.</summary>
public enum Lack
{
    Title,

    /// <summary>Nobody is named as speaking.</summary>
    Issuer,

    /// <summary>No day is known.</summary>
    Date,

    /// <summary>It stood on no registered organisation's site.</summary>
    Outlet,

    /// <summary>The language is "und".</summary>
    Language,
}

/// <summary>How many texts lack something.</summary>
public sealed record LackCount(Lack Lack, long Texts);

/// <summary>Two organisations that may be one.</summary>
/// <param name="A">The one with the smaller slug.</param>
/// <param name="B">The other.</param>
/// <param name="Likeness">In which way they are alike: the strongest.</param>
/// <param name="Shown">What shows it, as it stands: two names, or an address.</param>
public sealed record OrganisationPair(Organisation A, Organisation B, Likeness Likeness, string Shown)
{
    /// <summary>What more organisations than these share is too common to tell anything.</summary>
    public const int MostAlike = 20;
}

/// <summary>In which way two organisations are alike, the strongest first.</summary>
public enum Likeness
{
    /// <summary>A name of the one is a name of the other, case, marks and punctuation apart.</summary>
    SameName,

    /// <summary>One address is both's.</summary>
    SameAddress,

    /// <summary>The same words in another order.</summary>
    SameWords,

    /// <summary>All words of a name stand in a name of the other, one behind the other.</summary>
    NameInside,

    /// <summary>They publish on one host.</summary>
    SameHost,
}
