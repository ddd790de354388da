using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Who has words from whom: a picture of outlets in the order in which they came, and the same as a table.</summary>
/// <param name="Outlets">In the picture, by first day, then by name; at most <see cref="MaxOutlets"/>.</param>
/// <param name="Arcs">Between them.</param>
/// <param name="Rows">Of the table: all, most relations first.</param>
/// <param name="MoreRows">How many the table leaves out.</param>
public sealed record TakenModel(IReadOnlyList<TakenOutlet> Outlets, IReadOnlyList<TakenArc> Arcs, IReadOnlyList<TakenRow> Rows, int MoreRows)
{
    /// <summary>About one and a half screens; of more, those with most relations are drawn.</summary>
    public const int MaxOutlets = 28;

    /// <summary>Rows of the table.</summary>
    public const int MaxRows = 300;

    /// <param name="taken">Most relations first.</param>
    /// <param name="days">First day of an outlet's texts, where it is known beside the relations.</param>
    /// <param name="shelf">Names of organisations, and the texts.</param>
    /// <param name="language">By whose names outlets of one day are ordered.</param>
    internal static TakenModel Of(IReadOnlyList<WordsTaken> taken, IReadOnlyDictionary<string, DateOnly> days, Shelf shelf, InterfaceLanguage language)
    {
        var names = new OutletNames(shelf.Registry);
        var passages = new FirstPassages(shelf.Library);
        var between = taken.Where(words => OutletNames.KeyOf(words.Taker) != OutletNames.KeyOf(words.Source)).ToList();
        var drawn = between.SelectMany(words => new[] { (Outlet: words.Taker, words.Relations), (Outlet: words.Source, words.Relations) })
            .GroupBy(end => OutletNames.KeyOf(end.Outlet), StringComparer.Ordinal).OrderByDescending(group => group.Sum(end => end.Relations)).ThenBy(group => group.Key, StringComparer.Ordinal).Take(MaxOutlets)
            .Select(group => names.Of(group.First().Outlet, days.TryGetValue(group.Key, out var day) ? day : null))
            .OrderBy(outlet => outlet.First ?? DateOnly.MaxValue).ThenBy(outlet => outlet.Name.For(language.Tag).Name, language.OrderOfNames).ToList();
        var rowOf = drawn.Select((outlet, row) => (outlet.Key, row)).ToDictionary(pair => pair.Key, pair => pair.row, StringComparer.Ordinal);
        return new(
            drawn,
            [.. between.Where(words => rowOf.ContainsKey(OutletNames.KeyOf(words.Taker)) && rowOf.ContainsKey(OutletNames.KeyOf(words.Source)))
                .Select(words => new TakenArc(rowOf[OutletNames.KeyOf(words.Source)], rowOf[OutletNames.KeyOf(words.Taker)], words.Kind, words.Relations, words.FirstTaker, passages.AnchorOf(words))).OrderBy(arc => Math.Abs(arc.Taker - arc.Source)).ThenBy(arc => arc.Source).ThenBy(arc => arc.Taker).ThenBy(arc => arc.Kind)],
            [.. between.Take(MaxRows).Select(words => new TakenRow(names.Of(words.Taker, null), words.Kind, names.Of(words.Source, null), words.Relations, words.First, words.FirstTaker, passages.AnchorOf(words)))],
            Math.Max(0, between.Count - MaxRows));
    }
}

/// <summary>An outlet in the picture.</summary>
/// <param name="Key">The same for the same outlet.</param>
/// <param name="Name">Its names.</param>
/// <param name="Slug">Null when it is no registered organisation.</param>
/// <param name="First">Day of its first text; null when none is dated.</param>
public sealed record TakenOutlet(string Key, Naming Name, string? Slug, DateOnly? First);

/// <summary>Words that one outlet has from another, by the rows of the picture; and where the first of them stand.</summary>
public sealed record TakenArc(int Source, int Taker, RelationKind Kind, long Relations, Id<Text> Text, PassagePlace? Anchor);

/// <summary>The same as the table says it.</summary>
public sealed record TakenRow(TakenOutlet Taker, RelationKind Kind, TakenOutlet Source, long Relations, DateOnly First, Id<Text> Text, PassagePlace? Anchor);
