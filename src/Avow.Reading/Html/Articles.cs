using System.Collections.Frozen;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// The articles of a page that holds several: a weblog's front page with whole posts, a thread, a channel. Posts are alike: one
/// element, one depth, one name. Each bears its own day, or a heading that links to its own page. Teasers, comments and sections do not count.
/// </summary>
internal static class Articles
{
    private const int MaxArticles = 500;
    private const double ShareOfProse = 0.6;
    private const double MaxShareOfLargest = 0.9;
    private const double FewestProseOfHeaded = 200;

    private static readonly FrozenSet<string> Words = "post hentry h-entry entry message tgme_widget_message_wrap status topic feature article artikel articulo blogpost blog-post blog_post news-item newsitem story postbox post-outer node views-row activity-item item beitrag noticia statement"
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpan = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>In the order of the page; empty when it is one text.</summary>
    public static IReadOnlyList<ArticleOnPage> Of(Page page)
    {
        var sums = ProseSums.Of(page);
        var total = sums.Good(page.Nodes[0]);
        IReadOnlyList<ArticleOnPage> best = [];
        var bestProse = 0d;
        foreach (var alike in Groups(page))
        {
            if (alike.Count is < 2 or > MaxArticles) continue;
            var prose = alike.Sum(sums.Good);
            if (prose <= bestProse || prose < total * ShareOfProse || (!AreMessages(alike) && alike.Max(sums.Good) > prose * MaxShareOfLargest) || StandsUnderComments(page, alike[0])) continue;
            List<ArticleOnPage> articles = [.. alike.Select(n => ArticleOnPage.Of(page, n)).OfType<ArticleOnPage>().Where(a => !a.IsHeaded || (!a.IsTeaser && sums.Good(a.Node) >= FewestProseOfHeaded))];
            if (articles.Count < 2 || articles.Count * 2 < alike.Count || IsOfOne(page, articles)) continue;
            (best, bestProse) = (articles, prose);
        }

        return best;
    }

    /// <summary>Whether the page is about what its first article begins: a thread with a subject, no weblog and no channel.</summary>
    public static bool AreThread(Page page, IReadOnlyList<ArticleOnPage> articles, Headline? headline) =>
        !articles[0].IsHeaded && headline is not null && headline.Index < articles[0].Node.FirstBlock && headline.Block.Owner.Up(n => Tags.IsHeading(n.Tag)) is not null && page.NamesOfTitle.Max(t => TitleLikeness.Of(headline.Block.Words, t)) > 0.5;

    private static Dictionary<(int Depth, string Tag, string Word), List<PageNode>>.ValueCollection Groups(Page page)
    {
        var groups = new Dictionary<(int Depth, string Tag, string Word), List<PageNode>>();
        foreach (var node in page.Nodes)
        {
            if (NameOf(node) is not { } word || !HoldsWords(page, node)) continue;
            var key = (node.Depth, node.Tag, word);
            if (!groups.TryGetValue(key, out var group)) groups[key] = group = [];
            group.Add(node);
        }

        return groups.Values;
    }

    // Messages may be of any length, a word or a page.
    private static bool AreMessages(List<PageNode> alike) => alike[0].Class is { } names && (names.Contains("message", StringComparison.Ordinal) || names.Contains("status", StringComparison.Ordinal));

    private static string? NameOf(PageNode node)
    {
        if (node.IsDropped || node.Has(Cue.Comments | Cue.Sidebar | Cue.Related | Cue.Navigation) || Tags.IsInline(node.Tag)) return null;
        var names = node.Class;
        if (node.Tag is "article") return "article";
        if (string.IsNullOrEmpty(names)) return null;
        foreach (var part in names.AsSpan().Split(' '))
            if (BySpan.TryGetValue(names.AsSpan(part), out var word)) return word;
        return null;
    }

    private static bool HoldsWords(Page page, PageNode node)
    {
        for (var i = node.FirstBlock; i < node.EndBlock; i++)
            if (!page.Blocks[i].IsDropped) return true;
        return false;
    }

    private static bool StandsUnderComments(Page page, PageNode first)
    {
        if (first.Up(n => n.Has(Cue.Comments | Cue.Related) || n.IsDropped) is not null) return true;
        for (var i = Math.Max(0, first.FirstBlock - 3); i < first.FirstBlock; i++)
            if (page.Blocks[i].Kind == BlockKind.Heading && ForeignSections.Opens(page.Blocks[i].Words)) return true;
        return false;
    }

    // The page's head names one of them: the others are what the site shows below it.
    private static bool IsOfOne(Page page, List<ArticleOnPage> articles) =>
        articles.Exists(a => a.IsHeaded) && (page.Linked.Headlines.Count > 0 || page.Meta.First("og:type") == "article")
        && articles.Count(a => a.Heading is { } heading && page.NamesOfTitle.Max(t => TitleLikeness.Of(heading.Words, t)) > 0.9) == 1;
}
