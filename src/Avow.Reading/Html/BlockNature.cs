using Avow.Statements;

namespace Avow.Reading;

/// <summary>What kind of block an element's words are, by the element and those around it.</summary>
internal static class BlockNature
{
    // A list deeper than this is layout.
    private const int MaxListDepth = 12;

    public static (BlockKind Kind, int Level) Of(PageNode owner)
    {
        var quoted = false;
        for (var at = owner; at is not null; at = at.Parent)
        {
            if (Tags.IsHeading(at.Tag)) return (BlockKind.Heading, at.Tag[1] - '0');
            switch (at.Tag)
            {
                case "li" or "dd" or "dt": return (quoted ? BlockKind.Quotation : BlockKind.ListItem, quoted ? 0 : ListDepth(at));
                case "figcaption" or "caption": return (BlockKind.Caption, 0);
                case "tr" when at.IsDataRow: return (BlockKind.TableRow, 0);
                case "blockquote": quoted = true; break;
                case "td" or "article" or "main" or "body": return (quoted ? BlockKind.Quotation : BlockKind.Paragraph, 0);
            }

            if (at.Has(Cue.Caption) && (!at.Has(Cue.Body | Cue.Content) || IsNamedCaption(at))) return (BlockKind.Caption, 0);
            if (at.Tag is "figure" && IsOfPicture(at)) return (BlockKind.Caption, 0);
        }

        return (quoted ? BlockKind.Quotation : BlockKind.Paragraph, 0);
    }

    // "article__img__caption", "detail-img__description": of names set together the last says what it is.
    private static bool IsNamedCaption(PageNode node)
    {
        foreach (var part in node.Class.AsSpan().Split(' '))
        {
            var name = node.Class.AsSpan()[part];
            foreach (var ending in EndingsOfCaption)
                if (name.Length > ending.Length && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static readonly string[] EndingsOfCaption = ["caption", "img__description", "img-description", "image__description", "image-description", "photo__description", "gallery__description", "gallery-description", "slide__description", "slide-description"];

    // What a figure says beside its picture; of a table, a poem, a box of words the words are the figure itself.
    private static bool IsOfPicture(PageNode figure) =>
        figure.Element.QuerySelector("img, picture, video, amp-img") is not null && figure.Element.QuerySelector("table, blockquote, pre, p + p, h1, h2, h3, li") is null;

    private static int ListDepth(PageNode item)
    {
        var depth = 0;
        for (var at = item; at is not null && depth < MaxListDepth; at = at.Parent)
            if (at.Tag is "ul" or "ol" or "dl") depth++;
        return Math.Max(depth, 1);
    }
}
