using System.Buffers;
using System.Globalization;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>A heading that only its letters show: a short line, all bold or large, directly over or at the head of the text.</summary>
internal static class StyledHeading
{
    private const int MaxChars = 140;
    private const int BlocksBefore = 4;
    private const int BlocksInside = 6;

    /// <summary>Letters from this size on are a heading's (CSS pixels; running text has 16).</summary>
    private const double LargePixels = 19;

    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789.");

    public static bool Is(Page page, PageBlock block, int start, int end)
    {
        if (block.Index < start - BlocksBefore || block.Index >= Math.Min(end, start + BlocksInside)) return false;
        if (block.Words.Length is < 4 or > MaxChars || block.IsDropped || block.LinkShare > 0.2 || block.Kind is not BlockKind.Paragraph) return false;
        if (Punctuation.LastSign(block.Words) is '.' or ':' or ',' or ';' || Dateline.Of(block.Words) is not null || ForeignLines.IsForeign(block) || ForeignSections.Opens(block.Words) || !block.Words.Any(char.IsLetter)) return false;
        return (IsStrong(block) || IsLarge(block)) && NoTextBefore(page, block, start) && IsFollowed(page, block, end);
    }

    /// <summary>Whether the line is larger than the text: style, or the font element of old pages.</summary>
    public static bool IsLarge(PageBlock block) =>
        Pixels(block.Owner.Element.GetAttribute("style")) >= LargePixels
        || block.Owner.Element.QuerySelectorAll("font[size], big, span[style]").Take(40).Any(e => IsLarge(e) && OneLineOf.Text(e.TextContent).Equals(block.Words, StringComparison.Ordinal));

    private static bool IsLarge(AngleSharp.Dom.IElement element) => element.LocalName switch
    {
        "big" => true,
        "font" => element.GetAttribute("size") is "4" or "5" or "6" or "7" or "+1" or "+2" or "+3" or "+4",
        _ => Pixels(element.GetAttribute("style")) >= LargePixels,
    };

    private static bool IsStrong(PageBlock block) =>
        block.Marks.Any(m => m.Kind == MarkKind.Strong && m.Range.Length >= block.Words.Length - 1)
        || block.Owner.Element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("font-weight:bold", StringComparison.OrdinalIgnoreCase);

    private static bool NoTextBefore(Page page, PageBlock block, int start)
    {
        for (var i = Math.Max(0, start); i < block.Index; i++)
            if (page.Blocks[i] is { IsDropped: false, Prose: > 100 }) return false;
        return true;
    }

    private static bool IsFollowed(Page page, PageBlock block, int end)
    {
        for (var i = block.Index + 1; i < Math.Min(end, block.Index + 5); i++)
            if (page.Blocks[i] is { IsDropped: false, Prose: > 100 }) return true;
        return false;
    }

    private static double Pixels(string? style)
    {
        var at = style?.IndexOf("font-size", StringComparison.OrdinalIgnoreCase) ?? -1;
        if (at < 0) return 0;
        var rest = style.AsSpan(at + 9).TrimStart(" :");
        var digits = rest.IndexOfAnyExcept(Figures);
        if (digits <= 0) return rest.StartsWith("large") || rest.StartsWith("x-large") || rest.StartsWith("xx-large") ? 20 : 0;
        if (!double.TryParse(rest[..digits], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var size)) return 0;
        var unit = rest[digits..];
        return unit.StartsWith("px") ? size : unit.StartsWith("pt") ? size * 4 / 3 : unit.StartsWith("em") || unit.StartsWith("rem") ? size * 16 : unit.StartsWith("%") ? size * 0.16 : 0;
    }
}
