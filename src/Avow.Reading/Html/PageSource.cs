using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// The characters of a page that are worth parsing, each with its place in the whole. Left out, in one linear look at the tags:
/// comments, the code of scripts and styles, the inside of drawings, and nesting so deep that the parser's work would grow with the
/// square of it (HTML standard, sections 13.2.4.2 and 13.2.4.3, followed roughly).
/// </summary>
internal sealed class PageSource
{
    // Ten times the largest of 400 pages measured, which has 30,000 tags; so many elements take 250 MiB. Formatting elements left open are opened anew in every block.
    private const int MaxElements = 300_000;

    // Attributes are compared each with each.
    private const int MaxAttributes = 400;

    // Two breaks end a paragraph; more say nothing new.
    private const int MaxBreaksInRow = 3;

    private readonly SourceCuts cuts = new();
    private readonly List<(int Start, int End, string Instead)> left = [];
    private readonly string whole;
    private int length;
    private int taken;
    private int breaks;
    private int lastBreak;

    private PageSource(string whole) => this.whole = whole;

    /// <summary>The page as it was received.</summary>
    public string Whole => whole;

    public ReadOnlyMemory<char> Kept { get; private set; }

    /// <summary>Whether it names the element in which web archives set their own toolbar.</summary>
    public bool MentionsToolbar { get; private set; }

    public static Outcome<PageSource> Of(string html, int maxDepth)
    {
        var source = new PageSource(html);
        if (!source.Cut(maxDepth)) return new Problem(ProblemKind.TooDeep, "the page", $"its tags stand for more than {MaxElements} elements", "Read a printer-friendly or plain version of it");
        source.MentionsToolbar = html.Contains(ArchivedAddress.Toolbar, StringComparison.Ordinal);
        source.Kept = source.left.Count == 0 ? html.AsMemory() : source.WithoutWhatIsLeft();
        return source;
    }

    /// <summary>The place in the whole page of a place in what is kept.</summary>
    public int PlaceOf(int offset) => cuts.PlaceOf(offset);

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
        left.Add((startInclusive, endExclusive, instead));
        length += startInclusive - taken + instead.Length;
        taken = endExclusive;
        cuts.Add(length, endExclusive);
    }

    // The size is known by now: about half of a usual page, all of one that is a single line.
    private char[] WithoutWhatIsLeft()
    {
        var kept = GC.AllocateUninitializedArray<char>(length + whole.Length - taken);
        var (from, to) = (0, 0);
        foreach (var (start, end, instead) in left)
        {
            whole.CopyTo(from, kept, to, start - from);
            instead.CopyTo(kept.AsSpan(to + start - from));
            (from, to) = (end, to + start - from + instead.Length);
        }

        whole.CopyTo(from, kept, to, whole.Length - from);
        return kept;
    }
}
