using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>Translations, alignments and the beads of editors in their tables.</summary>
internal sealed class SqliteTranslationLedger(Database database) : ITranslationLedger
{
    public long Pending() => database.Read(session => session.Number("unsketched-count"));

    public Outcome<T> Find<T>(Func<ITranslationWork, Outcome<T>> work) => database.Write(session => work(new TranslationWork(session)));

    public IReadOnlyList<StoredTranslation> All() => database.Read(session => session.Rows("translation-all", Read));

    public IReadOnlyList<(Id<Text> Other, double Score)> PartnersOf(Id<Text> text) => database.Read(session =>
        session.Rows("translation-scores", row => (Other: row.Id<Text>(0), Score: row.NumberOrNull(1) ?? 0), ("$text", TextRows.Of(session, text))).OrderBy(pair => pair.Other).ToList());

    public StoredAlignment? Alignment(Id<Text> a, Id<Text> b, string method) => database.Read(session =>
    {
        var (first, second) = TextRows.OfPair(session, a, b);
        return session.First("alignment-get", ReadAlignment, ("$a", first), ("$b", second), ("$method", method));
    });

    public IReadOnlyList<(Id<Text> A, Id<Text> B)> Aligned(IReadOnlyCollection<Id<Text>> texts) =>
        database.Read(session => texts.SelectMany(text => session.Rows("alignment-pairs-of", row => (A: row.Id<Text>(0), B: row.Id<Text>(1)), ("$text", TextRows.Of(session, text)))).Distinct().Order().ToList());

    public Outcome<bool> Keep(IReadOnlyList<StoredAlignment> alignments, IReadOnlyCollection<(Id<Text> A, Id<Text> B)> forgotten) => database.Write<bool>(session =>
    {
        foreach (var pair in forgotten)
        {
            var (a, b) = TextRows.OfPair(session, pair.A, pair.B);
            session.Run("alignment-remove", ("$a", a), ("$b", b));
        }

        foreach (var alignment in alignments)
        {
            var (a, b) = TextRows.OfPair(session, alignment.A, alignment.B);
            var beads = JsonSerializer.Serialize(new StoredBeads(alignment.SegmentsOfA, alignment.SegmentsOfB, alignment.Beads), ArchiveJson.Default.StoredBeads);
            session.Run("alignment-set", ("$a", a), ("$b", b), ("$method", alignment.Method), ("$alignment", beads));
        }

        return true;
    });

    public IReadOnlyList<AlignedLanguages> AlignedLanguages() =>
    [
        .. database.Read(session => session.Rows("alignment-languages", row => (A: Languages.Primary(row.Text(0)), B: Languages.Primary(row.Text(1)), Count: row.Int(2))))
            .Select(row => string.CompareOrdinal(row.A, row.B) <= 0 ? row : (A: row.B, B: row.A, row.Count))
            .GroupBy(row => (row.A, row.B)).OrderBy(group => group.Key.A, StringComparer.Ordinal).ThenBy(group => group.Key.B, StringComparer.Ordinal)
            .Select(group => new AlignedLanguages(group.Key.A, group.Key.B, group.Sum(row => row.Count))),
    ];

    public IEnumerable<StoredAlignment> AlignmentsOf(string languageA, string languageB) =>
        database.Read(session => session.Rows("alignment-of-languages", ReadAlignment, ("$a", languageA), ("$b", languageB)));

    public StoredLexicon? Lexicon(string languageA, string languageB) => database.Read(session =>
        session.First("lexicon-get", row => new StoredLexicon(languageA, languageB, row.Int(0), row.Text(1)), ("$a", languageA), ("$b", languageB)));

    public Outcome<bool> Keep(StoredLexicon lexicon) => database.Write<bool>(session =>
    {
        session.Run("lexicon-set", ("$a", lexicon.LanguageA), ("$b", lexicon.LanguageB), ("$alignments", lexicon.Alignments), ("$lines", lexicon.Lines));
        Unalign(session, (lexicon.LanguageA, lexicon.LanguageB));
        return true;
    });

    public Outcome<bool> Unlearn() => database.Write<bool>(session =>
    {
        foreach (var languages in session.Rows("lexicon-languages", row => (row.Text(0), row.Text(1)))) Unalign(session, languages);
        session.Run("lexicon-forget");
        return true;
    });

    public IReadOnlyList<EditedBead> BeadsOf(Id<Text> a, Id<Text> b) => database.Read(session => EditedBeads.Of(session, Id<Text>.InOrder(a, b)));

    public Outcome<bool> Set(EditedBead bead) => database.Write<bool>(session =>
    {
        var changing = new Changing(session, new(bead.By, bead.At, bead.Why));
        if (KeptBeads.Set(changing, bead) is { } problem) return problem;
        return changing.Close() is { Problem: { } refused } ? refused : true;
    });

    private static void Unalign(Session session, (string A, string B) languages)
    {
        session.Run("text-set-undrawn-aligned", ("$a", languages.A), ("$b", languages.B));
        session.Run("alignment-forget-of-languages", ("$a", languages.A), ("$b", languages.B));
    }

    private static StoredTranslation Read(Row row) => new(
        row.Id<Text>(0),
        row.Id<Text>(1),
        row.NumberOrNull(2) ?? 0,
        JsonSerializer.Deserialize(row.Text(3), ArchiveJson.Default.IReadOnlyListStoredClue)!);

    private static StoredAlignment ReadAlignment(Row row)
    {
        var (segmentsOfA, segmentsOfB, beads) = JsonSerializer.Deserialize(row.Text(3), ArchiveJson.Default.StoredBeads)!;
        return new() { A = row.Id<Text>(0), B = row.Id<Text>(1), Method = row.Text(2), SegmentsOfA = segmentsOfA, SegmentsOfB = segmentsOfB, Beads = beads };
    }
}
