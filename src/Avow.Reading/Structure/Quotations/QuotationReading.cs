using Avow.Statements;

namespace Avow.Reading;

/// <summary>All quotations of a text: between marks, in quotation blocks, after a colon; with whom they are ascribed to where it is said.</summary>
/// <remarks>A range holds the quoted words alone, without quotation marks and without the note mark behind them.</remarks>
internal static class QuotationReading
{
    /// <summary>For how many quotations of one text a speaker is looked for.</summary>
    private const int MaxAscribed = 4_000;

    public static IReadOnlyList<Mark> In(Assembled text, IReadOnlyList<Mark> noteMarks)
    {
        var pairs = QuotationPairs.In(text);
        var blocks = QuotedBlocks(text, pairs);
        var between = pairs.Select((p, i) => new Mark
        {
            Kind = MarkKind.Quotation,
            Range = p.Inner,
            AscribedTo = i < MaxAscribed ? SpeakerOf(text, p) : null,
            Cue = "quotation marks",
        });
        var given = text.Marks.Where(m => m.Kind == MarkKind.Quotation);
        return [.. blocks.Concat(between).Concat(ColonQuotations.In(text, pairs, noteMarks)).Concat(given).DistinctBy(m => m.Range)];
    }

    private static string? SpeakerOf(Assembled text, QuotedSpan quoted)
    {
        var block = text.Blocks[text.BlockAt(quoted.Outer.StartInclusive)].Range;
        var start = Surroundings.SentenceStart(text.Words, block.StartInclusive, quoted.Outer.StartInclusive);
        var clause = Surroundings.Between(text.Words, start, quoted.Outer.StartInclusive);
        var sentenceBefore = Surroundings.Between(text.Words, Surroundings.SentenceStart(text.Words, block.StartInclusive, start), start);
        if (clause.EndsWith(':') || clause.EndsWith('：'))
            return Speaker.BeforeColon(clause[..^1], sentenceBefore)?.Who ?? Speaker.BareName(clause[..^1]);
        if (clause.EndsWith(',') && Speaker.BeforeColon(clause[..^1], sentenceBefore) is var (who, _)) return who;
        var end = text.Blocks[text.BlockAt(quoted.Outer.EndExclusive - 1)].Range.EndExclusive;
        var after = Surroundings.After(text.Words, quoted.Outer.EndExclusive, end).TrimStart();
        return after.Length > 0 && (after[0] is ',' or '—' or '–' or '-' || Punctuation.IsClosed(quoted.Inner.Of(text.Words)) || quoted.Inner.Of(text.Words)[^1] == ',')
            ? Speaker.After(after, sentenceBefore)
            : null;
    }

    // Neighbouring quotation blocks are one quotation; when it is wrapped in marks as well, the marks are left out.
    private static IEnumerable<Mark> QuotedBlocks(Assembled text, IReadOnlyList<QuotedSpan> pairs)
    {
        var outer = pairs.GroupBy(p => p.Outer).ToDictionary(g => g.Key, g => g.First().Inner);
        for (var i = 0; i < text.Count; i++)
        {
            if (text.Blocks[i].Kind != BlockKind.Quotation) continue;
            var first = i;
            while (i + 1 < text.Count && text.Blocks[i + 1].Kind == BlockKind.Quotation && !text.Drafts[i + 1].RuleBefore) i++;
            var range = text.Blocks[first].Range.Cover(text.Blocks[i].Range);
            yield return new Mark
            {
                Kind = MarkKind.Quotation,
                Range = outer.GetValueOrDefault(range) is { IsEmpty: false } inner ? inner : range,
                AscribedTo = first > 0 ? SpeakerBefore(text.WordsOf(first - 1)) : null,
                Cue = "quotation block",
            };
        }
    }

    private static string? SpeakerBefore(string words)
    {
        if (words.Length == 0 || words[^1] is not (':' or '：')) return null;
        var start = Surroundings.SentenceStart(words, 0, words.Length - 1);
        var before = Surroundings.Between(words, Surroundings.SentenceStart(words, 0, start), start);
        return Speaker.BeforeColon(words[start..^1], before)?.Who ?? Speaker.BareName(words[start..^1]);
    }
}
