using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// Finds the introduction that an outlet puts before another's text. It needs a cue where it begins (a heading, an announcement) and
/// a cue where it ends (a dateline, a rule, a heading, a colon, the end of italics or of a box); without both there is none.
/// </summary>
internal static class Introduction
{
    /// <summary>An announcement later than this many blocks into the body is part of the text.</summary>
    private const int AnnouncedWithin = 4;

    /// <summary>An introduction longer than this is an article (blocks).</summary>
    private const int MaxBlocks = 60;

    /// <summary>After an introduction at least this part of the body's words must follow; else its last dateline is a signature's (share).</summary>
    private const double LeastShareBehind = 0.25;

    public static FrameFinding? Find(Assembled text, Body body)
    {
        if (Beginning(text, body) is not var (first, announced, heading, beginCue)) return SetApart.AtHead(text, body);
        if (Ending(text, body, first, announced, heading) is not var (end, endCue)) return SetApart.AtHead(text, body);
        return end < body.EndExclusive ? new(first, end, $"{beginCue}; {endCue}") : null;
    }

    private static (int First, int Announced, bool HasHeading, string Cue)? Beginning(Assembled text, Body body)
    {
        var last = Math.Min(body.EndExclusive, body.FirstInclusive + AnnouncedWithin);
        for (var i = body.FirstInclusive; i < last; i++)
        {
            var words = text.WordsOf(i);
            if (FrameCues.IsEditorsHeading(words)) return (i, AnnouncedAfter(text, body, i) ?? i, IsLine(text, i), $"“{Shown(words)}”");
            if (FrameCues.IsIntroductionHeading(words) && IsLine(text, i) && AnnouncedAfter(text, body, i) is { } confirmed)
                return (i, confirmed, true, $"heading “{words}”, announcement “{FrameCues.Announcement(text.WordsOf(confirmed))}”");
            if (text.Blocks[i].Kind != BlockKind.Heading && FrameCues.Announcement(words) is { } announcement)
                return (body.FirstInclusive, i, false, $"announcement “{announcement}”");
        }

        return null;
    }

    private static int? AnnouncedAfter(Assembled text, Body body, int heading)
    {
        for (var i = heading + 1; i < Math.Min(body.EndExclusive, heading + 1 + AnnouncedWithin * 2); i++)
        {
            if (text.Blocks[i].Kind == BlockKind.Heading) return null;
            if (FrameCues.Announcement(text.WordsOf(i)) is not null) return i;
        }

        return null;
    }

    private static (int End, string Cue)? Ending(Assembled text, Body body, int first, int announced, bool hasHeading)
    {
        var limit = Math.Min(body.EndExclusive, announced + MaxBlocks);
        for (var i = announced + 1; i < limit && ShareBehind(text, body, i) >= LeastShareBehind; i++)
        {
            if (text.Drafts[i].RuleBefore) return (i, "rule");
            if (SetApart.EndsAt(text, announced, i) is { } apart) return (i, apart);
            if (Dateline.Of(text.WordsOf(i)) is { } dateline && i + 1 < body.EndExclusive && i > first + (hasHeading ? 1 : 0)) return (OpensText(dateline, announced, i) ? i : i + 1, $"dateline “{text.WordsOf(i)}”");
            if (text.Blocks[i].Kind == BlockKind.Heading && i > first + (hasHeading ? 1 : 0)) return (i, $"heading “{Shown(text.WordsOf(i))}”");
            if (i == announced + 1 && text.Blocks[i].Kind == BlockKind.Quotation) return (i, "quotation block");
            if (i == announced + 1 && text.WordsOf(announced)[^1] is ':' or '：') return (i, "colon");
        }

        var (next, words) = (announced + 1, text.WordsOf(announced));
        return next < limit && (hasHeading || FrameCues.SaysBelow(words) || FrameCues.SaysInFull(words)) && announced <= first + 2 ? (next, "change of voice after the announcement") : null;
    }

    // Right under the announcement a town and a day are the text's own; an outlet that dates its introduction signs it, or says more.
    private static bool OpensText(Dateline dateline, int announced, int i) =>
        i == announced + 1 && StatedPlace.Of(dateline.Name) is not null;

    private static double ShareBehind(Assembled text, Body body, int block)
    {
        var (start, end) = (text.Blocks[body.FirstInclusive].Range.StartInclusive, text.Blocks[body.EndExclusive - 1].Range.EndExclusive);
        return (double)(end - text.Blocks[block].Range.StartInclusive) / Math.Max(1, end - start);
    }

    private static bool IsLine(Assembled text, int i) => text.Blocks[i].Kind == BlockKind.Heading || !Punctuation.EndsSentence(text.WordsOf(i)[^1]);

    private static string Shown(string words) => words.Length <= 60 ? words : words[..60] + "…";
}
