using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// Quotations that only a colon shows: a clause that names somebody's statement, then a whole sentence in capitals' start, up to a
/// note mark that closes a sentence or to the end of the paragraph.
/// </summary>
internal static class ColonQuotations
{
    /// <summary>Shorter than this it is a list or a name, not a quoted sentence (words).</summary>
    private const int MinWords = 6;

    /// <summary>Colons looked at in one text.</summary>
    private const int MaxColons = 2_000;

    public static IEnumerable<Mark> In(Assembled text, IReadOnlyList<QuotedSpan> quoted, IReadOnlyList<Mark> noteMarks)
    {
        var inside = quoted.Select(q => q.Outer).OrderBy(r => r.StartInclusive).ToArray();
        var notes = noteMarks.Select(m => m.Range).Order().ToArray();
        var colons = 0;
        for (var i = 0; i < text.Count && colons < MaxColons; i++)
        {
            if (text.Blocks[i].Kind is not (BlockKind.Paragraph or BlockKind.ListItem)) continue;
            var block = text.Blocks[i].Range;
            for (var at = block.StartInclusive; at < block.EndExclusive && colons < MaxColons; at++)
            {
                var next = text.Words.AsSpan(at, block.EndExclusive - at).IndexOfAny(':', '：');
                if (next < 0) break;
                at += next;
                colons++;
                if (At(text.Words, block, at, inside, notes) is not { } mark) continue;
                yield return mark;
                break;
            }
        }
    }

    private static Mark? At(string words, TextRange block, int colon, TextRange[] inside, TextRange[] notes)
    {
        var start = colon + 1;
        while (start < block.EndExclusive && char.IsWhiteSpace(words[start])) start++;
        if (start >= block.EndExclusive || (start == colon + 1 && words[colon] == ':' && !Punctuation.IsCjk(words[start]))) return null;
        if (!char.IsLetterOrDigit(words[start]) || char.IsLower(words[start]) || IsInside(inside, colon)) return null;
        var end = EndOf(words, block, start, notes);
        if (Punctuation.CountWords(words.AsSpan(start, Math.Min(end - start, Surroundings.MaxClauseChars))) < MinWords || !IsWhole(words, start, end, block)) return null;
        var clauseStart = Surroundings.SentenceStart(words, block.StartInclusive, colon);
        var before = Surroundings.Between(words, Surroundings.SentenceStart(words, block.StartInclusive, clauseStart), clauseStart);
        if (Speaker.BeforeColon(Surroundings.Between(words, clauseStart, colon), before) is not var (who, cue)) return null;
        return new Mark { Kind = MarkKind.Quotation, Range = new(start, end), AscribedTo = who, Cue = $"colon after “{cue} …”" };
    }

    private static int EndOf(string words, TextRange block, int start, TextRange[] notes)
    {
        var first = Array.BinarySearch(notes, new TextRange(start, start));
        for (var i = first < 0 ? ~first : first; i < notes.Length && notes[i].EndExclusive <= block.EndExclusive; i++)
        {
            var (noteStart, noteEnd) = (notes[i].StartInclusive, notes[i].EndExclusive);
            var closes = Punctuation.EndsSentence(words[noteStart - 1]) || noteEnd == block.EndExclusive || Punctuation.EndsSentence(words[noteEnd]);
            if (closes) return TrimmedEnd(words, start, noteStart);
        }

        return block.EndExclusive;
    }

    private static bool IsWhole(string words, int start, int end, TextRange block) =>
        end < block.EndExclusive || Punctuation.EndsSentence(Punctuation.LastSign(words.AsSpan(start, end - start)));

    private static int TrimmedEnd(string words, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(words[end - 1])) end--;
        return end;
    }

    private static bool IsInside(TextRange[] sorted, int at)
    {
        var found = Array.BinarySearch(sorted, new TextRange(at, at));
        for (var i = found < 0 ? ~found - 1 : found; i >= 0 && i < sorted.Length && sorted[i].StartInclusive + 30_000 > at; i--)
        {
            if (sorted[i].Contains(at)) return true;
            if (sorted[i].EndExclusive < at) return false;
        }

        return false;
    }
}
