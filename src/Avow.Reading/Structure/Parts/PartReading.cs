using Avow.Statements;

namespace Avow.Reading;

/// <summary>Which words of a document do what: title, salutation, dateline, signature, signatories, postscript, contact.</summary>
internal static class PartReading
{
    /// <summary>Blocks at the head, and at the foot, that may carry the place and day.</summary>
    private const int Head = 4;
    private const int Foot = 8;

    public static IReadOnlyList<Part> Of(Assembled text, NoteReading notes, IReadOnlyList<Witness> witnesses, string title)
    {
        var parts = new List<Part>();
        for (var i = 0; i < Math.Min(text.Count, Head + 1); i++)
            if (text.WordsOf(i) == title)
            {
                parts.Add(new(PartKind.Title, text.Blocks[i].Range, text.Blocks[i].Kind == BlockKind.Heading ? "heading" : "first line"));
                break;
            }

        foreach (var witness in witnesses) InWitness(text, notes, witness, parts);
        return [.. parts.DistinctBy(p => (p.Kind, p.Range)).OrderBy(p => p.Range.StartInclusive).ThenByDescending(p => p.Range.EndExclusive).ThenBy(p => p.Kind)];
    }

    private static void InWitness(Assembled text, NoteReading notes, Witness witness, List<Part> parts)
    {
        var (first, end) = (text.BlockAt(witness.Range.StartInclusive), text.BlockAt(witness.Range.EndExclusive - 1) + 1);
        var closing = Closing.Of(text, notes, first, end);
        foreach (var segment in closing.Segments)
        {
            parts.Add(new(segment.Kind, text.Blocks[segment.FirstInclusive].Range.Cover(text.Blocks[segment.EndExclusive - 1].Range), segment.Cue));
            parts.AddRange(segment.Names.Select(n => new Part(PartKind.Signatory, n, segment.Cue)));
        }

        var signature = Signature.Of(text, notes, first, closing.Start);
        if (signature.Blocks is [var top, ..]) parts.Add(new(PartKind.Signature, text.Blocks[top].Range.Cover(text.Blocks[signature.Blocks[^1]].Range), $"last lines: “{signature.Line}”"));
        if (Salutation(text, first, end) is { } dear) parts.Add(new(PartKind.Salutation, text.Blocks[dear].Range, "salutation"));
        Datelines(text, first, closing.Start, parts);
    }

    private static int? Salutation(Assembled text, int first, int end)
    {
        for (var i = first; i < Math.Min(end, first + Head); i++)
            if (SubjectLine.IsSalutation(text.WordsOf(i))) return i;
        return null;
    }

    private static void Datelines(Assembled text, int first, int end, List<Part> parts)
    {
        for (var i = first; i < end; i++)
        {
            if (i >= first + Head && i < end - Foot) i = end - Foot;
            if (text.Blocks[i].Kind is BlockKind.Footnote or BlockKind.Caption or BlockKind.ListItem) continue;
            var where = i - first < end - i ? "at the head" : "at the foot";
            if (Dateline.Of(text.WordsOf(i)) is not null) parts.Add(new(PartKind.Dateline, text.Blocks[i].Range, $"place and day {where}"));
            else if (i < first + Head && DatelineOpening.Of(text.WordsOf(i)) is { } opening) parts.Add(new(PartKind.Dateline, opening.Range.Shift(text.Blocks[i].Range.StartInclusive), "opens the paragraph"));
        }
    }
}
