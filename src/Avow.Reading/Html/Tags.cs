namespace Avow.Reading;

/// <summary>What the elements of HTML mean for the flow of words.</summary>
internal static class Tags
{
    /// <summary>Elements whose content is never words of the page.</summary>
    public static bool IsSilent(ReadOnlySpan<char> tag) => tag is "script" or "style" or "template" or "noscript" or "svg" or "select" or "option"
        or "button" or "input" or "textarea" or "iframe" or "object" or "embed" or "video" or "audio" or "canvas" or "map" or "head"
        or "datalist" or "dialog" or "frameset" or "noframes" or "rp" or "rt" or "meter" or "progress" or "link" or "meta" or "applet" or "annotation" or "annotation-xml" or "title";

    /// <summary>Elements that run on with the words around them.</summary>
    public static bool IsInline(ReadOnlySpan<char> tag) => tag is "a" or "abbr" or "acronym" or "b" or "bdi" or "bdo" or "big" or "cite" or "code"
        or "data" or "del" or "dfn" or "em" or "font" or "i" or "img" or "ins" or "kbd" or "label" or "mark" or "nobr" or "q" or "ruby"
        or "rb" or "s" or "samp" or "small" or "span" or "strike" or "strong" or "sub" or "sup" or "time" or "tt" or "u" or "var"
        or "wbr" or "picture" or "source" or "track" or "math" or "semantics" or "blink" or "tg-emoji" || (tag.Length > 1 && tag[0] == 'm' && IsFormula(tag)) || tag.Contains(':');

    /// <summary>The parts of a formula (MathML Core, section 3): a formula is one run of signs within its sentence.</summary>
    public static bool IsFormula(ReadOnlySpan<char> tag) => tag is "mi" or "mo" or "mn" or "ms" or "mtext" or "mspace" or "mrow" or "mfrac" or "msqrt" or "mroot" or "mstyle"
        or "merror" or "mpadded" or "mphantom" or "mfenced" or "menclose" or "msub" or "msup" or "msubsup" or "munder" or "mover" or "munderover"
        or "mmultiscripts" or "mprescripts" or "mtable" or "mtr" or "mlabeledtr" or "mtd" or "maction";

    public static bool IsHeading(ReadOnlySpan<char> tag) => tag is ['h', >= '1' and <= '6'];
}
