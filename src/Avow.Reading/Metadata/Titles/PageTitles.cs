using Avow.Statements;

namespace Avow.Reading;

/// <summary>What the page calls itself. A site's name before or behind the title is cut off.</summary>
internal static class PageTitles
{
    private const int NearInBlocks = 12;

    /// <summary>A title of fewer words may name anything.</summary>
    private const int FewestWords = 4;

    /// <summary>A title that is only the site's or a section's name (certainty, 0 to 1).</summary>
    private const double NameOnly = 0.3;

    /// <summary>A heading that names a section of the site, or may: the page's head calls the text something else (certainty, 0 to 1).</summary>
    private const double OfSection = 0.6;

    public static IReadOnlyList<Finding<string>> Of(Page page, MetaTags meta, LinkedData linked, MainText text, IReadOnlyList<Finding<string>> outlets)
    {
        var headline = text.Headline;
        var names = SiteNames.Of(page);
        var titles = new Findings<string>(TitleComparer.Instance);
        void Add(string? raw, string evidence, double certainty)
        {
            var title = Cut(OneLineOf.Text(raw), headline?.Block.Words, outlets);
            if (title.Length > 1 && (headline is null || !names.Hold(title) || certainty <= NameOnly)) titles.Add(title, evidence, certainty);
        }

        if (headline is not null && headline.Block.Words.Length < 300) titles.Add(WithoutKicker(HeadingWords.Of(headline.Block), page), $"<{headline.Block.Owner.Tag}>", CertaintyOf(headline, page, text));
        if (PartOverText(page, text, names) is { } part) titles.Add(part, "part of <title> that stands over the text", 0.91);
        foreach (var name in linked.Headlines) Add(name, "JSON-LD headline", 0.85);
        Add(meta.First("og:title"), "og:title", 0.84);
        Add(meta.First("dc.title") ?? meta.First("dcterms.title"), "DC.title", 0.8);
        Add(meta.First("citation_title"), "citation_title", 0.86);
        Add(meta.First("twitter:title"), "twitter:title", 0.74);
        Add(page.Title, "<title>", IsNameOnly(page, headline) ? NameOnly : 0.7);
        return titles.SurestFirst();
    }

    // The site's name, perhaps with that of a section which the page's menu links: "Harbour Paper - News".
    private static bool IsNameOnly(Page page, Headline? headline)
    {
        if (headline is null || TitleLikeness.Of(headline.Block.Words, page.Title) > 0.3) return false;
        var (names, parts) = (SiteNames.Of(page), TitleParts.Of(OneLineOf.Text(page.Title)));
        if (parts.Count == 0) return false;
        if (parts.All(names.Hold)) return true;
        var sections = page.Blocks.SelectMany(b => b.Marks.Where(m => m.Kind == MarkKind.Link && m.Range.Length is > 2 and < 40).Select(m => m.Range.Of(b.Words))).Take(2_000).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return parts.Count == 2 && sections.Contains(parts[1]) && Punctuation.CountWords(parts[0]) <= 3 && Punctuation.CountWords(parts[1]) <= 3;
    }

    // A heading that the page's head calls the title too is the title as it is printed.
    private static double CertaintyOf(Headline headline, Page page, MainText text)
    {
        var isOverText = text.Container is { } container && headline.Index >= container.FirstBlock - NearInBlocks && !headline.Block.IsDropped && headline.Block.Owner.Up(n => n.Has(Cue.Navigation)) is null;
        var agreed = page.NamesOfTitle.Max(t => TitleLikeness.Of(headline.Block.Words, t)) > 0.5;
        if (agreed) return headline.Block.LinkShare > 0.8 && PartOverText(page, text, SiteNames.Of(page)) is { } part && !part.Equals(headline.Block.Words, StringComparison.OrdinalIgnoreCase) && page.TitleParts.Contains(headline.Block.Words, StringComparer.OrdinalIgnoreCase) ? OfSection : 0.97;
        if (IsSectionsName(headline, page) || (page.NamesOfTitle is not [var only] || only != page.Document.Title) && Punctuation.CountWords(headline.Block.Words) < FewestWords && page.NamesOfTitle.Any(t => t is not null && Punctuation.CountWords(t) >= FewestWords)) return OfSection;
        if (IsOnlyFirstHeading(headline, page)) return 0.93;
        if (isOverText && headline.Block.Owner.Up(n => n.Tag == "h1") is null && IsWords(headline.Block)) return 0.72;
        return headline.Block.Owner.Up(n => n.Tag == "h1") is not null && isOverText ? 0.9 : 0.66;
    }

