using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>What a parcel says of two texts.</summary>
internal sealed class TakenRelations(Session session)
{
    /// <summary>Who decided, where a parcel does not say who: parcels go to strangers.</summary>
    public const string Unnamed = "an editor";

    private const int MaxWhyChars = 2_000;

    public Problem? Take(ParcelLine line, DecisionLine decision)
    {
        session.Run(
            "parcel-take-decision",
            ("$relation", Id<Relation>.FromTrusted(decision.Relation).Value),
            ("$verdict", decision.Verdict.ToString()),
            ("$by", Unnamed),
            ("$at", Row.Of(decision.At)),
            ("$from", decision.From is { } from ? Seq(line, from) : null),
            ("$to", decision.To is { } to ? Seq(line, to) : null));
        return null;
    }

    public Problem? Take(ParcelLine line, RelationLine relation)
    {
        if (relation.Method is null == relation.AssertedAt is null || (relation.Method is null && relation.Score is not null)) return line.Wrong("it was neither detected nor asserted, or both");
        if (Wrong(line, relation.From, relation.To, relation.Spans) is { } wrong) return wrong;
        foreach (var lost in relation.Lost ?? [])
        {
            if (lost.From is null || lost.To is null) return line.Wrong("a lost passage has no words");
            (_, _) = (ParcelGuard.Whole(lost.From), ParcelGuard.Whole(lost.To));
        }

        session.Run(
            "parcel-take-relation",
            ("$id", Id<Relation>.FromTrusted(relation.Id).Value),
            ("$kind", relation.Kind.ToString()),
            ("$from", Seq(line, relation.From)),
            ("$to", Seq(line, relation.To)),
            ("$direction_known", relation.DirectionKnown ? 1 : 0),
            ("$method", relation.Method),
            ("$score", relation.Score),
            ("$asserted_by", relation.AssertedAt is null ? null : Unnamed),
            ("$asserted_at", relation.AssertedAt is { } at ? Row.Of(at) : null),
            ("$spans", Relations.WriteSpans(relation.Spans)),
            ("$lost", relation.Lost is { Count: > 0 } ? JsonSerializer.Serialize(relation.Lost, ArchiveJson.Default.IReadOnlyListLostSpan) : null));
        return null;
    }

    public Problem? Take(ParcelLine line, BeadLine bead)
    {
        if (Disordered(line, bead.A, bead.B) is { } wrong) return wrong;
        var said = bead.Bead;
        foreach (var quote in new[] { said.InA, said.InB }) if (quote is not null) ParcelGuard.Whole(quote);
        if (said.Why is not { Length: <= MaxWhyChars }) return line.Wrong("it says no reason, or too long a one");
        (_, _) = (Seq(line, bead.A), Seq(line, bead.B));
        session.Run("bead-insert", ("$a", bead.A), ("$b", bead.B), ("$by", Unnamed), ("$at", Row.Of(bead.At)), ("$bead", JsonSerializer.Serialize(said, ArchiveJson.Default.StoredEdit)));
        return null;
    }

    public Problem? Take(ParcelLine line, MatchLine match)
    {
        if (Disordered(line, match.A, match.B) is { } disordered) return disordered;
        if (Wrong(line, match.A, match.B, match.Spans) is { } wrong) return wrong;
        session.Run("parcel-take-match", ("$a", Seq(line, match.A)), ("$b", Seq(line, match.B)), ("$spans", Relations.WriteSpans(match.Spans)));
        return null;
    }

    public Problem? Take(ParcelLine line, TranslationLine translation)
    {
        if (Disordered(line, translation.A, translation.B) is { } wrong) return wrong;
        foreach (var clue in translation.Evidence) ParcelGuard.Given(clue.Kind);
        session.Run("parcel-take-translation", ("$a", Seq(line, translation.A)), ("$b", Seq(line, translation.B)), ("$score", translation.Score), ("$evidence", JsonSerializer.Serialize(translation.Evidence, ArchiveJson.Default.IReadOnlyListStoredClue)));
        return null;
    }

