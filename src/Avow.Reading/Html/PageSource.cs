using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// The characters of a page that are worth parsing, each with its place in the whole. Left out, in one linear look at the tags:
/// comments, the code of scripts and styles, the inside of drawings, and nesting so deep that the parser's work would grow with the
/// square of it (HTML standard, sections 13.2.4.2 and 13.2.4.3, followed roughly).
/// </summary>
internal sealed class PageSource
{
    // The largest of 400 pages measured has 30,000 tags. Formatting elements left open are opened anew in every block.
    private const int MaxElements = 600_000;

    // Attributes are compared each with each.
    private const int MaxAttributes = 400;

    // Two breaks end a paragraph; more say nothing new.
    private const int MaxBreaksInRow = 3;

    private readonly string whole;
    private readonly char[] kept;
    private readonly SourceCuts cuts = new();
    private int length;
    private int taken;
    private int breaks;
    private int lastBreak;

    private PageSource(string whole) => (this.whole, kept) = (whole, GC.AllocateUninitializedArray<char>(whole.Length)); // only what was written is ever read

    /// <summary>The page as it was received.</summary>
    public string Whole => whole;

    public ReadOnlyMemory<char> Kept => kept.AsMemory(0, length);

    public static Outcome<PageSource> Of(string html, int maxDepth)
    {
        var source = new PageSource(html);
        if (!source.Cut(maxDepth)) return new Problem(ProblemKind.TooDeep, "the page", $"its tags stand for more than {MaxElements} elements", "Read a printer-friendly or plain version of it");
        return source;
    }

    /// <summary>The place in the whole page of a place in what is kept.</summary>
    public int PlaceOf(int offset) => cuts.PlaceOf(offset);

    public bool Mentions(string name) => whole.Contains(name, StringComparison.Ordinal);

    private bool Cut(int maxDepth)
    {
        var open = new OpenTags(maxDepth);
        var scan = new TagScan(whole);
        while (scan.MoveNext())
        {
            var tag = scan.Current;
            if (tag.IsComment) Leave(tag.Start, tag.End);
            else if (!IsKept(tag, open)) Leave(tag.Start, tag.TextEnd, Tags.IsInline(tag.Name(whole)) ? "" : " ");
            else if (open.Elements > MaxElements) return false;
            else if (HeadLinks.IsIdle(whole, tag)) Leave(tag.Start, tag.End);
            else if (tag.HasIdleText(whole)) Leave(tag.End, tag.TextEnd);
            else if (Drawing.EndAfter(whole, tag) is { } end)
            {
                Leave(tag.End, end);
                scan.JumpTo(end);
            }
            else if (tag.Is(whole, "br") && IsOneBreakMore(tag)) Leave(tag.Start, tag.End);
        }

        Take(whole.Length);
        return true;
    }

    private bool IsKept(TagScan.Tag tag, OpenTags open)
    {
        if (tag.IsClosing) return open.Close(tag.Name(whole));
        var words = whole.AsSpan(tag.Start, tag.End - tag.Start);
        return !tag.HasMoreAttributesThan(whole, MaxAttributes) && open.Open(tag.Name(whole), words);
    }

    private bool IsOneBreakMore(TagScan.Tag tag)
    {
        breaks = whole.AsSpan(lastBreak, tag.Start - lastBreak).IsWhiteSpace() ? breaks + 1 : 1;
        lastBreak = tag.End;
        return breaks > MaxBreaksInRow;
    }

    private void Leave(int startInclusive, int endExclusive, string instead = "")
    {
        if (endExclusive <= startInclusive) return;
        Take(startInclusive);
        instead.CopyTo(kept.AsSpan(length));
        length += instead.Length;
        taken = endExclusive;
        cuts.Add(length, endExclusive);
    }

    private void Take(int end)
    {
        whole.AsSpan(taken, end - taken).CopyTo(kept.AsSpan(length));
        length += end - taken;
        taken = end;
    }
}
