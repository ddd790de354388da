using Avow.Statements;

namespace Avow.Archive;

/// <summary>
/// What relating needs between its runs: fingerprints of every text, the raw matches between pairs, and the relations drawn
/// from them. All of it but editors' decisions and assertions can be recomputed from the texts.
/// </summary>
public interface IRelationLedger
{
    /// <summary>Texts not yet related, by id; at most <paramref name="most"/>.</summary>
    IReadOnlyList<Id<Text>> Unrelated(int most);

    long UnrelatedCount();

    /// <summary>Texts that share at least one of these fingerprints with the given text, by id; the text itself excluded.</summary>
    /// <param name="text">The text asked for.</param>
    /// <param name="fingerprints">Sorted, distinct.</param>
    IReadOnlyList<Id<Text>> Sharing(Id<Text> text, IReadOnlyList<ulong> fingerprints);

    /// <summary>Keeps a text's fingerprints and its matches with texts related before it, and counts it as related: all or nothing, durable.</summary>
    Outcome<bool> KeepMatches(IReadOnlyList<Related> batch);

    /// <summary>Texts whose matches are kept but whose relations were not drawn yet, by id: what a killed run left to do.</summary>
    IReadOnlyList<Id<Text>> Undrawn(int most);

    /// <summary>All matches in the connected components that contain these texts.</summary>
    IReadOnlyList<StoredMatch> ComponentsOf(IReadOnlyCollection<Id<Text>> texts);

    /// <summary>
    /// Replaces the detected relations among these texts by the given ones, regroups texts into statements by
    /// <paramref name="sameStatement"/> (each group: lead text first), counts the texts as drawn, and keeps editors' decisions:
    /// what was rejected stays rejected and unseen; what was confirmed or asserted stays. All or nothing, durable.
    /// </summary>
    Outcome<bool> Redraw(IReadOnlyCollection<Id<Text>> among, IReadOnlyList<Relation> relations, IReadOnlyList<IReadOnlyList<Id<Text>>> sameStatement);

    /// <summary>
    /// Forgets everything that can be recomputed: fingerprints, matches, detected relations that nobody confirmed, and the
    /// grouping of texts into statements. Keeps editors' decisions and what was asserted. All texts count as not yet related.
    /// </summary>
    Outcome<bool> Forget();

    /// <summary>The relations that an editor rejected, whether detected again or not: texts held together by nothing else are not one statement.</summary>
    IReadOnlySet<Id<Relation>> Rejected();

    /// <summary>An editor's word on a relation; replaces an earlier word by anyone.</summary>
    Outcome<bool> Decide(Id<Relation> relation, Decision decision);

    /// <summary>Every relation that was not rejected, by kind, then by ids.</summary>
    IEnumerable<Relation> All();
}

/// <summary>One newly related text.</summary>
public sealed record Related(Id<Text> Text, IReadOnlyList<ulong> Fingerprints, IReadOnlyList<StoredMatch> Matches);

/// <summary>What two texts share, whatever it means; <see cref="A"/> is the smaller id.</summary>
public sealed record StoredMatch(Id<Text> A, Id<Text> B, IReadOnlyList<AlignedSpan> Spans);
