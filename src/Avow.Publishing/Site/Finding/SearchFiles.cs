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
    /// <param name="texts">In the order in which they were kept, with their sums: what comes later goes behind.</param>
    /// <param name="earlier">The segments that stand there.</param>
    /// <param name="standing">The bytes of one of their files; null where it is not there as it was written.</param>
    public static SearchIndex Of(ILibrary library, IReadOnlyList<(Id<Text> Text, UInt128 Sum)> texts, IReadOnlyList<RememberedSegment> earlier, Func<string, byte[]?> standing)
    {
        List<SearchSegment> segments = [];
        var from = 0;
        foreach (var size in Sizes(texts.Count))
        {
            var here = texts.Skip(from).Take(size).ToList();
            segments.Add(SearchSegment.Again(library, segments.Count, here, segments.Count < earlier.Count ? earlier[segments.Count] : null, standing) ?? SearchSegment.Of(library, segments.Count, here));
            from += size;
        }

        var said = new StringBuilder("avow.index([");
        said.AppendJoin(",\n", segments.Select(segment => segment.Said)).Append("]);\n");
        return new(new($"{Folder}/index.js", Encoding.UTF8.GetBytes(said.ToString())), segments);
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

/// <summary>The index of a site: the file that is read first, and the segments.</summary>
internal sealed record SearchIndex(SiteFile First, IReadOnlyList<SearchSegment> Segments);
