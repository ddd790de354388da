using Avow.Statements;

namespace Avow.Reading;

/// <summary>From a draft to a content: places, languages, notes and damage, quotations, witnesses.</summary>
internal static class Finishing
{
    /// <summary>
    /// A pure function of both arguments. All ranges lie in the words; blocks cover them but for the line breaks; marks are ordered by
    /// start, then by end descending; witnesses are in order, do not overlap, and go from a block's start to a block's end.
    /// </summary>
    public static Content Finish(Draft draft, ReadingOptions options)
    {
        _ = options; // the address speaks through the reader's metadata; nothing here needs it
        var text = Assembled.From(draft.Blocks);
        if (text.Count == 0) return new Content { Reader = draft.Reader, Words = "", Blocks = [], Metadata = draft.Metadata };

        var languages = BlockLanguages.Of(text, draft.Metadata);
        var notes = NoteReading.Of(text);
        var titles = Titles.Of(text, draft.Metadata);
        var titleIsOwn = titles[0].Evidence != Titles.Incipit;
        var body = Body.Of(text, titles[0].Value, titleIsOwn);
        var witnesses = WitnessReading.Of(text, body, notes, titles[0].Value, titleIsOwn);
        var parts = PartReading.Of(text, notes, witnesses, titles[0].Value);
        var marks = text.Marks.Where(m => m.Kind is not MarkKind.Quotation).Concat(notes.Marks).Concat(QuotationReading.In(text, [.. notes.Marks, .. text.Marks.Where(m => m.Kind == MarkKind.NoteMark)]));

        return new Content
        {
            Reader = draft.Reader,
            Words = text.Words,
            Blocks = [.. text.Blocks.Select((block, i) => Finished(block, languages.OfBlocks[i], notes.Notes.GetValueOrDefault(i)))],
            Marks = [.. marks.OrderBy(m => m.Range.StartInclusive).ThenByDescending(m => m.Range.EndExclusive).ThenBy(m => m.Kind)],
            Metadata = Completion.Of(text, body, draft.Metadata, titles, languages.OfDocument, witnesses, parts),
            Witnesses = witnesses,
            Parts = parts,
            Damage = [.. DamageReading.Of(text, body, notes, languages.OfBlocks), .. MissingParts.Of(text, draft.Gaps)],
            Changes = BesideTheText.Changes(text),
            Comments = BesideTheText.Comments(text),
        };
    }

    private static Block Finished(Block block, string language, string? label) =>
        label is null ? block with { Language = language } : block with { Language = language, Kind = BlockKind.Footnote, Level = 0, Label = block.Label ?? label };
}
