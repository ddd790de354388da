using Avow.Statements;

namespace Avow.Archive;

/// <summary>
/// What relating needs between its runs: seeds of every text, the raw matches between pairs, and the relations drawn
/// from them. All of it but editors' decisions and assertions can be recomputed from the texts.
/// </summary>
public interface IRelationLedger
{
    /// <summary>Texts not yet related, by id; at most <paramref name="most"/>.</summary>
    IReadOnlyList<Id<Text>> Unrelated(int most);

    MatchingState Matching();

    /// <summary>Every text that is read, by day, then by id.</summary>
    IReadOnlyList<PlacedText> Places();

    /// <summary>The place of one text; null for one that is not read.</summary>
    PlacedText? PlaceOf(Id<Text> text);

    /// <summary>The seeds as they are acknowledged.</summary>
    ISeedRows Seeds { get; }

    /// <summary>Matches texts: all of the work or nothing, durable when this returns. One at a time; others wait.</summary>
    Outcome<T> Match<T>(Func<IMatchingWork, Outcome<T>> work);

    /// <summary>The matches of one text, by ids.</summary>
    IReadOnlyList<StoredMatch> MatchesOf(Id<Text> text);

    /// <summary>Every match there is, by the smaller id, then the greater.</summary>
    IEnumerable<StoredMatch> Matches();

    /// <summary>The pairs of texts that have a match, the smaller id first.</summary>
    IReadOnlySet<(Id<Text> A, Id<Text> B)> MatchedPairs();

    /// <summary>Texts whose matches are kept but whose relations were not drawn yet, by id: what a killed run left to do. A text that is no longer read is among them as long as it is remembered.</summary>
    IReadOnlyList<Id<Text>> Undrawn(int most);

    /// <summary>Those of these texts that are to be drawn, in their order.</summary>
    IReadOnlyList<TextToDraw> ToDraw(IEnumerable<Id<Text>> texts);

    /// <summary>What drawing left of a text; empty when it left nothing.</summary>
    DrawnText DrawnOf(Id<Text> text);

    /// <summary>Everybody who follows these texts or is followed by them, by however many steps, with them; in no order.</summary>
    IReadOnlyList<StatementMember> Members(IReadOnlyCollection<Id<Text>> texts);

    bool HasMatch(Id<Text> one, Id<Text> other);

    /// <summary>All matches in the connected components that contain these texts.</summary>
    IReadOnlyList<StoredMatch> ComponentsOf(IReadOnlyCollection<Id<Text>> texts);

    /// <summary>
    /// Keeps what was drawn in the place of what was before, and editors' decisions:
    /// what was rejected stays rejected and unseen, also when it is found the other way round; what was confirmed or asserted stays.
    /// All or nothing, durable.
    /// </summary>
    Outcome<bool> Redraw(Redrawing drawing);

    /// <summary>Words that are printed under everything, as they were found when their texts were drawn: the most printed first, then by the earliest text that has them.</summary>
    IReadOnlyList<HousePhrase> Phrases();

    /// <summary>The relations that an editor rejected, whether detected again or not: texts held together by nothing else are not one statement.</summary>
    IReadOnlySet<Id<Relation>> Rejected();

    /// <summary>An editor's word on a relation; replaces an earlier word by anyone. Its texts are to be drawn anew: what a rejected relation held together may be two statements.</summary>
    Outcome<bool> Decide(Id<Relation> relation, Decision decision);

    /// <summary>Every relation that was not rejected, by kind, then by ids.</summary>
    IEnumerable<Relation> All();

    /// <summary>How many relations of each kind were not rejected, most first.</summary>
    IReadOnlyList<KindCount> Kinds();
}

/// <summary>What two texts share, whatever it means; <see cref="A"/> is the smaller id.</summary>
public sealed record StoredMatch(Id<Text> A, Id<Text> B, IReadOnlyList<AlignedSpan> Spans)
{
    /// <summary>The same seen from the other text, ordered by its side.</summary>
    public StoredMatch Turned() => new(B, A, [.. Spans.Select(span => span.Turned()).OrderBy(span => span.From).ThenBy(span => span.To)]);
}

/// <summary>How many relations there are of a kind.</summary>
public sealed record KindCount(RelationKind Kind, long Relations);
