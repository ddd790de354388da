using System.Text.RegularExpressions;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>Of a container's blocks, those that belong to the text.</summary>
internal static partial class Trimming
{
    private const double ShareOfLinkLists = 0.7;
    private const int LongestScrap = 100;

    // "12 October 1998, 14:05" is the site's; "Lyon, 12 October 1998" is how statements begin.
    private const double ShareOfBareDate = 0.75;
    private const int FewestCharsOfLinkedSentence = 60;
    private const int FewestCharsBesideLinks = 10;
    private const int MostBlocksUnderLead = 6;
    private const int FewestCharsOfSaying = 100;
    private const int LongestBareByline = 60;
    private const int MostBlocksOfByline = 14;
    private const double FewestShareOfPointer = 0.1;

    public static IReadOnlyList<PageBlock> Of(Page page, PageNode container, Headline? headline)
    {
        ForeignSections.Drop(page, container);
        StatedBody.DropWhatItDoesNotState(page, container);
        var kept = new List<PageBlock>();
        for (var i = container.FirstBlock; i < container.EndBlock; i++)
        {
            var block = page.Blocks[i];
            if (block == headline?.Block || block.NoteLabel is not null || (!block.IsDropped && Belongs(page, container, block))) kept.Add(block);
        }

        DropPicturesAtTheEdges(kept);
        Repeated.Drop(kept, headline);
        TrimStart(kept, headline);
        TrimEnd(kept, headline);
        Core.KeepToIt(page, container, kept, headline);
        Orphans.Remove(page, kept, headline);
        for (var i = container.EndBlock; i < page.Blocks.Count; i++)
            if (page.Blocks[i].NoteLabel is not null) kept.Add(page.Blocks[i]);
        return [.. Opening.Of(page, container, headline, kept), .. kept];
    }

    /// <summary>Whether a block of a container is neither a list of links nor a picture's caption nor a word of the site to its visitors.</summary>
    public static bool Belongs(Page page, PageNode container, PageBlock block) =>
        (!IsLinkList(block) || LinkedRolls.Holds(page, container, block)) && !Captions.AreOfPictures(block) && !ForeignLines.IsForeign(block);

    private static bool IsLinkList(PageBlock block) => block.Kind == BlockKind.Heading
        ? block.LinkShare > 0.8
        : block.LinkShare > ShareOfLinkLists && (block.LinkShare > 0.95 || block.Words.Length < 200) && !SourceCues.Opens(block.Words) && !IsLinkedSentence(block) && !SaysMoreThanItsLinks(block);

    // A whole sentence that is a link is said, not listed: lists of links name pages, and names of pages bear no full stop.
    private static bool IsLinkedSentence(PageBlock block) =>
        block.Kind == BlockKind.Paragraph && block.Words.Length >= FewestCharsOfLinkedSentence && block.Words[^1] is ('.' or '!' or '。');

    // "A hundred episodes of <a title>" in a paragraph of its own; "More on this: <a title>" is a pointer.
    private static bool SaysMoreThanItsLinks(PageBlock block)
    {
        if (block.Owner.Tag != "p" || block.Kind != BlockKind.Paragraph || block.Words.Length - block.LinkChars < FewestCharsBesideLinks) return false;
        var firstLink = block.Marks.FirstOrDefault(m => m.Kind == MarkKind.Link)?.Range.StartInclusive ?? 0;
        return firstLink >= FewestCharsBesideLinks && block.Words.AsSpan(0, firstLink).TrimEnd() is [.., not (':' or '|' or '>' or '»')];
    }

    // Over the first paragraph and under the last stand the site's pictures.
    private static void DropPicturesAtTheEdges(List<PageBlock> kept)
    {
        var (first, last) = (kept.FindIndex(IsParagraph), kept.FindLastIndex(IsParagraph));
        for (var i = kept.Count - 1; i >= 0; i--)
            if ((i < first || i > last) && (Captions.IsShort(kept[i]) || Captions.AreCredited(kept[i]))) kept.RemoveAt(i);
        static bool IsParagraph(PageBlock block) => block.Kind == BlockKind.Paragraph && block.Prose > 40;
    }

    private static void TrimStart(List<PageBlock> kept, Headline? headline)
    {
        var first = kept.FindIndex(b => b.Prose > 40 && b.Kind != BlockKind.Caption && (b == headline?.Block || !IsOfThePage(b)));
        for (var i = first - 1; i >= 0; i--)
            if (kept[i] != headline?.Block && (IsOfThePage(kept[i]) || (headline is not null && IsBareByline(kept[i], headline)))) kept.RemoveAt(i);
        if (headline is not null && headline.Block.Kind == BlockKind.Heading) TrimOverHeadline(kept, headline);
        TrimUnderLead(kept, headline);
    }

    // Between the lead, which may be set as a heading, and the text stand who wrote it and when it was changed.
    private static void TrimUnderLead(List<PageBlock> kept, Headline? headline)
    {
        var lead = kept.FindIndex(b => b.Prose > 40 && b != headline?.Block);
        if (lead >= 0 && kept[lead].Kind == BlockKind.Heading) TrimUnder(lead, kept, headline);
        lead = kept.FindIndex(b => b.Prose > 40 && b.Kind is not (BlockKind.Heading or BlockKind.Caption) && !IsOfThePage(b));
        if (lead >= 0) TrimUnder(lead, kept, headline);
    }

