namespace Avow.Road;

/// <summary>
/// One entry of a FreeDict dictionary as dictd serves it: the word, how it sounds and what it is on the first line; then, on lines of their
/// own, what is put for it, separated by commas, with remarks in brackets of four kinds; then "see:", synonyms and examples.
/// </summary>
internal static class FreedictEntry
{
    // Words put for one; later ones are rarer.
    private const int MostWords = 8;

    /// <summary>What is put for the word, in order; what is more than one word is there as it stands.</summary>
    public static IReadOnlyList<string> Words(string entry)
    {
        List<string> words = [];
        foreach (var line in entry.Split('\n').Skip(1))
        {
            if (IsRemark(line)) continue;
            words.AddRange(WithoutBrackets(WithoutNumber(line.Trim())).Split([',', ';', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
            if (words.Count >= MostWords) return words[..MostWords];
        }

        return words;
    }

    private static bool IsRemark(string line) => line.Contains('{', StringComparison.Ordinal) || line.Contains('"', StringComparison.Ordinal) || line.Contains(':', StringComparison.Ordinal);

    private static string WithoutNumber(string line)
    {
        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits])) digits++;
        return digits > 0 && digits < line.Length && line[digits] == '.' ? line[(digits + 1)..] : line;
    }

    private static string WithoutBrackets(string line)
    {
        var (depth, kept) = (0, new System.Text.StringBuilder(line.Length));
        foreach (var c in line)
        {
            if (c is '<' or '[' or '(') depth++;
            else if (c is '>' or ']' or ')') depth = Math.Max(0, depth - 1);
            else if (depth == 0) kept.Append(c);
        }

        return kept.ToString();
    }
}
