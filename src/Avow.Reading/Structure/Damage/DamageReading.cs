using Avow.Statements;

namespace Avow.Reading;

/// <summary>All that is visibly wrong with a text, in the order of its words.</summary>
internal static class DamageReading
{
    public static IReadOnlyList<Damage> Of(Assembled text, Body body, NoteReading notes, IReadOnlyList<string> languages) =>
    [
        .. notes.Damage
            .Concat(CutLinks.In(text))
            .Concat(BrokenEncoding.In(text))
            .Concat(BrokenParagraphs.In(text))
            .Concat(SuddenEnd.In(text, languages, LastBlock(body, notes)))
            .OrderBy(d => d.Range)
            .ThenBy(d => d.Kind),
    ];

    private static int LastBlock(Body body, NoteReading notes)
    {
        var last = body.EndExclusive - 1;
        while (last >= body.FirstInclusive && notes.Notes.ContainsKey(last)) last--;
        return last;
    }
}