    // "Literature" over the text, "Book of the week" in the page's head, both in its title: the heading names the section.
    private static bool IsSectionsName(Headline headline, Page page) =>
        page.Meta.First("og:title") is { } shared && TitleLikeness.Of(headline.Block.Words, shared) < 0.3 && page.TitleParts.Contains(headline.Block.Words, StringComparer.OrdinalIgnoreCase)
        && TitleLikeness.Of(shared, page.Title) > 0.9;

    private static bool IsOnlyFirstHeading(Headline headline, Page page) =>
        headline.Block.Owner.Up(n => n.Tag == "h1") is { } first && Punctuation.CountWords(headline.Block.Words) >= FewestWords && page.Nodes.Count(n => n.Tag == "h1") == 1 && first.Up(n => n.Has(Cue.Navigation | Cue.Footer | Cue.Consent)) is null;

    private static bool IsWords(PageBlock block) => Punctuation.CountWords(block.Words) > 1 && Dateline.Of(block.Words) is null;

    // Some pages have no heading element at all, and name site, text and section in their title: the part that is printed over the text.
    private static string? PartOverText(Page page, MainText text, SiteNames names)
    {
        var parts = TitleParts.Of(OneLineOf.Text(page.Title));
        if (parts.Count < 2 || text.Container is not { } container) return null;
        foreach (var part in parts.Where(p => Punctuation.CountWords(p) >= FewestWords && !names.Hold(p)).OrderByDescending(p => p.Length))
            for (var i = Math.Max(0, container.FirstBlock - NearInBlocks); i < Math.Min(page.Blocks.Count, container.FirstBlock + NearInBlocks); i++)
                if (page.Blocks[i].Words is var words && words.Length <= part.Length + 40 && words.EndsWith(part, StringComparison.OrdinalIgnoreCase) && page.Blocks[i].Owner.Up(n => n.Has(Cue.Navigation)) is null) return part;
        return null;
    }

    // Papers print a word or two over the title within the heading; when the page's head gives the title alone, that is its title.
    private static string WithoutKicker(string heading, Page page)
    {
        foreach (var name in page.NamesOfTitle)
        {
            if (name is not { Length: >= 12 } || heading.Length <= name.Length) continue;
            if (heading.EndsWith(name, StringComparison.OrdinalIgnoreCase)) return heading[^name.Length..];
            if (heading.StartsWith(name, StringComparison.OrdinalIgnoreCase) && WrittenDates.Find(heading.AsSpan(name.Length)).Count > 0) return heading[..name.Length]; // its day, set into the heading
        }

        return heading;
    }

    private static string Cut(string title, string? headline, IReadOnlyList<Finding<string>> outlets)
    {
        if (headline is not null && title.Length > headline.Length && TitleParts.Of(title).Any(p => p.Equals(headline, StringComparison.OrdinalIgnoreCase))) return headline;
        var parts = TitleParts.Of(title);
        if (parts.Count < 2) return title;
        if (outlets.Any(o => IsSite(parts[^1], o.Value))) return title[..title.LastIndexOf(parts[^1], StringComparison.Ordinal)].TrimEnd(TitleParts.Separators);
        if (outlets.Any(o => IsSite(parts[0], o.Value))) return title[(title.IndexOf(parts[0], StringComparison.Ordinal) + parts[0].Length)..].TrimStart(TitleParts.Separators);

        // A stroke parts a text from its site more surely than a dash does.
        if (title.IndexOf('|', StringComparison.Ordinal) > 0 && Punctuation.CountWords(parts[0]) >= FewestWords && title.IndexOf('|', StringComparison.Ordinal) >= parts[0].Length) return parts[0];

        // Without a named site the longest part is the title, when the rest is short.
        return parts.Count == 2 && parts[1].Length * 2 < parts[0].Length ? parts[0] : title;
    }

    private static bool IsSite(string part, string outlet) =>
        part.Equals(outlet, StringComparison.OrdinalIgnoreCase) || part.Replace(" ", "", StringComparison.Ordinal).Equals(outlet.Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
}
