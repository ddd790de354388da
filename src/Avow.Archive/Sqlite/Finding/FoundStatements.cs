using System.Globalization;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>Texts that answer, gathered into their statements: how many there are, in which order, and how they fall into facets.</summary>
internal sealed class FoundStatements
{
    // Of each kind.
    private const int MaxFacets = 8;

    private readonly TextColumns columns;
    private readonly List<int> fitting = [];
    private readonly Dictionary<int, Group> byLead = [];

    /// <param name="rows">Rows of the texts that answer.</param>
    /// <param name="columns">Of the same state of the archive.</param>
    /// <param name="filter">What else is asked of them.</param>
    public FoundStatements(IEnumerable<int> rows, TextColumns columns, SearchFilter filter)
    {
        this.columns = columns;
        foreach (var seq in rows)
        {
            if (!filter.Fits(seq)) continue;
            fitting.Add(seq);
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(byLead, columns.Lead[seq], out _).Add(seq, seq == columns.Lead[seq]);
        }
    }

    public int Statements => byLead.Count;

    /// <summary>Every row that fits.</summary>
    public IReadOnlyList<int> Rows => fitting;

    /// <summary>
    /// A page of statements: by the rank of their best texts (the least is the best; what has none comes after), then the latest. Each is shown by its
    /// lead text where that answers, else by the best.
    /// </summary>
    public List<(int Seq, int Texts)> Page(IReadOnlyDictionary<int, double> ranks, int skip, int take)
    {
        var best = new Dictionary<int, (double Rank, int Seq)>();
        foreach (var (seq, rank) in ranks)
        {
            if ((uint)seq >= (uint)columns.Lead.Length || !byLead.ContainsKey(columns.Lead[seq])) continue;
            ref var place = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(best, columns.Lead[seq], out var known);
            if (!known || rank < place.Rank || (rank == place.Rank && seq < place.Seq)) place = (rank, seq);
        }

        return
        [
            .. byLead.Select(pair => Placed(pair.Key, pair.Value)).OrderBy(found => found.Rank).ThenByDescending(found => found.Day).ThenBy(found => found.Seq)
                .Skip(skip).Take(take).Select(found => (found.Seq, found.Texts)),
        ];

        (double Rank, int Day, int Seq, int Texts) Placed(int lead, Group group)
        {
            var isRanked = best.TryGetValue(lead, out var place);
            var seq = group.HasLead ? lead : isRanked ? place.Seq : group.First;
            return (isRanked ? place.Rank : double.MaxValue, isRanked ? 0 : columns.Day[seq], seq, group.Texts);
        }
    }

    /// <summary>By language, year and organisation; a statement counts once in each that one of its texts is of.</summary>
    public IReadOnlyList<Facet> Facets()
    {
        var (languages, years, organisations) = (new Tally(), new Tally(), new Tally());
        foreach (var seq in fitting)
        {
            var isAlone = byLead[columns.Lead[seq]].Texts == 1;
            languages.Add(columns.Language[seq], columns.Lead[seq], isAlone);
            if (columns.Day[seq] > 0) years.Add(columns.Day[seq] / 10_000, columns.Lead[seq], isAlone);
            if (columns.Outlet[seq] >= 0) organisations.Add(columns.Outlet[seq], columns.Lead[seq], isAlone);
            if (columns.Issuing[seq] >= 0 && columns.Issuing[seq] != columns.Outlet[seq]) organisations.Add(columns.Issuing[seq], columns.Lead[seq], isAlone);
        }

        return
        [
            .. Most(FacetKind.Language, languages.Counts(place => Languages.Primary(columns.Languages[place]))),
            .. Most(FacetKind.Organisation, organisations.Counts(place => columns.Slugs[place])),
            .. Most(FacetKind.Year, years.Counts(year => year.ToString("0000", CultureInfo.InvariantCulture))),
        ];

        static IEnumerable<Facet> Most(FacetKind kind, IEnumerable<(string Value, long Statements)> counts) =>
            counts.OrderByDescending(count => count.Statements).ThenBy(count => count.Value, StringComparer.Ordinal).Take(MaxFacets).Select(count => new Facet(kind, count.Value, count.Statements));
    }

    private struct Group
    {
        public int First { get; private set; }

        public int Texts { get; private set; }

        public bool HasLead { get; private set; }

        public void Add(int seq, bool isLead)
        {
            if (Texts++ == 0) First = seq;
            HasLead |= isLead;
        }
    }

    // Most statements have one text that answers: those are only counted.
    private sealed class Tally
    {
        private readonly Dictionary<int, long> alone = [];
        private readonly HashSet<(int Value, int Lead)> together = [];

        public void Add(int value, int lead, bool isAlone)
        {
            if (isAlone) System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(alone, value, out _)++;
            else together.Add((value, lead));
        }

        // en-GB and en are one value: a statement in both counts once.
        public IEnumerable<(string Value, long Statements)> Counts(Func<int, string> name) =>
            alone.Select(pair => (Name: name(pair.Key), Count: pair.Value))
                .Concat(together.Select(pair => (Name: name(pair.Value), pair.Lead)).Distinct().Select(pair => (pair.Name, Count: 1L)))
                .GroupBy(count => count.Name, StringComparer.Ordinal).Select(group => (group.Key, group.Sum(count => count.Count)));
    }
}
