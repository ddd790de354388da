using Avow.Statements;

namespace Avow.Archive;

/// <summary>Rules out of the database.</summary>
internal sealed class SqliteWithholding(Database database) : IWithholding
{
    public IReadOnlyList<StandingRule> All() => database.Read(session => session.Rows("withheld-all", row => new StandingRule(row.Text(0), WithheldRows.Read(row.Text(1)).Rule)));

    public Capture? AsKept(Id<Capture> capture) => database.Read(session =>
        session.Scalar("capture-seq", ("$id", capture.Value)) is long seq ? session.First("capture-by-seq", Captures.Read, ("$seq", seq)) : null);
}