    private static void TrimUnder(int lead, List<PageBlock> kept, Headline? headline)
    {
        var next = kept.FindIndex(lead + 1, b => b.Prose > 40 && b.Kind != BlockKind.Caption && !IsOfThePage(b));
        for (var i = Math.Min(next, lead + MostBlocksUnderLead) - 1; i > lead; i--)
            if (kept[i] != headline?.Block && (IsByline(kept[i]) || IsNoteOfDate(kept[i]) || IsDateWithClock(kept[i].Words) || (headline is not null && IsBareByline(kept[i], headline)))) kept.RemoveAt(i);
    }

    // Over a headline may stand who speaks, and a word on the subject; lists that stand there are of other pages.
    private static void TrimOverHeadline(List<PageBlock> kept, Headline headline)
    {
        var listed = kept.Exists(b => b.Index < headline.Index && b.Kind == BlockKind.ListItem && b.LinkChars > 0);
        if (listed) kept.RemoveAll(b => b.Index < headline.Index && (b.Kind == BlockKind.ListItem || b.LinkShare > FewestShareOfPointer));
    }

    private static bool IsOfThePage(PageBlock block) => IsDateOrByline(block) || OwnAddress.Is(block) || PublishingLine.Is(block.Words);

    // "By Ann Weaver" under the headline names who wrote the page; "By the Weavers' Union" is how statements begin.
    private static bool IsBareByline(PageBlock block, Headline headline) =>
        block.Kind == BlockKind.Paragraph && block.Index > headline.Index && block.Words.Length < LongestBareByline && BylineWords.Lead().Match(block.Words) is { Success: true, Length: > 1 } lead
        && block.Words[lead.Length..] is { Length: > 3 } name && !Punctuation.EndsSentence(name[^1]) && !SignatureLine.NamesOrganisation(name) && Punctuation.CountWords(name) > 1 && AuthorName.IsPerson(name);

    private static void TrimEnd(List<PageBlock> kept, Headline? headline)
    {
        while (kept.Count > 1 && kept[^1] != headline?.Block && (IsBareHeading(kept[^1]) || IsByline(kept[^1]) || IsNoteOfDate(kept[^1]))) kept.RemoveAt(kept.Count - 1);
    }

    // Some pages set their last sentences in a heading's letters.
    private static bool IsBareHeading(PageBlock block) =>
        block.Kind == BlockKind.Heading && !(block.Words.Length >= FewestCharsOfSaying && block.LinkShare < ShareOfLinkLists && block.Words.Any(char.IsLower) && Punctuation.EndsSentence(Punctuation.LastSign(block.Words)));

    // The days of a chronology are its words, not the page's day.
    private static bool IsDateOrByline(PageBlock block) => block.Kind != BlockKind.Heading && block.Owner.Tag != "dt" && block.Words.Length < LongestScrap
        && (IsByline(block) || IsNoteOfDate(block) || IsBareDate(block.Words));

    // "3 April 2020", "12:35 3 April 2020", "3 April 2020, 12:35 Uhr": the clock counts for the day.
    private static bool IsBareDate(string words)
    {
        if (WrittenDates.Find(words) is not [var (_, range), ..]) return false;
        var clock = Clock().Match(words.Remove(range.StartInclusive, range.Length));
        return range.Length + (clock.Success ? clock.Length + 1 : 0) > words.Length * ShareOfBareDate;
    }

    private static bool IsDateWithClock(string words) => words.Length < LongestScrap && IsBareDate(words) && Clock().IsMatch(words);

    [GeneratedRegex(@"\b[0-2]?\d[:.h][0-5]\d(?::[0-5]\d)?(?:\s?(?:uhr|h|am|pm|a\.m\.|p\.m\.)\b)?(?:\s?(?:e[ds]?t|c[ds]t|m[ds]t|p[ds]t|gmt|utc|bst|cest|cet|ist)\b)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex Clock();

    // "Published: 3 April 2020, 12:35" under the text; a statement's own "Lyon, 12 October 1998" does not say that it is published.
    private static bool IsNoteOfDate(PageBlock block) =>
        PublishingLine.Is(block.Words) || block.Kind == BlockKind.Paragraph && block.Words.Length < LongestScrap && (SignatureLine.IsSiteNote(block.Words) || block.Owner.Up(n => n.Tag == "address") is not null) && WrittenDates.Find(block.Words).Count > 0 && !Punctuation.EndsSentence(block.Words[^1]);

    private static bool IsByline(PageBlock block) =>
        block.Words.Length < LongestScrap && (((block.Prose < 40 || (WrittenDates.Find(block.Words).Count > 0 && !Punctuation.EndsSentence(block.Words[^1]))) && block.Owner.Up(n => n.Has(Cue.Byline) && n.EndBlock - n.FirstBlock < 6) is not null)
            || (!Punctuation.EndsSentence(block.Words[^1]) && block.Owner.Up(IsCalledByline) is not null));

    private static bool IsCalledByline(PageNode node) =>
        node.Has(Cue.Byline) && node.EndBlock - node.FirstBlock < MostBlocksOfByline && node.Class is { } names && (names.Contains("byline", StringComparison.OrdinalIgnoreCase) || names.Contains("author", StringComparison.OrdinalIgnoreCase));
}
