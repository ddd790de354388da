using Avow.Statements;

namespace Avow.Reading;

/// <summary>Finds the remark that an outlet sets behind another's text: under an editor's heading in the last third of the body, or a note of an update at its end.</summary>
internal static class ClosingRemark
{
    public static FrameFinding? Find(Assembled text, int firstInclusive, int endExclusive)
    {
        var from = Math.Max(firstInclusive + 1, firstInclusive + ((endExclusive - firstInclusive) * 2 / 3) - 1);
        for (var i = from; i < endExclusive; i++)
        {
            if (text.Blocks[i].Kind == BlockKind.Footnote) continue;
            var words = text.WordsOf(i);
            var start = words.Length <= 80 ? words : words[..80];
            if (FrameCues.IsEditorsHeading(start)) return new(i, endExclusive, $"“{(start.Length <= 60 ? start : start[..60] + "…")}” behind the text");
        }

        return SetApart.AtFoot(text, firstInclusive, endExclusive) is { } update ? new(update, endExclusive, "note of an update behind the text") : null;
    }
}
