using System.Runtime.InteropServices;
using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>Finding translations inside a transaction of the one writing session.</summary>
internal sealed class TranslationWork(Session session) : ITranslationWork
{
    private static readonly string[] ClueColumns = ["$key", "$day", "$text"];

    public IReadOnlyList<PlacedSketch> Former(int most) => session.Rows("sketch-outdated", ReadSketch, ("$most", most));

    public IReadOnlyList<PlacedText> Unsketched(int most) =>
        session.Rows("unsketched", row => new PlacedText(row.Id<Text>(0), Row.DayOf(row.Text(1)), row.Int(2) > 0), ("$most", most));

    public long Sketched() => session.Number("sketch-count");

    public IReadOnlyList<PlacedSketch> Sketches() => session.Rows("sketch-all", ReadSketch);

    public string LanguageOf(Id<Text> text) => session.Scalar("text-language", ("$id", text.Value)) as string ?? Languages.Unknown;

    public void Put(PlacedSketch sketch)
    {
        var text = TextRows.Of(session, sketch.Place.Text);
        session.RunEach("clue-insert", ClueColumns, Clues(sketch));
        session.Run("sketch-insert", ("$text", text), ("$day", sketch.Place.Day.DayNumber), ("$keys", BytesOf(sketch.Keys)));
        session.Run("text-set-sketched", ("$seq", text));
    }

    public void TakeOut(PlacedSketch sketch)
    {
        session.RunEach("clue-remove", ClueColumns, Clues(sketch));
        session.Run("sketch-remove", ("$text", TextRows.Of(session, sketch.Place.Text)));
    }

    public PlacedSketch? SketchOf(Id<Text> text) => session.First("sketch-of", ReadSketch, ("$id", text.Value));

    public IReadOnlyList<PlacedId> First(long key, int most) => session.Rows("clue-first", ReadPlace, ("$key", key), ("$most", most));

    public IReadOnlyList<PlacedId> After(long key, PlacedId place) =>
        session.Rows("clue-after", ReadPlace, ("$key", key), ("$day", place.Day.DayNumber), ("$text", place.Text.Number));

    public IReadOnlyList<Id<Text>> TranslatedWith(Id<Text> text) =>
        session.Rows("translation-partner-ids", row => row.Id<Text>(0), ("$text", TextRows.Of(session, text)));

    public void Keep(StoredTranslation translation)
    {
        var (a, b) = TextRows.OfPair(session, translation.A, translation.B);
        var before = session.Scalar("translation-score", ("$a", a), ("$b", b)) as double?;
        session.Run(
            "translation-insert",
            ("$a", a),
            ("$b", b),
            ("$score", translation.Score),
            ("$evidence", JsonSerializer.Serialize(translation.Evidence, ArchiveJson.Default.IReadOnlyListStoredClue)));
        if (before != translation.Score) DrawnRows.Note(session, a, b, isTranslation: true, wasThere: before is not null);
    }

    public void Drop(Id<Text> a, Id<Text> b)
    {
        var (first, second) = TextRows.OfPair(session, a, b);
        session.Run("translation-remove", ("$a", first), ("$b", second));
        session.Run("relation-forget-between", ("$a", first), ("$b", second));
        DrawnRows.Note(session, first, second, isTranslation: true, wasThere: true);
    }

    public void Forget()
    {
        session.Run("text-set-undrawn-translated");
        session.Run("clue-forget");
        session.Run("sketch-forget");
        session.Run("translation-forget");
        session.Run("alignment-forget");
        session.Run("text-set-unsketched");
    }

    private static IEnumerable<long[]> Clues(PlacedSketch sketch) =>
        sketch.Keys.Select(key => new[] { key, sketch.Place.Day.DayNumber, sketch.Place.Text.Number });

    private static byte[] BytesOf(IReadOnlyList<long> keys) => MemoryMarshal.AsBytes<long>(keys.ToArray()).ToArray();

    private static PlacedSketch ReadSketch(Row row) =>
        new(new(SeedRows.DayOfNumber(row.Int(1)), row.Id<Text>(0)), MemoryMarshal.Cast<byte, long>(row.Bytes(2)).ToArray());

    private static PlacedId ReadPlace(Row row) => new(SeedRows.DayOfNumber(row.Int(0)), Id<Text>.FromNumber(row.Long(1)));
}
