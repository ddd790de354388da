using System.Text.RegularExpressions;

namespace Avow.Reading;

/// <summary>The last resort: a day of publication in the data that a page carries for its own programs.</summary>
internal static partial class ScriptDates
{
    private const int MaxChars = 4_000_000;
    private const int MaxMatches = 40;
    private const double Certainty = 0.35;

    // The code of scripts is left out before a page is parsed; this looks at the page as it was received, in one linear pass.
    public static void Add(Page page, FoundDates dates)
    {
        var whole = page.Source.Whole;
        var match = Published().Match(whole.Length <= MaxChars ? whole : whole[..MaxChars]);
        for (var seen = 0; seen < MaxMatches && match.Success && dates.IsEmpty; seen++, match = match.NextMatch())
            dates.Published(match.Groups["day"].Value, "data of the page's scripts", Certainty);
    }

    [GeneratedRegex(@"[""'](?:datePublished|date_published|publishedDate|publishDate|publish_date|published_?[aA]t|publicationDate|publication_date|pubDate|publishedTime|datePosted|firstPublished|firstPublishDate|createdDateTime|postDate|articleDate)\\?[""']\s*:\s*\\?[""'](?<day>[^""'\\<>]{8,40})", RegexOptions.None, PatternBound.Milliseconds)]
    private static partial Regex Published();
}
