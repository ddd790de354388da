using Avow.Statements;

namespace Avow.Reading;

/// <summary>The note marks and notes of a text: which block is which note, and which of them lack their counterpart.</summary>
internal sealed record NoteReading(IReadOnlyDictionary<int, string> Notes, IReadOnlyList<NoteSign> AllMarks, IReadOnlyList<Mark> Marks, IReadOnlyList<Damage> Damage)
{
    private static readonly string[] NoteHeadings =
        ["notes", "note", "footnotes", "references", "примечания", "примечание", "сноски", "примітки", "заўвагі", "notas", "nota", "notes de bas de page", "anmerkungen", "fußnoten", "endnoten", "noten", "przypisy", "poznámky", "notlar", "dipnotlar", "noter", "viitteet", "jegyzetek", "hivatkozások", "бележки", "هوامش", "الهوامش", "注释", "注", "脚注", "註"];

    public static NoteReading Of(Assembled text)
    {
        var signs = SignsIn(text);
        var notes = NotesIn(text, signs);
        var dressesWithNotes = notes.Values.Select(n => n.Dress).ToHashSet(StringComparer.Ordinal);
        var noteLabels = notes.Values.Select(n => n.Label).ToHashSet(StringComparer.Ordinal);
        var real = signs.Where(s => IsReal(s.Dress, s.Label, dressesWithNotes, noteLabels)).ToList();
        var marked = real.Select(s => s.Label).ToHashSet(StringComparer.Ordinal);

        var damage = real.Where(s => !noteLabels.Contains(s.Label)).Select(s => new Damage(DamageKind.NoteMissing, s.Range, s.Range.Of(text.Words)))
            .Concat(notes.Where(n => !marked.Contains(n.Value.Label)).Select(n => Unreferenced(text, n.Key)));
        var marks = real.Where(s => s.Dress != "link").Select(s => new Mark { Kind = MarkKind.NoteMark, Range = s.Range, Target = s.Label, Cue = $"looks like {s.Dress}" });
        return new(notes.ToDictionary(n => n.Key, n => n.Value.Label), real, [.. marks], [.. damage.Take(DamageLimit.PerKind)]);
    }

    private static Damage Unreferenced(Assembled text, int block)
    {
        var (note, words) = (text.Blocks[block].Range, text.WordsOf(block));
        var printed = NoteStart.LengthOf(words);
        var range = printed > 0 ? new TextRange(note.StartInclusive, note.StartInclusive + printed) : note;
        return new(DamageKind.NoteUnreferenced, range, range.Of(text.Words));
    }

    // Square brackets and superscripts are note marks by themselves; stars and round brackets only when their notes are there.
    private static bool IsReal(string dress, string label, HashSet<string> dressesWithNotes, HashSet<string> noteLabels) => dress switch
    {
        "link" or "[1]" or "¹" => true,
        "*" => noteLabels.Contains(label),
        _ => noteLabels.Contains(label) && (dressesWithNotes.Contains("(1)") || dressesWithNotes.Contains("1.")),
    };

    private static List<NoteSign> SignsIn(Assembled text)
    {
        var signs = text.Marks.Where(m => m.Kind == MarkKind.NoteMark)
            .Select(m => new NoteSign(m.Range, NoteLabel.Of(m.Range.Of(text.Words)) is { Length: > 0 } printed ? printed : NoteLabel.Of(m.Target), "link")).ToList();
        var taken = signs.Select(s => s.Range.StartInclusive).ToHashSet();
        for (var i = 0; i < text.Count; i++)
        {
            var start = text.Blocks[i].Range.StartInclusive;
            foreach (var sign in NoteSigns.In(text.WordsOf(i)))
            {
                var placed = sign with { Range = sign.Range.Shift(start) };
                if (!taken.Contains(placed.Range.StartInclusive) && !taken.Contains(placed.Range.StartInclusive + 1)) signs.Add(placed);
            }
        }

        signs.Sort((a, b) => a.Range.CompareTo(b.Range));
        return signs;
    }

    private static SortedDictionary<int, (string Label, string Dress)> NotesIn(Assembled text, List<NoteSign> signs)
    {
        var notes = new SortedDictionary<int, (string Label, string Dress)>();
        var firstMark = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sign in signs) firstMark.TryAdd(sign.Label, sign.Range.StartInclusive);
        var underNoteHeading = false;
        for (var i = 0; i < text.Count; i++)
        {
            var block = text.Blocks[i];
            if (block.Kind == BlockKind.Footnote)
            {
                notes[i] = (NoteLabel.Of(text.Drafts[i].Label ?? NoteStart.Of(text.WordsOf(i))?.Label ?? ""), "link");
                continue;
            }

            if (IsNoteHeading(text.WordsOf(i))) underNoteHeading = true;
            else if (block.Kind == BlockKind.Heading) underNoteHeading = false;
            if (block.Kind is BlockKind.Heading || NoteStart.Of(text.WordsOf(i)) is not var (label, dress)) continue;
            var afterItsMark = firstMark.TryGetValue(label, out var mark) && mark < block.Range.StartInclusive;
            if (IsNote(dress, afterItsMark, underNoteHeading, notes)) notes[i] = (label, dress);
        }

        return notes;
    }

    // "1." also numbers demands: it is a note only under a heading that says so. "[2]" is one after its mark, or in a series.
    private static bool IsNote(string dress, bool afterItsMark, bool underNoteHeading, SortedDictionary<int, (string Label, string Dress)> notes) => dress switch
    {
        "1." or "(1)" => underNoteHeading,
        "*" => afterItsMark,
        _ => afterItsMark || underNoteHeading || (notes.Count > 0 && notes.Last().Value.Dress == dress),
    };

    private static bool IsNoteHeading(string words) =>
        words.Length < 40 && NoteHeadings.Contains(words.Trim().TrimEnd(':', '.', '：').ToLowerInvariant(), StringComparer.Ordinal);
}
