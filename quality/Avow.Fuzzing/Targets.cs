using Avow.Capturing;
using Avow.Reading;
using Avow.Statements;

namespace Avow.Fuzzing;

/// <summary>One target per reader.</summary>
internal static class Targets
{
    private const int MaxRecords = 10_000;

    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("html", bytes => Shape(bytes, "text/html")),
        new("text", bytes => Shape(bytes, "text/plain")),
        new("markdown", bytes => Shape(bytes, "text/markdown")),
        new("pdf", bytes => Shape(bytes, "application/pdf")),
        new("docx", bytes => Shape(bytes, null), IsZip: true),
        new("odt", bytes => Shape(bytes, null), IsZip: true),
        new("epub", bytes => Shape(bytes, null), IsZip: true),
        new("warc", bytes => CrawlShape(bytes, "crawl.warc")),
        new("wacz", bytes => CrawlShape(bytes, "crawl.wacz"), IsZip: true),
    ];

    private static string Shape(byte[] bytes, string? type)
    {
        var reading = Readers.Read(bytes, ReadingOptions.Default with { ContentType = type, Address = "https://harbour.example/page" });
        if (!reading.IsGood) return reading.Problem.Kind.ToString();
        return string.Join('|', reading.Value.Select(Shape));
    }

    // Crawls are files: they are never held as a whole.
    private static string CrawlShape(byte[] bytes, string name)
    {
        var folder = Directory.CreateTempSubdirectory("avow-fuzz-");
        try
        {
            var path = Path.Join(folder.FullName, name);
            File.WriteAllBytes(path, bytes);
            var found = new WarcCapture(CaptureLimits.Default).Read(path).Take(MaxRecords).Select(finding => finding.IsGood ? Kind(finding.Value) : finding.Problem.Kind.ToString());
            return string.Join(' ', found.GroupBy(kind => kind, StringComparer.Ordinal).Select(group => $"{group.Key}{System.Numerics.BitOperations.Log2((uint)group.Count())}").Order(StringComparer.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Kind(WarcFinding finding) => finding switch
    {
        WarcFinding.Fresh fresh when Sha256Digest.Of(fresh.Received.Bytes.Span) != fresh.Received.Digest => throw new InvalidOperationException("the digest is not that of the bytes"),
        WarcFinding.Passed passed => passed.Reason.ToString()!,
        _ => finding.GetType().Name,
    };

    // Coarse on purpose: how many of what, by powers of two.
    private static string Shape(Content content)
    {
        if (ContentCheck.Of(content).FirstOrDefault() is { } wrong) throw new InvalidOperationException($"{wrong} is not where the words are");
        var kinds = content.Blocks.GroupBy(block => block.Kind).Select(Counted)
            .Concat(content.Marks.GroupBy(mark => mark.Kind).Select(Counted))
            .Concat(content.Damage.GroupBy(damage => damage.Kind).Select(Counted))
            .Concat(content.Witnesses.GroupBy(witness => witness.Role).Select(Counted));
        return string.Join(' ', kinds.Order(StringComparer.Ordinal).Append($"d{content.Metadata.Dates.Count} a{content.Metadata.Authors.Count} t{content.Metadata.Titles.Count}"));
    }

    private static string Counted<TKind, T>(IGrouping<TKind, T> group)
        where TKind : struct, Enum => $"{group.Key}{System.Numerics.BitOperations.Log2((uint)group.Count())}";
}
