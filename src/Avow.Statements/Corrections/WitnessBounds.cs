namespace Avow.Statements;

/// <summary>Where a text begins and ends, by the blocks that an editor named.</summary>
internal static class WitnessBounds
{
    public static Outcome<Content> Apply(Content content, int at, Correction correction)
    {
        var range = content.Witnesses[at].Range;
        if (!Bound(content, correction.Begins, range).TryGet(out var first, out var problem)) return problem;
        if (!Bound(content, correction.Ends, range).TryGet(out var last, out problem)) return problem;
        var start = correction.Begins is null ? range.StartInclusive : first.StartInclusive;
        var end = correction.Ends is null ? range.EndExclusive : last.EndExclusive;
        if (end <= start) return Refused("it would end before it begins");
        var bounds = new TextRange(start, end);
        List<Witness> witnesses = [];
        for (var place = 0; place < content.Witnesses.Count; place++)
        {
            var witness = content.Witnesses[place];
            if (place == at) witnesses.Add(witness with { Range = bounds, Cue = $"corrected by {correction.By}" });
            else if (!witness.Range.Overlaps(bounds)) witnesses.Add(witness);
            else if (Rest(content, witness.Range, bounds) is { } rest) witnesses.Add(witness with { Range = rest });
            else return Refused("it would leave nothing of another text of the page");
        }

        return witnesses.Select(witness => witness.Range).SequenceEqual(witnesses.Select(witness => witness.Range).Order())
            ? content with { Witnesses = witnesses }
            : Refused("it would pass another text of the page");
    }

    private static Outcome<TextRange> Bound(Content content, Quote? quote, TextRange otherwise) => quote is null
        ? otherwise
        : quote.FindAgain(content.Words).Then<TextRange>(range => content.Blocks.FirstOrDefault(block => block.Range.Contains(range)) is { } block
            ? block.Range
            : Refused("the words that bound it stand in no one paragraph"));

    // From a block's start to a block's end, on the side that is left.
    private static TextRange? Rest(Content content, TextRange range, TextRange taken)
    {
        var left = content.Blocks.Where(block => range.Contains(block.Range) && !block.Range.Overlaps(taken)).Select(block => block.Range).ToList();
        if (left.Count == 0) return null;
        var side = left.TakeWhile(block => block.EndExclusive <= taken.StartInclusive).ToList() is { Count: > 0 } before ? before : left;
        return side[0].Cover(side[^1]);
    }

    private static Problem Refused(string reason) => new(ProblemKind.Malformed, "the bounds of a text", reason, "Name other words to begin or end with.");
}
