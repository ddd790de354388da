using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// Cuts what a site sets under a signed text (tides, weather, notices): short lines behind a signature and its dateline, one of which
/// is neither a signature nor a date nor a sentence.
/// </summary>
internal static class ClosedBySignature
{
    private const int MostLines = 8;
    private const int LongestLine = 100;

    public static int EndOf(Assembled text, int firstInclusive, int endExclusive)
    {
        for (var i = endExclusive - 2; i > firstInclusive && i >= endExclusive - 1 - MostLines; i--)
        {
            if (!IsShort(text, i + 1)) return endExclusive;
            if (Dateline.Of(text.WordsOf(i)) is null || SignatureLine.Name(text.WordsOf(i - 1)) is null || text.Blocks[i].Kind != BlockKind.Paragraph) continue;
            for (var j = i + 1; j < endExclusive; j++)
                if (!SignatureLine.IsOne(text.WordsOf(j)) && Dateline.Of(text.WordsOf(j)) is null) return i + 1;
        }

        return endExclusive;
    }

    private static bool IsShort(Assembled text, int i) =>
        text.Blocks[i].Kind is BlockKind.Paragraph && text.WordsOf(i).Length <= LongestLine && !Punctuation.EndsSentence(text.WordsOf(i)[^1]);
}
