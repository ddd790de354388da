using System.Globalization;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>House phrases as rows.</summary>
internal static class PhraseRows
{
    /// <summary>Puts those of drawn texts in the place of what was found among them before.</summary>
    public static void Replace(Session session, string among, IReadOnlyList<HousePhrase> phrases)
    {
        session.Run("phrase-forget-among", ("$among", among));
        foreach (var phrase in phrases)
        {
            var seq = (long)session.Scalar("phrase-insert", ("$kind", phrase.Kind.ToString()), ("$words", phrase.Words), ("$texts", phrase.Places.Count))!;
            foreach (var (ordinal, place) in phrase.Places.Index())
                session.Run("phrase-place-insert", ("$phrase", seq), ("$ordinal", ordinal), ("$text", TextRows.Of(session, place.Text)), ("$start", place.Range.StartInclusive), ("$end", place.Range.EndExclusive));
        }
    }

    public static IReadOnlyList<HousePhrase> All(Session session) =>
    [
        .. Gathered(session.Rows("phrase-all", row => (Head(row), new PhrasePlace(row.Id<Text>(3), new(row.Int(4), row.Int(5))))))
            .Select(phrase => new HousePhrase(phrase.Kind, phrase.Words, phrase.Rows)),
    ];

    public static PrintedPhrases Printed(Session session, int most) => new(
        [
            .. Gathered(session.Rows("phrase-printed", row => (Head(row), new PhrasePrinting(new(row.Id<Text>(3), new(row.Int(4), row.Int(5))), row.Long(6))), ("$most", most)))
                .Select(phrase => new PrintedPhrase(phrase.Kind, phrase.Words, phrase.Rows)),
        ],
        session.Number("phrase-count"));

    public static IEnumerable<Problem> Wrong(Session session) => session.Rows("phrase-check", row => (Text: row.Text(0), End: row.Int(1), Length: row.Int(2)))
        .Select(row => ArchiveCheck.Broken($"text {row.Text}", string.Create(CultureInfo.InvariantCulture, $"a phrase ends in it at {row.End} of {row.Length}"), "Relate again: avow relate --anew"));

    private static (long Seq, HousePhraseKind Kind, string Words) Head(Row row) => (row.Long(0), row.Enum<HousePhraseKind>(1), row.Text(2));

    // Rows of one phrase follow one another.
    private static IEnumerable<(HousePhraseKind Kind, string Words, List<T> Rows)> Gathered<T>(IEnumerable<((long Seq, HousePhraseKind Kind, string Words) Head, T Row)> rows) =>
        rows.GroupBy(row => row.Head).Select(phrase => (phrase.Key.Kind, phrase.Key.Words, phrase.Select(row => row.Row).ToList()));
}
