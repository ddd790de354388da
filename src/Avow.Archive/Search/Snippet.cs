using System.Numerics;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>The passage of a text that answers best, cut to be read in a list, with the words asked for marked.</summary>
internal sealed record Snippet(TextRange Passage, string Shown, IReadOnlyList<TextRange> Marked)
{
    /// <summary>About three lines of a result.</summary>
    public const int MaxChars = 300;

    /// <summary>Past this many characters of a text no better passage is looked for; keeps very long texts from holding up a page.</summary>
    private const int MaxSearchedChars = 100_000;

    public static Snippet Of(Text text, AskedWords asked)
    {
        var (best, bestHits, bestScore) = (FirstLine(text.Words), new List<TextRange>(), 0);
        if (asked.Wanted.Count == 0) return Cut(text.Words, best, bestHits);
        foreach (var line in Lines(text.Words))
        {
            var hits = Hits(line.Of(text.Words.AsSpan()), text.Language, asked, out var score);
            if (score > bestScore) (best, bestHits, bestScore) = (line, hits, score);
            if (line.EndExclusive > MaxSearchedChars) break;
        }

        return Cut(text.Words, best, bestHits);
    }

    private static List<TextRange> Hits(ReadOnlySpan<char> line, string language, AskedWords asked, out int score)
    {
        var words = SearchWords.In(line);
        var answers = new AskedWords.Answer[words.Count];
        for (var i = 0; i < answers.Length; i++) answers[i] = asked.Of(words[i].Range.Of(line), words[i].IsUnspaced, language);

        List<TextRange> hits = [];
        ulong met = 0;
        var weighty = asked.Weighty(language);
        for (var i = 0; i < answers.Length; i++)
        {
            for (var begins = answers[i].Begins & weighty; begins != 0; begins &= begins - 1)
            {
                var which = BitOperations.TrailingZeroCount(begins);
                var term = asked.Wanted[which];
                if (!GoesOn(term, answers, i)) continue;
                met |= 1UL << which;
                hits.Add(words[i].Range.Cover(words[i + term.Words.Count - 1].Range));
            }
        }

        score = (BitOperations.PopCount(met) * 1000) + Math.Min(hits.Count, 999);
        return TextRange.Union(hits);
    }

    private static bool GoesOn(SearchTerm term, AskedWords.Answer[] answers, int at)
    {
        if (at + term.Words.Count > answers.Length) return false;
        for (var k = 1; k < term.Words.Count; k++)
        {
            var stands = answers[at + k].Folded;
            var isLast = k == term.Words.Count - 1;
            if (stands != term.Words[k] && !(isLast && term.MayGoOn && stands.StartsWith(term.Words[k], StringComparison.Ordinal))) return false;
        }

        return true;
    }

    private static Snippet Cut(string words, TextRange line, List<TextRange> hits)
    {
        var length = Math.Min(MaxChars, line.Length);
        var firstHit = hits.Count > 0 ? hits[0].StartInclusive : 0;
        var from = Math.Clamp(firstHit - (MaxChars / 4), 0, line.Length - length);
        if (from > 0) from = WordStart(words, line.StartInclusive + from, line.StartInclusive + firstHit) - line.StartInclusive;
        var until = Math.Min(from + length, line.Length);
        if (until < line.Length && char.IsLowSurrogate(words[line.StartInclusive + until])) until--;
        var window = new TextRange(from, until);
        var before = from > 0 ? "…" : "";
        var shown = before + words[(line.StartInclusive + from)..(line.StartInclusive + until)] + (until < line.Length ? "…" : "");
        return new(line, shown, [.. hits.Where(window.Contains).Select(hit => new TextRange(hit.StartInclusive - from, hit.EndExclusive - from).Shift(before.Length))]);
    }

    private static int WordStart(string words, int from, int until)
    {
        var space = words.AsSpan(from, Math.Max(0, until - from)).IndexOf(' ');
        var at = space < 0 ? from : from + space + 1;
        return char.IsLowSurrogate(words[at]) ? at + 1 : at;
    }

    private static TextRange FirstLine(string words) => Lines(words).FirstOrDefault(line => !line.IsEmpty);

    private static IEnumerable<TextRange> Lines(string words)
    {
        for (var start = 0; start < words.Length;)
        {
            var end = words.IndexOf('\n', start);
            if (end < 0) end = words.Length;
            yield return new(start, end);
            start = end + 1;
        }
    }
}
