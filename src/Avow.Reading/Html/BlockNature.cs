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

            if (at.Has(Cue.Caption) && !at.Has(Cue.Body | Cue.Content)) return (BlockKind.Caption, 0);
        }

        return (quoted ? BlockKind.Quotation : BlockKind.Paragraph, 0);
    }

    private static int ListDepth(PageNode item)
    {
        var depth = 0;
        for (var at = item; at is not null && depth < MaxListDepth; at = at.Parent)
            if (at.Tag is "ul" or "ol" or "dl") depth++;
        return Math.Max(depth, 1);
    }
}
