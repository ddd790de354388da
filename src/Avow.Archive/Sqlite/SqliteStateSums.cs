using System.Runtime.InteropServices;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>Sums of rows out of the database.</summary>
internal sealed class SqliteStateSums(Database database) : IStateSums
{
    public StateSums Now() => database.Read(session => new Summing(session).All());

    private sealed class Summing(Session session)
    {
        private readonly Dictionary<long, UInt128> sources = [], texts = [], ties = [], statements = [];
        private readonly Dictionary<string, UInt128> organisations = [];

        public StateSums All()
        {
            Dictionary<string, long> sourceOf = new(StringComparer.Ordinal);
            List<Id<Capture>> captures = [];
            foreach (var (name, sum) in session.Rows("sum-organisations", row => (row.Text(0), row.Sum(0)))) organisations.Add(name, sum);
            foreach (var (source, address, capture, sum) in session.Rows("sum-captures", row => (row.Long(0), row.Text(1), row.Id<Capture>(2), row.Sum(1))))
            {
                captures.Add(capture);
                sourceOf[StateSums.NameOfSource(new(address))] = sourceOf[StateSums.NameOfCapture(capture)] = source;
                Add(sources, source, sum);
            }

            foreach (var (source, document, sum) in session.Rows("sum-documents", row => (row.Long(0), row.Id<Document>(1), row.Sum(1))))
            {
                sourceOf[StateSums.NameOfDocument(document)] = source;
                Add(sources, source, sum);
            }

            // What editors said is told without what is withheld, wherever they said it: with the rules it is told otherwise.
            var rules = session.Rows("sum-withheld", row => row.Sum(0)).Aggregate(UInt128.Zero, (total, sum) => total + sum);
            foreach (var statement in new[] { "sum-revisits", "sum-damages" }) AddTo(sources, statement);
            foreach (var statement in new[] { "sum-corrections", "sum-resolutions" }) AddTo(sources, statement, rules);
            var rows = Texts();
            foreach (var row in rows) Add(sources, row.Source, texts[row.Place]);
            foreach (var statement in new[] { "sum-relations", "sum-beads" }) AddTo(ties, statement);
            AddTo(ties, "sum-endorsements", rules);
            var learned = AddTo(ties, "sum-alignments") + session.Rows("sum-lexicons", row => row.Sum(0)).Aggregate(UInt128.Zero, (total, sum) => total + sum);
            Dictionary<string, UInt128> byName = new(StringComparer.Ordinal);
            foreach (var row in rows)
            {
                byName[StateSums.NameOfText(row.Id)] = texts[row.Place];
                byName[StateSums.NameOfTies(row.Id)] = texts[row.Place] + ties.GetValueOrDefault(row.Place) + sources[row.Source];
                byName[StateSums.NameOfStatement(row.Own)] = statements[row.StandingLead];
            }

            foreach (var (name, source) in sourceOf) byName[name] = sources[source];
            return new()
            {
                Captures = captures,
                Texts = [.. rows.Where(row => row.IsRead).Select(row => new StandingText(row.Id, row.Statement, row.Capture))],
                Former = [.. rows.Where(row => !row.IsRead && row.IsSaid).Select(row => row.Id).Order()],
                FormerSlugs = session.Rows("former-slug-all", row => row.Text(0)),
                Learned = learned,
                ByName = byName,
            };
        }

        private List<TextRow> Texts()
        {
            List<TextRow> rows = [];
            Dictionary<long, long> leadOf = [];
            foreach (var (row, outlet, issuing, sum) in session.Rows("sum-texts", row => (
                new TextRow(row.Long(0), row.Id<Text>(2), row.Id<Statement>(3), row.Id<Statement>(4), row.Id<Capture>(5), row.Long(6)) { Standing = row.Long(1), IsWithheld = row.Int(25) > 0, IsSaid = row.Int(25) < 2 },
                row.TextOrNull(7),
                row.TextOrNull(8),
                row.Sum(1))))
            {
                var whole = sum + OrganisationSum(outlet, 1) + OrganisationSum(issuing, 2);
                texts.Add(row.Place, whole);
                rows.Add(row);
            }

            foreach (var (place, lead) in session.Rows("sum-leads", row => (row.Long(0), row.Long(1))))
            {
                leadOf[place] = lead;
                Add(statements, lead, texts[place]);
            }

            return [.. rows.Select(row => row with { StandingLead = leadOf[row.Standing] })];
        }

        // Who stands as the one and who as the other is no matter of order.
        private UInt128 OrganisationSum(string? id, uint weight) => id is null ? 0 : organisations.GetValueOrDefault(id) * weight;

        private UInt128 AddTo(Dictionary<long, UInt128> sums, string statement, UInt128 withEach = default)
        {
            var total = UInt128.Zero;
            foreach (var (owner, sum) in session.Rows(statement, row => (row.Long(0), row.Sum(1))))
            {
                Add(sums, owner, sum + withEach);
                total += sum;
            }

            return total;
        }

        private static void Add(Dictionary<long, UInt128> sums, long owner, UInt128 sum)
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, owner, out _);
            known += sum;
        }
    }

    private readonly record struct TextRow(long Place, Id<Text> Id, Id<Statement> Own, Id<Statement> Statement, Id<Capture> Capture, long Source)
    {
        /// <summary>The place of the text that stands for it: its own, unless it is no longer read.</summary>
        public long Standing { get; init; }

        public long StandingLead { get; init; }

        public bool IsRead => Standing == Place && !IsWithheld;

        public bool IsWithheld { get; init; }

        /// <summary>Whether anything stands at the address that it had.</summary>
        public bool IsSaid { get; init; }
    }
}
