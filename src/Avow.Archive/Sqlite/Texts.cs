using Avow.Statements;

namespace Avow.Archive;

/// <summary>Texts as they lie in their rows: id, document, witness, role, title, language, day, outlet, start, end, the document's words.</summary>
internal static class Texts
{
    public static Text Read(Row row) => new()
    {
        Id = row.Id<Text>(0),
        Document = row.Id<Document>(1),
        WitnessOrdinal = row.Int(2),
        Role = row.Enum<WitnessRole>(3),
        Title = row.Text(4),
        Language = row.Text(5),
        Date = row.DayOrNull(6),
        Outlet = row.IdOrNull<Organisation>(7),
        Words = row.Text(10)[row.Int(8)..row.Int(9)],
    };
}
