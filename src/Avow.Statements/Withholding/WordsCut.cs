using System.Text;

namespace Avow.Statements;

/// <summary>Words with ranges taken out of them, and where everything else stands since. Blocks of which nothing is left are gone.</summary>
internal sealed class WordsCut
{
    // Of each offset before: where what begins there begins now, and where what ends there ends now.
    private readonly int[] starts;
    private readonly int[] ends;

    private WordsCut(string words, int[] starts, int[] ends, List<TextRange> marks) => (Words, this.starts, this.ends, Marks) = (words, starts, ends, marks);

    public string Words { get; }

    /// <summary>Where marks were put.</summary>
    public IReadOnlyList<TextRange> Marks { get; }

    /// <param name="words">Lines of blocks.</param>
    /// <param name="blocks">Their ranges, in order.</param>
    /// <param name="taken">What is taken out, in order, not overlapping, each inside one block.</param>
    public static WordsCut Of(string words, IEnumerable<TextRange> blocks, IReadOnlyList<(TextRange Range, bool IsNoted)> taken)
    {
        var cut = new StringBuilder(words.Length);
        var (starts, ends) = (new int[words.Length + 1], new int[words.Length + 1]);
        List<TextRange> marks = [];
        var (next, pending) = (0, 0);
        foreach (var block in blocks)
        {
            List<(TextRange Range, bool IsNoted)> inside = [];
            while (next < taken.Count && taken[next].Range.StartInclusive < block.EndExclusive) inside.Add(taken[next++]);
            var (before, hadMarks, start) = (cut.Length, marks.Count, cut.Length > 0 ? cut.Length + 1 : 0);
            if (before > 0) cut.Append('\n');
            Write(block, inside);
            var isGone = inside.Count > 0 && string.IsNullOrWhiteSpace(cut.ToString(start, cut.Length - start));
            if (isGone)
            {
                cut.Length = before;
                marks.RemoveRange(hadMarks, marks.Count - hadMarks);
                for (var at = block.StartInclusive; at <= block.EndExclusive; at++) ends[at] = before;
                continue; // what begins here begins with the next block that is left
            }

            for (var at = block.StartInclusive; inside.Count > 0 && at <= block.EndExclusive; at++) (starts[at], ends[at]) = (Math.Min(starts[at], cut.Length), Math.Min(ends[at], cut.Length));
            for (; pending < block.StartInclusive; pending++) starts[pending] = start;
            pending = block.EndExclusive + 1;
        }

        for (; pending <= words.Length; pending++) starts[pending] = cut.Length;
        return new(cut.ToString(), starts, ends, marks);

        void Write(TextRange block, List<(TextRange Range, bool IsNoted)> inside)
        {
            var first = cut.Length;
            var at = block.StartInclusive;
            foreach (var (range, isNoted) in inside)
            {
                Copy(at, range.StartInclusive);
                var place = cut.Length;
                if (isNoted)
                {
                    cut.Append(WithheldWords.Mark);
                    marks.Add(new(place, cut.Length));
                }

                at = range.EndExclusive;

                // Of two spaces around nothing one is left, at an end of the block none.
                var hasSpaceBefore = place == first || cut[place - 1] == ' ';
                if (!isNoted && hasSpaceBefore) while (at < block.EndExclusive && words[at] == ' ') at++;
                if (!isNoted && at == block.EndExclusive) while (cut.Length > first && cut[^1] == ' ') cut.Length--;
                for (var gone = range.StartInclusive; gone < at; gone++) (starts[gone], ends[gone]) = (Math.Min(place, cut.Length), gone == range.StartInclusive ? Math.Min(place, cut.Length) : cut.Length);
            }

            Copy(at, block.EndExclusive);
            (starts[block.EndExclusive], ends[block.EndExclusive]) = (cut.Length, cut.Length);
        }

        void Copy(int from, int to)
        {
            for (var at = from; at < to; at++)
            {
                (starts[at], ends[at]) = (cut.Length, cut.Length);
                cut.Append(words[at]);
            }
        }
    }

    /// <summary>Where a range stands now; empty where nothing of it is left.</summary>
    public TextRange Now(TextRange range)
    {
        var (start, end) = (starts[range.StartInclusive], ends[range.EndExclusive]);
        return end > start && !range.IsEmpty ? new(start, Math.Min(end, Words.Length)) : new(Math.Min(start, Words.Length), Math.Min(start, Words.Length));
    }
}
