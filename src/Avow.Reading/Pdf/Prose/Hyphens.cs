namespace Avow.Reading;

/// <summary>
/// Decides over hyphens at the ends of lines: whether the word was broken there, or has a hyphen of its own. The document's other words
/// decide; where they are silent, its habit does: who never breaks words has only hyphens of his own at the ends of lines.
/// </summary>
internal sealed class Hyphens
{
    /// <summary>A document that breaks words ends at least this share of its lines with a hyphen. Browsers that do not: under 0.005; set books: 0.04 to 0.12.</summary>
    private const double BreakingHabit = 0.012;

    private const int MaxWords = 500_000;

    // Parts that keep their hyphen in compounds, and are hardly ever a syllable of a broken word.
    private static readonly HashSet<string> FirstParts = new(["self", "non", "well", "vice", "кое", "sous", "demi", "guarda", "pós", "pré"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> LastParts = new(["либо", "нибудь", "таки", "lhe", "lhes", "elle", "elles", "vous", "nous", "même", "mêmes"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> BeforeTo = new(["кто", "что", "где", "как", "когда", "куда", "какой", "какая", "какое", "какие", "каким", "чей", "почему", "зачем", "кого", "чего", "кому", "чему", "чем"], StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool breaksWords;

    public Hyphens(IEnumerable<ProseBlock> blocks)
    {
        var (lines, ends) = (0, 0);
        foreach (var line in blocks.SelectMany(b => b.Lines).Select(l => l.Line))
        {
            lines++;
            if (EndsWithOne(line.Words[^1].Text)) ends++;
            foreach (var word in line.Words) if (words.Count < MaxWords && !EndsWithOne(word.Text)) words.Add(Bare(word.Text));
        }

        breaksWords = ends > 0 && ends >= lines * BreakingHabit;
    }

    public static bool EndsWithOne(ReadOnlySpan<char> text) => text.Length > 1 && text[^1] is '-' or '\u2010' or '\u00AD' && char.IsLetter(text[^2]);

    /// <summary>Whether the hyphen between an end of line and the next line's first word goes.</summary>
    public bool Goes(string end, string next)
    {
        if (end[^1] == '\u00AD') return true;
        if (!char.IsLower(next[0])) return false;
        var space = end.LastIndexOf(' ');
        var (first, last) = (Bare(end[(space + 1)..^1]), Bare(next.Split(' ', 2)[0]));
        if (words.Contains(first + last)) return true;
        if (words.Contains($"{first}-{last}") || FirstParts.Contains(first) || LastParts.Contains(last) || (last == "то" && BeforeTo.Contains(first)) || first.Contains('-', StringComparison.Ordinal)) return false;
        return breaksWords || first.Length < 3;
    }

    private static string Bare(string word) => word.Trim('"', '\'', '“', '”', '„', '«', '»', '(', ')', '[', ']', '.', ',', ';', ':', '!', '?', '…', '’', '‘').Replace("\u00AD", "", StringComparison.Ordinal);
}
