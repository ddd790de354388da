using Avow.Statements;

namespace Avow.Archive;

/// <summary>Texts as they lie in their rows: id, document, witness, role, title, language, day, outlet, start, end, the document's words.</summary>
internal static class Texts
{
    public static Text Read(Row row) => Read(row, row.Text(10));

    /// <summary>The same, and then the rest of the document: capture, ordinal, content.</summary>
    public static TextInDocument ReadInDocument(Row row)
    {
        var words = row.Text(10);
        return new(Read(row, words), new() { Id = row.Id<Document>(1), Capture = row.Id<Capture>(11), Ordinal = row.Int(12), Content = Documents.ContentOf(row.Bytes(13), words) });
    }

    private static Text Read(Row row, string words) => new()
    {
        Id = row.Id<Text>(0),
        Document = row.Id<Document>(1),
        WitnessOrdinal = row.Int(2),
        Role = row.Enum<WitnessRole>(3),
        Title = row.Text(4),
        Language = row.Text(5),
        Date = row.DayOrNull(6),
        Outlet = row.IdOrNull<Organisation>(7),
        Words = words[row.Int(8)..row.Int(9)],
    };
}
