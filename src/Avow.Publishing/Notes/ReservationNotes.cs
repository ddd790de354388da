using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>What an endorsing organisation does not share, beside the very words it means.</summary>
internal static class ReservationNotes
{
    /// <summary>A reservation longer than this is read in its own document.</summary>
    private const int MaxWordsChars = 240;

    public static (IReadOnlyList<Note> Notes, IReadOnlyList<InlineSpan> Spans) Of(TextLayout layout, IReadOnlyList<Endorsement> endorsements, IRegistry registry)
    {
        List<Note> notes = [];
        List<InlineSpan> spans = [];
        foreach (var endorsement in endorsements)
        {
            foreach (var reservation in endorsement.Reservations)
            {
                if (!reservation.About.FindAgain(layout.Text.Words).TryGet(out var range, out _)) continue;
                if (layout.At(range.StartInclusive) is not { } block) continue;
                spans.Add(new(InlineKind.Reserved, range));
                notes.Add(new Note
                {
                    Verb = NoteVerb.NotShared,
                    Colour = NoteColour.Reserve,
                    Anchor = block.Anchor,
                    Number = block.Number,
                    By = registry.Organisation(endorsement.Organisation) is { } by ? Naming.Of(by) : null,
                    Words = Shown.Name(reservation.Words, MaxWordsChars),
                });
            }
        }

        return (notes, spans);
    }
}
