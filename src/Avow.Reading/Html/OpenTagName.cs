namespace Avow.Reading;

/// <summary>A name of tags on one page: what it means for those that are open, and how many of it are.</summary>
internal sealed class OpenTagName(string name)
{
    /// <summary>In small letters.</summary>
    public string Name { get; } = name;

    public bool IsVoid { get; } = name is "br" or "img" or "hr" or "input" or "meta" or "link" or "area" or "base" or "col" or "embed" or "source" or "track" or "wbr" or "param" or "html" or "head" or "body" or "frame" or "keygen";

    public bool IsFormatting { get; } = IsOfFormatting(name);

    public bool IsInline { get; } = Tags.IsInline(name);

    /// <summary>What a new element of this name ends; null when nothing.</summary>
    public string? Ends { get; } = Implied(name).Ended;

    /// <summary>The element beyond which it ends nothing.</summary>
    public string? EndsWithin { get; } = Implied(name).Within;

    /// <summary>Open elements of this name.</summary>
    public int Open { get; set; }

    /// <summary>Opening tags left out whose closing tag is still to come.</summary>
    public int Dropped { get; set; }

    private static (string? Ended, string? Within) Implied(string name) => name switch
    {
        "li" => ("li", "ul"),
        "dd" or "dt" => ("dd", "dl"),
        "tr" => ("tr", "table"),
        "td" or "th" => ("td", "table"),
        "option" => ("option", "select"),
        "a" => ("a", "table"),
        _ => IsOfFormatting(name) || Tags.IsInline(name) ? (null, null) : ("p", "table"),
    };

    private static bool IsOfFormatting(string name) => name is "a" or "b" or "big" or "code" or "em" or "font" or "i" or "nobr" or "s" or "small" or "strike" or "strong" or "tt" or "u";
}
