using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>The beads that editors set, in their table: appended, never changed.</summary>
internal static class EditedBeads
{
    /// <summary>What holds: a later word stands in place of those whose passages it touches.</summary>
    /// <param name="session">Where to ask.</param>
    /// <param name="pair">Two texts, the smaller id first.</param>
    public static IReadOnlyList<EditedBead> Of(Session session, (Id<Text> A, Id<Text> B) pair)
    {
        var (a, b) = pair;
        List<EditedBead> hold = [];
        foreach (var bead in session.Rows("bead-of", row => Read(row, a, b), ("$a", a.Value), ("$b", b.Value)))
        {
            hold.RemoveAll(earlier => Touch(earlier.InA, bead.InA) || Touch(earlier.InB, bead.InB));
            if (!bead.IsTakenBack) hold.Add(bead);
        }

        return hold;
    }

    public static Outcome<bool> Set(Session session, EditedBead bead)
    {
        foreach (var text in new[] { bead.A, bead.B })
            if (session.First("text-place", row => row.Text(0), ("$id", text.Value)) is null)
                return new Problem(ProblemKind.NotFound, $"text {text}", "the archive has none of this name that is read", "Look it up with: avow search WORDS");
        var ordered = bead.A < bead.B ? bead : bead.Turned();
        session.Run(
            "bead-insert",
            ("$a", ordered.A.Value),
            ("$b", ordered.B.Value),
            ("$by", ordered.By),
            ("$at", Row.Of(ordered.At)),
            ("$bead", JsonSerializer.Serialize(new StoredEdit(ordered.InA, ordered.InB, ordered.IsTakenBack, ordered.Why), ArchiveJson.Default.StoredEdit)));
        var (a, b) = TextRows.OfPair(session, ordered.A, ordered.B);
        session.Run("alignment-remove", ("$a", a), ("$b", b));
        TextRows.SetUndrawn(session, a, b);
        return true;
    }

    private static EditedBead Read(Row row, Id<Text> a, Id<Text> b)
    {
        var edit = JsonSerializer.Deserialize(row.Text(0), ArchiveJson.Default.StoredEdit)!;
        return new() { A = a, B = b, InA = edit.InA, InB = edit.InB, IsTakenBack = edit.IsTakenBack, Why = edit.Why, By = row.Text(1), At = row.Instant(2) };
    }

    private static bool Touch(Quote? one, Quote? other) => one is not null && other is not null && one.Range.Overlaps(other.Range);
}

/// <summary>An editor's word as it lies in its column.</summary>
internal sealed record StoredEdit(Quote? InA, Quote? InB, bool IsTakenBack, string Why);
