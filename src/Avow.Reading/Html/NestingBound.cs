using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// Keeps hostile nesting from the parser, whose work grows with tags times open elements. One linear look at the tags follows the
/// stack of open elements roughly (HTML standard, sections 13.2.4.2 and 13.2.4.3); tags past the bound become blanks, so that every
/// offset stays as it was.
/// </summary>
internal static class NestingBound
{
    // The largest of 400 pages measured has 30,000 tags. Formatting elements left open are opened anew in every block.
    private const int MaxElements = 600_000;

    // Attributes are compared each with each.
    private const int MaxAttributes = 400;

    public static Outcome<string> Keep(string html, int maxDepth)
    {
        var open = new OpenTags(maxDepth);
        char[]? blanked = null;
        foreach (var tag in new TagScan(html))
        {
            var words = html.AsSpan(tag.Start, tag.End - tag.Start);
            var kept = tag.Attributes <= MaxAttributes && (tag.IsClosing ? open.Close(tag.Name(html)) : open.Open(tag.Name(html), words));
            if (open.Elements > MaxElements) return new Problem(ProblemKind.TooDeep, "the page", $"its tags stand for more than {MaxElements} elements", "Read a printer-friendly or plain version of it");
            if (kept) continue;
            blanked ??= html.ToCharArray();
            blanked.AsSpan(tag.Start, tag.End - tag.Start).Fill(' ');
        }

        return blanked is null ? html : new string(blanked);
    }
}
