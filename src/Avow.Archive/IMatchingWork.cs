using Avow.Statements;

namespace Avow.Archive;

/// <summary>What may be done within one transaction of matching. It sees what it has done itself; nobody else does until it is whole.</summary>
public interface IMatchingWork : ISeedRows
{
    MatchingState State();

    /// <summary>Texts whose former seeds are still to be taken out, by id.</summary>
    IReadOnlyList<FormerText> Former(int most);

    /// <summary>Texts not yet related, by id.</summary>
    IReadOnlyList<PlacedText> Unrelated(int most);

    /// <summary>Keeps the seeds of one text.</summary>
    void Put(PlacedText text, IReadOnlyList<StoredSeed> seeds);

    /// <summary>Removes the seeds with these keys of a text that stood at a day; it is no longer among <see cref="Former"/>.</summary>
    void TakeOut(FormerText text, IReadOnlyList<long> keys);

    bool HasMatch(Id<Text> a, Id<Text> b);

    /// <summary>The texts that a text has matches with.</summary>
    IReadOnlyList<Id<Text>> MatchedWith(Id<Text> text);

    /// <summary>Keeps what two texts share; both are to be drawn anew.</summary>
    void Keep(StoredMatch match);

    /// <summary>Forgets what two texts share and the detected relations between them that nobody confirmed; both are to be drawn anew.</summary>
    void Drop(Id<Text> a, Id<Text> b);

    /// <summary>Its matches are kept; its relations are to be drawn.</summary>
    void SetMatched(IReadOnlyCollection<Id<Text>> texts);

    /// <summary>Puts these in place of all seeds there are. They must be in order.</summary>
    void ReplaceSeeds(IEnumerable<StoredSeed> seeds);

    /// <summary>
    /// Forgets what texts share: seeds and matches. All texts count as not yet related. What was drawn of it (relations, statements, phrases) stands until each text is
    /// drawn anew: so nobody sees an archive without relations meanwhile, and what comes out the same did not change.
    /// </summary>
    void Forget();
}
