using System.Text;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// The text as the page's JSON-LD states it (articleBody). It is verified, never copied: blocks found in it are the text, once
/// they make up most of it.
/// </summary>
internal static class StatedBody
{
    // Bounds for a search of every block in the stated text: at most a few hundred million comparisons of one character.
    private const int MaxBodyChars = 200_000;
    private const int MaxBlocks = 2_000;
    private const int MaxProbeChars = 60;
    private const int FewestChars = 15;

    private const double EnoughOfBody = 0.6;
    private const double NearlyAllProse = 0.85;
    private const int LongestAside = 250;

    public static void Mark(Page page)
    {
        var body = page.Linked.Bodies.Where(b => b.Length <= MaxBodyChars).MaxBy(b => b.Length);
        if (body is null || body.Length < 200 || page.Blocks.Count > MaxBlocks) return;
        var bare = Bare(body, int.MaxValue);
        var found = new List<PageBlock>();
        var foundChars = 0;
        foreach (var block in page.Blocks)
        {
            var probe = Bare(block.Words, MaxProbeChars);
            if (probe.Length < FewestChars || !bare.Contains(probe, StringComparison.Ordinal)) continue;
            found.Add(block);
            foundChars += Math.Min(block.Words.Length, bare.Length);
        }

        if (foundChars < bare.Length * EnoughOfBody) return;
        foreach (var block in found) block.IsStated = true;
    }

    /// <summary>Where nearly all prose of the container is stated, a lone short paragraph that is not is the site's.</summary>
    public static void DropWhatItDoesNotState(Page page, PageNode container)
    {
        double stated = 0, all = 0;
        for (var i = container.FirstBlock; i < container.EndBlock; i++)
        {
            var block = page.Blocks[i];
            if (block.IsDropped) continue;
            all += Math.Max(0, block.Prose);
            if (block.IsStated) stated += Math.Max(0, block.Prose);
        }

        if (stated < all * NearlyAllProse || stated == 0) return;
        for (var i = container.FirstBlock; i < container.EndBlock; i++)
        {
            var block = page.Blocks[i];
            if (!block.IsStated && block.Kind == BlockKind.Paragraph && block.Words.Length is >= FewestChars and < LongestAside && !IsLead(block)) block.IsDropped = true;
        }
    }

    private static bool IsLead(PageBlock block) => block.Owner.Up(n => n.Has(Cue.Lead) && n.EndBlock - n.FirstBlock < 4) is not null;

    private static string Bare(string text, int maxChars)
    {
        var bare = new StringBuilder(Math.Min(text.Length, maxChars));
        foreach (var c in text)
        {
            if (bare.Length >= maxChars) break;
            if (char.IsLetterOrDigit(c)) bare.Append(char.ToLowerInvariant(c));
        }

        return bare.ToString();
    }
}
