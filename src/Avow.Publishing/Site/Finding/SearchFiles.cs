using System.Text;
using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// An index of a site's words in plain files, for a browser that has no server to ask: scripts, because those may be read from a stick too, each of them one call with strings. The texts
/// lie in segments, of which the largest hold 2^n blocks (the logarithmic method, J. L. Bentley and J. B. Saxe 1980): one text more makes the small ones anew and leaves the large as they are.
/// </summary>
internal static class SearchFiles
{
    private const int BlockTexts = 256;

    public const string Folder = "search";

    /// <param name="library">Where the texts are read.</param>
    /// <param name="texts">In the order in which they were kept: what comes later goes behind.</param>
    public static IEnumerable<SiteFile> Of(ILibrary library, List<Id<Text>> texts)
    {
        List<SearchSegment> segments = [];
        var from = 0;
        foreach (var size in Sizes(texts.Count))
        {
            var segment = SearchSegment.Of(library, segments.Count, texts[from..(from + size)]);
            foreach (var file in segment.Files) yield return file;
            segments.Add(segment);
            from += size;
        }

        var said = new StringBuilder("avow.index([");
        said.AppendJoin(",\n", segments.Select(segment => segment.Said)).Append("]);\n");
        yield return new($"{Folder}/index.js", Encoding.UTF8.GetBytes(said.ToString()));
    }

    /// <summary>How many texts lie in each segment: whole blocks by powers of two, the largest first, then the rest.</summary>
    internal static IEnumerable<int> Sizes(int texts)
    {
        for (var blocks = texts / BlockTexts; blocks > 0;)
        {
            var largest = 1 << (int)Math.Log2(blocks);
            yield return largest * BlockTexts;
            blocks -= largest;
        }

        if (texts % BlockTexts is > 0 and var rest) yield return rest;
    }
}