    public Problem? Take(ParcelLine line, AlignmentLine alignment)
    {
        if (Disordered(line, alignment.A, alignment.B) is { } disordered) return disordered;
        var (a, b, beads) = alignment.Sentences;
        if (a is null || b is null || beads is null) return line.Wrong("it has no sentences");
        if (!AreInOrder(a, Length(line, alignment.A)) || !AreInOrder(b, Length(line, alignment.B)) || beads.Any(bead => bead.A.EndExclusive > a.Count || bead.B.EndExclusive > b.Count))
            return line.Wrong("its sentences do not lie in their texts");
        session.Run("parcel-take-alignment", ("$a", Seq(line, alignment.A)), ("$b", Seq(line, alignment.B)), ("$method", alignment.Method), ("$alignment", JsonSerializer.Serialize(alignment.Sentences, ArchiveJson.Default.StoredBeads)));
        return null;
    }

    public Problem? Take(ParcelLine line, LexiconLine lexicon)
    {
        if (lexicon.Alignments < 0) return line.Wrong("it was learned of fewer than no texts");
        session.Run("parcel-take-lexicon", ("$a", lexicon.LanguageA), ("$b", lexicon.LanguageB), ("$alignments", lexicon.Alignments), ("$lines", lexicon.Lines));
        return null;
    }

    public Problem? Take(ParcelLine line, PhraseLine phrase)
    {
        if (!Enum.GetNames<HousePhraseKind>().Contains(phrase.Kind, StringComparer.Ordinal) || phrase.Places.Count < 2) return line.Wrong("it is of no kind that there is, or printed once");
        if (phrase.Places.FirstOrDefault(place => place.Range.IsEmpty || place.Range.EndExclusive > Length(line, place.Text)) is not null) return line.Wrong("a place of it lies outside its text");
        var seq = session.Number("phrase-insert", ("$kind", phrase.Kind), ("$words", phrase.Words), ("$texts", phrase.Places.Count));
        foreach (var (ordinal, place) in phrase.Places.Index())
            session.Run("phrase-place-insert", ("$phrase", seq), ("$ordinal", ordinal), ("$text", Seq(line, place.Text)), ("$start", place.Range.StartInclusive), ("$end", place.Range.EndExclusive));
        return null;
    }

    private static bool AreInOrder(IReadOnlyList<TextRange> sentences, int length)
    {
        var end = 0;
        foreach (var sentence in sentences)
        {
            if (sentence.StartInclusive < end || sentence.EndExclusive > length) return false;
            end = sentence.EndExclusive;
        }

        return true;
    }

    // A relation that is kept of a text which is no longer read has no spans in it.
    private Problem? Wrong(ParcelLine line, string from, string to, IReadOnlyList<AlignedSpan> spans)
    {
        var (lengthOfFrom, lengthOfTo) = (Length(line, from), Length(line, to));
        return spans.Any(span => span.From.IsEmpty || span.To.IsEmpty || span.From.EndExclusive > lengthOfFrom || span.To.EndExclusive > lengthOfTo) ? line.Wrong("a span lies outside its text") : null;
    }

    private static Problem? Disordered(ParcelLine line, string a, string b) => string.CompareOrdinal(a, b) < 0 ? null : line.Wrong("the text with the smaller id does not stand first");

    private int Length(ParcelLine line, string id) => session.First("parcel-length", row => (int?)row.Int(0), ("$id", Id<Text>.FromTrusted(id).Value)) ?? throw Missing(line, id);

    private long Seq(ParcelLine line, string id) => session.Scalar("text-seq", ("$id", Id<Text>.FromTrusted(id).Value)) as long? ?? throw Missing(line, id);

    private static FormatException Missing(ParcelLine line, string id) => new($"text {OneLine.Of(id)} is not in the parcel, line {line.Number}");
}
