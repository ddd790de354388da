namespace Avow.Statements;

/// <summary>Words by runs of four of them, so that what was read a little otherwise is found again, and what repeats a part is told.</summary>
internal sealed class Shingles
{
    private const int Run = 4;

    private readonly HashSet<string> runs = new(StringComparer.Ordinal);
    private readonly HashSet<string> wholes = new(StringComparer.Ordinal);

    public void Add(string words)
    {
        var parts = WordsOf(words);
        wholes.Add(string.Join(' ', parts.Select(part => part.Folded)));
        for (var at = 0; at + Run <= parts.Count; at++) runs.Add(RunAt(parts, at));
    }

    /// <summary>Whether they repeat four words in a row, or are, but for case and signs, the same.</summary>
    public bool AreIn(string? words)
    {
        if (wholes.Count == 0 || string.IsNullOrEmpty(words)) return false;
        var parts = WordsOf(words);
        if (parts.Count > 0 && wholes.Contains(string.Join(' ', parts.Select(part => part.Folded)))) return true;
        for (var at = 0; at + Run <= parts.Count; at++)
        {
            if (runs.Contains(RunAt(parts, at))) return true;
        }

        return false;
    }

    /// <summary>Where words of these stand, in order, not overlapping: the whole where it is shorter than a run, else every run.</summary>
    public IReadOnlyList<TextRange> In(string words)
    {
        var parts = WordsOf(words);
        List<TextRange> found = [];
        for (var at = 0; at + Run <= parts.Count; at++)
        {
            if (runs.Contains(RunAt(parts, at))) found.Add(parts[at].Range.Cover(parts[at + Run - 1].Range));
        }

        foreach (var whole in wholes.Select(whole => whole.Split(' ')).Where(whole => whole.Length < Run && whole[0].Length > 0))
        {
            for (var at = 0; at + whole.Length <= parts.Count; at++)
            {
                if (whole.Select((word, i) => parts[at + i].Folded == word).All(same => same)) found.Add(parts[at].Range.Cover(parts[at + whole.Length - 1].Range));
            }
        }

        return TextRange.Union(found);
    }

    private static string RunAt(List<(string Folded, TextRange Range)> parts, int at) => string.Join(' ', parts.Skip(at).Take(Run).Select(part => part.Folded));

    private static List<(string Folded, TextRange Range)> WordsOf(string words)
    {
        var folded = FoldedWords.Of(words);
        List<(string, TextRange)> parts = [];
        for (var at = 0; at < folded.Folded.Length;)
        {
            if (!char.IsLetterOrDigit(folded.Folded[at]) && !char.IsSurrogate(folded.Folded[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < folded.Folded.Length && (char.IsLetterOrDigit(folded.Folded[at]) || char.IsSurrogate(folded.Folded[at]))) at++;
            parts.Add((folded.Folded[start..at], folded.From(start, at - start, words)));
        }

        return parts;
    }
}
