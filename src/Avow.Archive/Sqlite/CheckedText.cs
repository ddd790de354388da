using Avow.Statements;

namespace Avow.Archive;

/// <summary>A text's row as far as it can be held against its document: id, witness, statement, role, start, end, indexed, lead is its own, superseded.</summary>
internal sealed record CheckedText(Id<Text> Id, int Witness, Id<Statement> Statement, WitnessRole Role, TextRange Range, bool IsIndexed, bool HasLead, bool IsSuperseded)
{
    public static CheckedText Read(Row row) => new(
        row.Id<Text>(0),
        row.Int(1),
        row.Id<Statement>(2),
        row.Enum<WitnessRole>(3),
        new(row.Int(4), row.Int(5)),
        row.Int(6) != 0,
        row.LongOrNull(7) == 1,
        row.Int(8) != 0);

    /// <summary>What is wrong, as a clause; null when nothing is.</summary>
    public string? WrongWith(Id<Document> document, Content content)
    {
        if (Text.IdOf(document, Witness) != Id) return "its id is not that of its document and place";
        if (Statements.Statement.IdOf(Id) != Statement) return "the statement it was born with is not named after it";
        if (IsSuperseded) return !HasLead ? "what stands in its place is itself superseded" : IsIndexed ? "the search knows its words, though it is superseded" : null;
        if (Witness >= content.Witnesses.Count || content.Witnesses[Witness].Range != Range || content.Witnesses[Witness].Role != Role)
            return "it is not the span that its document gives it";
        if (!HasLead) return "its statement has no lead text";
        return IsIndexed ? null : "the search does not know its words";
    }
}
