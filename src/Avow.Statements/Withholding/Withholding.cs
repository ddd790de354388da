namespace Avow.Statements;

/// <summary>Takes out of a content what the editors of an archive withhold, before anything is made of it.</summary>
public static class Withholding
{
    /// <summary>
    /// The content without what is withheld: words, and whatever repeats them in marks, findings, damage, comments. A text that is withheld keeps its place, with no
    /// words. The very same content where nothing of it is withheld. A pure function of both arguments; ranges are those that <see cref="ContentCheck"/> asks for.
    /// </summary>
    /// <param name="content">As the reader gave it, with the corrections that hold.</param>
    /// <param name="rules">What is withheld of it. A passage whose words are not found in one place is taken out wherever four of its words stand in a row.</param>
    public static Content Without(this Content content, WithheldRules rules)
    {
        if (rules.IsNothing) return content;
        if (rules.IsWhole) return Nothing(content);
        var (taken, repeated, said) = Taken(content, rules);
        var of = new StringsWithheld(rules.Names, said, HasLostItself(content, rules));
        if (taken.Count == 0 && !of.TouchesAny(content)) return content;

        var cut = WordsCut.Of(content.Words, content.Blocks.Select(block => block.Range), taken);
        return content with
        {
            Words = cut.Words,
            Blocks = [.. content.Blocks.Select(block => block with { Range = cut.Now(block.Range), Label = of.Label(block.Label) }).Where(block => !block.Range.IsEmpty)],
            Marks = [.. Marks(content, cut, of, repeated).OrderBy(mark => mark.Range.StartInclusive).ThenByDescending(mark => mark.Range.EndExclusive)],
            Metadata = of.Of(content.Metadata),
            Witnesses = [.. content.Witnesses.Select((witness, at) => rules.Texts.Contains(at) ? Emptied(witness, cut.Now(witness.Range)) : of.Of(witness) with { Range = cut.Now(witness.Range) })],
            Parts = [.. content.Parts.Select(part => part with { Range = cut.Now(part.Range), Cue = of.Words(part.Cue) }).Where(part => !part.Range.IsEmpty)],
            Damage = [.. content.Damage.Where(damage => !IsRepeated(damage.Range) && !of.Repeats(damage.Words) && !of.Repeats(damage.Repair)).Select(damage => new Damage(damage.Kind, cut.Now(damage.Range), of.Words(damage.Words)) { Repair = of.WordsOrNull(damage.Repair) })],
            Changes = [.. content.Changes.Where(change => !IsRepeated(change.Range) && !of.Repeats(change.Words)).Select(change => change with { Range = cut.Now(change.Range), Words = of.Words(change.Words), Author = of.WordsOrNull(change.Author) })],
            Comments = [.. content.Comments.Where(comment => !IsRepeated(comment.Range) && !of.Repeats(comment.Words)).Select(comment => comment with { Range = cut.Now(comment.Range), Words = of.Words(comment.Words), Author = of.WordsOrNull(comment.Author) })],
        };

        bool IsRepeated(TextRange range) => repeated.Any(gone => gone.Overlaps(range) || (range.StartInclusive >= gone.StartInclusive && range.EndExclusive <= gone.EndExclusive));
    }

    private static IEnumerable<Mark> Marks(Content content, WordsCut cut, StringsWithheld of, List<TextRange> repeated)
    {
        foreach (var mark in content.Marks)
        {
            var now = cut.Now(mark.Range);
            if (now.IsEmpty && (!mark.Range.IsEmpty || repeated.Any(gone => gone.Contains(mark.Range)))) continue;
            if (of.IsAddress(mark.Target)) continue;
            yield return mark with { Range = now, AscribedTo = of.WordsOrNull(mark.AscribedTo), Cue = of.WordsOrNull(mark.Cue) };
        }

        foreach (var mark in cut.Marks) yield return new() { Kind = MarkKind.Withheld, Range = mark };
    }

    // What is taken out, in order; of it what is no name; and its words.
    private static (List<(TextRange Range, bool IsNoted)> Taken, List<TextRange> Repeated, Shingles Said) Taken(Content content, WithheldRules rules)
    {
        List<(TextRange Range, bool IsNoted)> all = [.. rules.Names.In(content.Words)];
        List<TextRange> repeated = [];
        var said = new Shingles();
        foreach (var passage in rules.Passages)
        {
            var places = PlacesOf(passage.Words, content.Words);
            repeated.AddRange(places);
            all.AddRange(places.Select(place => (place, passage.IsNoted)));
            said.Add(passage.Words.Exact);
        }

        // What lies between two texts is the former's.
        foreach (var block in content.Blocks.Where(block => content.WitnessAt(block.Range.StartInclusive) is { } witness && rules.Texts.Contains(witness)))
        {
            repeated.Add(block.Range);
            all.Add((block.Range, false));
        }

        foreach (var at in rules.Texts.Where(at => at < content.Witnesses.Count))
        {
            said.Add(content.Witnesses[at].Range.Of(content.Words));
            if (content.Witnesses[at].Title is { } title) said.Add(title);
        }

        return (InBlocks(content, Merged(all)), TextRange.Union(repeated), said);
    }

    private static IReadOnlyList<TextRange> PlacesOf(Quote words, string all)
    {
        if (words.FindAgain(all).TryGet(out var range, out _)) return [range];
        var parts = new Shingles();
        parts.Add(words.Exact);
        return parts.In(all);
    }

    private static List<(TextRange Range, bool IsNoted)> Merged(List<(TextRange Range, bool IsNoted)> all)
    {
        List<(TextRange Range, bool IsNoted)> merged = [];
        foreach (var one in all.OrderBy(one => one.Range.StartInclusive).ThenByDescending(one => one.Range.EndExclusive).ThenBy(one => one.IsNoted))
        {
            if (merged.Count == 0 || one.Range.StartInclusive >= merged[^1].Range.EndExclusive) merged.Add(one);
            else if (!merged[^1].Range.Contains(one.Range)) merged[^1] = (merged[^1].Range.Cover(one.Range), merged[^1].IsNoted && one.IsNoted);
        }

        return merged;
    }

    private static List<(TextRange Range, bool IsNoted)> InBlocks(Content content, List<(TextRange Range, bool IsNoted)> taken)
    {
        List<(TextRange, bool)> inside = [];
        var first = 0;
        foreach (var (range, isNoted) in taken)
        {
            while (first < content.Blocks.Count && content.Blocks[first].Range.EndExclusive <= range.StartInclusive) first++;
            for (var at = first; at < content.Blocks.Count && content.Blocks[at].Range.StartInclusive < range.EndExclusive; at++)
            {
                if (content.Blocks[at].Range.Intersect(range) is { } part) inside.Add((part, isNoted));
            }
        }

        return inside;
    }

    // What a document says of itself is said of its first statement.
    private static bool HasLostItself(Content content, WithheldRules rules) =>
        rules.Texts.Count > 0 && (rules.Texts.Contains(Math.Max(0, content.Witnesses.ToList().FindIndex(witness => witness.Role == WitnessRole.Statement))) || rules.Texts.Count >= content.Witnesses.Count);

    private static Content Nothing(Content content) => new()
    {
        Reader = content.Reader,
        Words = "",
        Blocks = [],
        Metadata = new() { Languages = content.Metadata.Languages },
        Witnesses = [.. content.Witnesses.Select(witness => Emptied(witness, new(0, 0)))],
    };

    private static Witness Emptied(Witness witness, TextRange range) => new() { Role = witness.Role, Range = new(range.StartInclusive, range.StartInclusive), Cue = "" };
}
