using System.Collections.Frozen;

namespace Avow.Reading;

/// <summary>Drawings within a page (svg). Nothing in them is the page's words, yet they may be longer than the text.</summary>
internal static class Drawing
{
    private const int MaxChars = 256 << 10;

    // Others may break out of a drawing (HTML standard, section 13.2.6.5): then the parser must see it.
    private static readonly FrozenSet<string> Parts = "path g use circle rect line polyline polygon ellipse defs symbol title desc lineargradient radialgradient stop clippath mask text tspan style pattern marker metadata animate animatetransform animatemotion set filter fegaussianblur feoffset feblend feflood fecolormatrix fecomposite femerge femergenode"
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpan = Parts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where the closing tag of the drawing that a tag opens begins; null when the tag opens none, or one that is not plain.</summary>
    public static int? EndAfter(string html, TagScan.Tag opening)
    {
        if (opening.IsClosing || !opening.Is(html, "svg") || html[opening.End - 1] != '>' || html[opening.End - 2] == '/') return null;
        var scan = new TagScan(html, opening.End, Math.Min(html.Length, opening.End + MaxChars));
        while (scan.MoveNext())
        {
            var tag = scan.Current;
            if (tag.IsComment) continue;
            if (tag.Is(html, "svg")) return tag.IsClosing ? tag.Start : null;
            if (!BySpan.Contains(tag.Name(html))) return null;
        }

        return null;
    }
}
