namespace Avow.Publishing;

/// <summary>Damage shown where it is.</summary>
internal static class DamageNotes
{
    /// <summary>Damage noted in one text; a badly decoded book would drown in notes.</summary>
    private const int MaxShown = 200;

    /// <summary>The words that show a damage may be a whole paragraph; the note needs only their beginning.</summary>
    private const int MaxWordsChars = 60;

    /// <param name="layout">The text.</param>
    /// <param name="resolved">What became of damages, by their ordinals in the document.</param>
    public static IEnumerable<Note> Of(TextLayout layout, IReadOnlyDictionary<int, ResolvedNote> resolved) =>
        from one in layout.Damage.Zip(layout.DamageOrdinals).Take(MaxShown)
        let damage = one.First
        let block = layout.At(damage.Range.StartInclusive)
        where block is not null
        select new Note
        {
            Verb = NoteVerb.Damaged,
            Colour = NoteColour.Lost,
            Anchor = block.Anchor,
            Number = block.Number,
            Damage = damage.Kind,
            Resolved = resolved.GetValueOrDefault(one.Second),
            Words = Shown.Name(damage.Words, MaxWordsChars),
            Repair = damage.Repair is { Length: > 0 } repair ? Shown.Name(repair, MaxWordsChars) : null,
        };

    public static IEnumerable<InlineSpan> Spans(TextLayout layout) =>
        layout.Damage.Take(MaxShown).Where(damage => damage.Range.LiesInside(layout.Text.Words)).Select(damage => new InlineSpan(InlineKind.Damaged, damage.Range));
}
