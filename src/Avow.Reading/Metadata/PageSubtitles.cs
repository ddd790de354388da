using System.Text.RegularExpressions;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>What stands under the title and completes it: declared, or in an element named so right under the headline.</summary>
internal static partial class PageSubtitles
{
    private const int BlocksUnderHeadline = 5;
    private const int MaxChars = 300;

    public static IReadOnlyList<Finding<string>> Of(Page page, MainText text)
    {
        var subtitles = new Findings<string>(TitleComparer.Instance);
        void Add(string? words, string evidence, double certainty)
        {
            if (OneLineOf.Text(words) is { Length: > 3 and <= MaxChars } line && (text.Headline is null || !TitleComparer.Instance.Equals(line, text.Headline.Block.Words))) subtitles.Add(line, evidence, certainty);
        }

        foreach (var declared in page.Linked.Subtitles) Add(declared, "JSON-LD alternativeHeadline", 0.85);
        foreach (var element in page.Microdata.Where(e => e.GetAttribute("itemprop") is "alternativeHeadline").Take(3)) Add(element.GetAttribute("content") ?? element.TextContent, "itemprop alternativeHeadline", 0.85);
        Add(page.Meta.First("dc.title.alternative") ?? page.Meta.First("dcterms.alternative"), "DC.title.alternative", 0.8);
        if (text.Headline is { } headline)
            for (var i = headline.Index + 1; i < Math.Min(page.Blocks.Count, headline.Index + 1 + BlocksUnderHeadline); i++)
                if (IsNamed(page.Blocks[i])) Add(page.Blocks[i].Words, "under the headline", 0.7);
        return subtitles.SurestFirst();
    }

    private static bool IsNamed(PageBlock block) =>
        block.Owner.Up(n => n.EndBlock - n.FirstBlock <= 1 && Names().IsMatch($"{n.Class} {n.Id}")) is not null && block.LinkShare < 0.5;

    [GeneratedRegex(@"(?:^|[\s_-])(?:sub-?title|sub-?head(?:line|ing)?|unterzeile|untertitel|sous-?titre|sottotitolo|subtitulo|bajada|podtytul|strapline|deck|dek|standfirst|altbaslik|underrubrik)(?:$|[\s_-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex Names();
}
