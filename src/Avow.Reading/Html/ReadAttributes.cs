using System.Collections.Frozen;
using AngleSharp.Html.Parser;

namespace Avow.Reading;

/// <summary>The attributes that some part of this room asks for, and those that the parser builds the tree by. The rest, three in ten of a page's, are not kept.</summary>
internal static class ReadAttributes
{
    private static readonly FrozenSet<string> Names = ((string[])
    [
        // What an element is, and for whom.
        "class", "id", "role", "epub:type", "itemprop", "property", "rel", "name", "type", "http-equiv", "hidden", "aria-hidden", "style", "lang", "xml:lang", "dir",
        // What it says.
        "content", "href", "title", "value", "datetime", "pubdate", "start", "colspan", "size",
        // What decides where the parser puts it (HTML standard, sections 13.2.6.4 and 13.2.6.5).
        "color", "face", "encoding",
    ]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpan = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    public static ShouldEmitAttribute Are { get; } = static (ref _, name) => BySpan.Contains(name.Span);
}
