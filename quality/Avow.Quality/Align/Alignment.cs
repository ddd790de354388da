using Avow.Relating;
using Avow.Statements;

namespace Avow.Quality;

/// <summary>
/// Segments of planted translations against their gold beads, as the set's own scorer counts: a bead of two sides is right when exactly it
/// stands in the gold; segments left out or added are scored apart. And the verses of two bibles, which belong together by their names.
/// </summary>
internal static class Alignment
{
    private static readonly (string Folder, string A, string B, string LanguageOfA, string LanguageOfB)[] Pairs =
    [
        ("deu-fra", "deu", "fra", "de", "fr"),
        ("eng-US-rus", "eng-US", "rus", "en", "ru"),
        ("spa-pol", "spa", "pol", "es", "pl"),
    ];

    public static IEnumerable<Figure> Figures(string data)
    {
        foreach (var pair in Pairs)
        {
            foreach (var (name, documents, knows) in new[] { ("documents", Documents(data, pair.Folder), true), ("all in one", ["all"], true), ("documents, languages not told", Documents(data, pair.Folder), false) })
            {
                var options = knows ? new AlignmentOptions { LanguageOfA = pair.LanguageOfA, LanguageOfB = pair.LanguageOfB } : new();
                var (beads, gaps) = (new Tally(), new Tally());
                foreach (var document in documents)
                {
                    var path = Path.Join(data, "align", pair.Folder, document);
                    var found = SegmentAlignment.Align(File.ReadAllLines($"{path}.{pair.A}"), File.ReadAllLines($"{path}.{pair.B}"), options);
                    Count(Gold($"{path}.gold"), [.. found.Select(bead => (bead.A, bead.B))], beads, gaps);
                }

                yield return new($"alignment, {pair.Folder}, {name}: beads, strict F1", beads.F1, knows ? Floors.Beads : Floors.BeadsUntold, 0.90);
                yield return new($"alignment, {pair.Folder}, {name}: omissions F1", gaps.F1, knows ? Floors.Omissions : null, knows ? 0.85 : null);
            }
        }

        yield return new("alignment, verses of two bibles: strict F1", Verses(data), Floors.Verses, 0.98);
    }

    private static string[] Documents(string data, string folder) =>
        [.. Directory.EnumerateFiles(Path.Join(data, "align", folder), "*.gold").Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => name != "all").Order(StringComparer.Ordinal)];

    private static void Count(IReadOnlyList<(TextRange A, TextRange B)> gold, IReadOnlyList<(TextRange A, TextRange B)> found, Tally beads, Tally gaps)
    {
        beads.Count(gold.Where(IsBead), found.Where(IsBead));
        gaps.Count(gold.Where(bead => !IsBead(bead)).SelectMany(Sides), found.Where(bead => !IsBead(bead)).SelectMany(Sides));

        static bool IsBead((TextRange A, TextRange B) bead) => !bead.A.IsEmpty && !bead.B.IsEmpty;

        static IEnumerable<(int, bool)> Sides((TextRange A, TextRange B) bead) =>
            [.. Enumerable.Range(bead.A.StartInclusive, bead.A.Length).Select(i => (i, true)), .. Enumerable.Range(bead.B.StartInclusive, bead.B.Length).Select(i => (i, false))];
    }

    // Empty ranges have no place in a gold file, and none where they are counted.
    private static List<(TextRange A, TextRange B)> Gold(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => line.Split(':')).Select(sides => (Range(sides[0]), Range(sides[1])))];

    private static TextRange Range(string numbers) => numbers.Trim('[', ']').Split(", ", StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } each
        ? new(int.Parse(each[0], System.Globalization.CultureInfo.InvariantCulture), int.Parse(each[^1], System.Globalization.CultureInfo.InvariantCulture) + 1)
        : default;

    private static double Verses(string data)
    {
        var (english, spanish) = (Bible("engKJV2006eb"), Bible("spaRV1909eb"));
        var place = spanish.Select((verse, i) => (verse.Key, i)).ToDictionary(entry => entry.Key, entry => entry.i, StringComparer.Ordinal);
        var gold = english.Select((verse, i) => (verse.Key, i)).Where(entry => place.ContainsKey(entry.Key)).Select(entry => (entry.i, place[entry.Key]));
        var found = SegmentAlignment.Align([.. english.Select(verse => verse.Words)], [.. spanish.Select(verse => verse.Words)], new() { LanguageOfA = "en", LanguageOfB = "es" });
        var tally = new Tally();
        tally.Count(gold, found.Where(bead => !bead.IsOneSided).Select(bead => bead.A.Length == 1 && bead.B.Length == 1 ? (bead.A.StartInclusive, bead.B.StartInclusive) : (-1 - bead.A.StartInclusive, 0)));
        return tally.F1;

        List<(string Key, string Words)> Bible(string name) =>
            [.. File.ReadLines(Path.Join(data, "align", "bible", name + ".tsv")).Select(line => line.Split('\t', 2)).Where(parts => parts.Length == 2).Select(parts => (parts[0], parts[1]))];
    }

    /// <summary>What was right, found and wanted.</summary>
    private sealed class Tally
    {
        private int right;
        private int found;
        private int wanted;

        public double F1 => 2.0 * right / Math.Max(1, found + wanted);

        public void Count<T>(IEnumerable<T> gold, IEnumerable<T> told)
        {
            HashSet<T> want = [.. gold];
            HashSet<T> have = [.. told];
            (found, wanted) = (found + have.Count, wanted + want.Count);
            have.IntersectWith(want);
            right += have.Count;
        }
    }
}
