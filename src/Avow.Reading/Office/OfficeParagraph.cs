using Avow.Statements;

namespace Avow.Reading;

/// <summary>One finished paragraph of an office document, before it is a block or, by its line breaks, several.</summary>
internal sealed record OfficeParagraph(string Words, IReadOnlyList<OfficeSpan> Spans, IReadOnlyList<int> LineStarts, string? Language)
{
    /// <summary>The blocks in order; none when there are no words, though something may have been said of the place.</summary>
    public IEnumerable<DraftBlock> Blocks(BlockKind kind, int level = 0, string? label = null)
    {
        if (Words.Length == 0) yield break;
        var whole = new DraftBlock { Kind = kind, Words = Words, Level = level, Label = label, DeclaredLanguage = Language };
        DraftBlock[] lines = [.. BrokenLines.Of(whole, LineStarts)];
        var from = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var start = Words.IndexOf(lines[i].Words, from, StringComparison.Ordinal); // lines are cut out of the words in order
            var range = new TextRange(start, start + lines[i].Words.Length);
            var isLast = i == lines.Length - 1;
            from = range.EndExclusive;
            yield return With(lines[i], [.. Spans.Select(s => s.Within(range, isLast)).OfType<OfficeSpan>()]);
        }
    }

    /// <summary>A block with spans put on it; addresses written out in it become links where none is.</summary>
    public static DraftBlock With(DraftBlock block, IReadOnlyList<OfficeSpan> spans)
    {
        var marks = spans.Where(s => s.Meaning is Mark).Select(s => (Mark)s.Meaning with { Range = s.Range }).Where(m => !m.Range.IsEmpty).ToList();
        if (BareAddress.MayHold(block.Words))
            marks.AddRange(BareAddress.AllIn(block.Words).Where(a => !marks.Exists(m => m.Kind == MarkKind.Link && m.Range.Overlaps(a)))
                .Select(a => new Mark { Kind = MarkKind.Link, Range = a, Target = BareAddress.Absolute(a.Of(block.Words)), Cue = "bare address" }));
        return block with
        {
            Marks = marks,
            Changes = [.. spans.Where(s => s.Meaning is TrackedChange).Select(s => Placed((TrackedChange)s.Meaning, s.Range, block.Words))],
            Comments = [.. spans.Where(s => s.Meaning is DraftComment).Select(s => Placed((DraftComment)s.Meaning, s.Range))],
        };
    }

    private static TrackedChange Placed(TrackedChange change, TextRange range, string words) =>
        change.Kind is TrackedChangeKind.Insertion or TrackedChangeKind.MovedHere ? change with { Range = range, Words = range.Of(words) } : change with { Range = range };

    private static DraftComment Placed(DraftComment comment, TextRange range) => comment with { Comment = comment.Comment with { Range = range } };
}
