using Avow.Statements;

namespace Avow.Reading;

/// <summary>The day in a letter's or circular's head ("Circular 31  18 May 1996", "Date: 18 May 1996"), else at its foot.</summary>
internal static class LetterDate
{
    private const int LinesOfHead = 8;
    private const int LinesOfFoot = 5;
    private const double AtHead = 0.6;
    private const double AtFoot = 0.5;

    public static Finding<DateOnly>? In(Assembled text, Body body)
    {
        for (var i = 0; i < Math.Min(text.Count, LinesOfHead); i++)
            if (text.Blocks[i].Kind != BlockKind.ListItem && Dateline.Of(text.WordsOf(i)) is { } head) return new(head.Date, "line at the head", AtHead);
        for (var i = body.EndExclusive - 1; i >= Math.Max(0, body.EndExclusive - LinesOfFoot); i--)
            if (text.Blocks[i].Kind != BlockKind.ListItem && Dateline.Of(text.WordsOf(i)) is { } foot) return new(foot.Date, "line at the foot", AtFoot);
        return null;
    }
}
