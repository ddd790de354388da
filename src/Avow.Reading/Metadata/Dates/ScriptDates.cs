using System.Text.RegularExpressions;

namespace Avow.Reading;

/// <summary>The last resort: a day of publication in the data that a page carries for its own programs.</summary>
internal static partial class ScriptDates
{
    private const int MaxScripts = 60;
    private const int MaxChars = 400_000;
    private const double Certainty = 0.35;

    public static void Add(Page page, FoundDates dates)
    {
        foreach (var script in page.Document.GetElementsByTagName("script").Take(MaxScripts))
        {
            if (script.TextContent is not { Length: > 20 and <= MaxChars } data || Published().Match(data) is not { Success: true } match) continue;
            dates.Published(match.Groups["day"].Value, "data of the page's scripts", Certainty);
            if (!dates.IsEmpty) return;
        }
    }

    [GeneratedRegex(@"[""'](?:datePublished|date_published|publishedDate|publishDate|publish_date|published_?[aA]t|publicationDate|publication_date|pubDate|publishedTime|datePosted|firstPublished|firstPublishDate|createdDateTime|postDate|articleDate)\\?[""']\s*:\s*\\?[""'](?<day>[^""'\\<>]{8,40})", RegexOptions.None, PatternBound.Milliseconds)]
    private static partial Regex Published();
}
