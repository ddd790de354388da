using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// Whose words stand where. Without a frame one statement covers the body: every block but the page's own title at the head and the
/// credits and captions at the foot. With a frame, what the outlet wrote and what it reprints are witnesses of their own.
/// </summary>
internal static class WitnessReading
{
    public static IReadOnlyList<Witness> Of(Assembled text, Body body, NoteReading notes, string title, bool titleIsOwn)
    {
        if (text.Count == 0) return [];
        var introduction = Introduction.Find(text, body);
        var first = introduction?.EndExclusive ?? body.FirstInclusive;
        var end = EndBeforeFramesNotes(text, body, notes, introduction);
        var closing = ClosingRemark.Find(text, first, end);
        var statementEnd = closing?.FirstInclusive ?? end;

        var witnesses = new List<Witness>();
        if (introduction is not null) witnesses.Add(Titled(Frame(text, notes, introduction), HeadingAt(text, first), title, titleIsOwn));
        witnesses.Add(Statement(text, notes, first, statementEnd, introduction, closing, title, titleIsOwn));
        if (closing is not null) witnesses.Add(Frame(text, notes, closing));
        if (end < body.EndExclusive) witnesses.Add(Frame(text, notes, new(end, body.EndExclusive, "notes to the introduction")));
        return witnesses;
    }

    // Where the statement bears a title of its own, the page's headline is the outlet's: over what the outlet wrote, and in no other text.
    private static Witness Titled(Witness frame, string? ofStatement, string title, bool titleIsOwn) =>
        titleIsOwn && ofStatement is not null && ofStatement != title ? frame with { Title = title } : frame;

    private static Witness Frame(Assembled text, NoteReading notes, FrameFinding frame)
    {
        var end = frame.EndExclusive;
        while (end > frame.FirstInclusive + 1 && FootLine.IsOne(text.WordsOf(end - 1)) && !notes.Notes.ContainsKey(end - 1)) end--;
        frame = frame with { EndExclusive = end };
        var signature = Signature.Of(text, notes, frame.FirstInclusive, frame.EndExclusive);
        return new Witness
        {
            Role = WitnessRole.Frame,
            Range = RangeOf(text, frame.FirstInclusive, frame.EndExclusive),
            Title = HeadingAt(text, frame.FirstInclusive),
            Issuer = signature.Issuer,
            Date = signature.Date,
            Cue = frame.Cue,
        };
    }

    private static Witness Statement(Assembled text, NoteReading notes, int first, int end, FrameFinding? introduction, FrameFinding? closing, string title, bool titleIsOwn)
    {
        var signature = Signed(text, notes, first, end);
        var framed = introduction is not null || closing is not null;
        var heading = HeadingAt(text, first);
        var cue = (introduction is null ? "body of the document" : $"follows the introduction ({introduction.Cue})")
            + (signature.Line is { } line ? $"; signature “{line}”" : "");
        return new Witness
        {
            Role = WitnessRole.Statement,
            Range = RangeOf(text, first, end),
            Title = introduction is null && titleIsOwn ? title : heading,
            Issuer = signature.Issuer ?? (framed ? IntroducedAs(text, introduction) : null),
            Date = signature.Date,
            Cue = cue,
        };
    }

    // The signature stands before the list of names, the postscript and the address, when there are such.
    private static Signature Signed(Assembled text, NoteReading notes, int first, int end)
    {
        var start = Closing.Of(text, notes, first, end).Start;
        var before = start > first ? Signature.Of(text, notes, first, start) : null;
        return start < end && before is not null ? before : Signature.Of(text, notes, first, end);
    }

    // "We publish a statement by the X, a group …": whom the outlet names when the text itself is not signed.
    private static string? IntroducedAs(Assembled text, FrameFinding? introduction)
    {
        for (var i = introduction?.FirstInclusive ?? 0; i < (introduction?.EndExclusive ?? 0); i++)
        {
            var words = text.WordsOf(i);
            if (FrameCues.Announcement(words) is { } announcement) return Issuers.InAnnouncement(words, announcement);
        }

        return null;
    }

    // Notes at the end that only the introduction refers to are the outlet's.
    private static int EndBeforeFramesNotes(Assembled text, Body body, NoteReading notes, FrameFinding? introduction)
    {
        if (introduction is null) return body.EndExclusive;
        var frame = RangeOf(text, introduction.FirstInclusive, introduction.EndExclusive);
        var inText = notes.AllMarks.Where(m => !frame.Contains(m.Range)).Select(m => m.Label).ToHashSet(StringComparer.Ordinal);
        var end = body.EndExclusive;
        while (end > introduction.EndExclusive + 1 && notes.Notes.TryGetValue(end - 1, out var label) && !inText.Contains(label)) end--;
        return end;
    }

    private static string? HeadingAt(Assembled text, int block) => text.Blocks[block].Kind == BlockKind.Heading ? text.WordsOf(block) : null;

    private static TextRange RangeOf(Assembled text, int firstInclusive, int endExclusive) =>
        text.Blocks[firstInclusive].Range.Cover(text.Blocks[endExclusive - 1].Range);
}
