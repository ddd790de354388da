using System.Globalization;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>What "pdfinfo -isodates" says of a file.</summary>
internal sealed record PdfInfo(int Pages, Metadata Metadata)
{
    private const int MaxLines = 4_000;

    public static PdfInfo Of(TextReader output)
    {
        var (first, last) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        for (var i = 0; i < MaxLines && output.ReadLine() is { } line; i++)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon is <= 0 or > 20) continue;
            first.TryAdd(line[..colon], line[(colon + 1)..].Trim());
            last[line[..colon]] = line[(colon + 1)..].Trim();
        }

        // A title with line breaks may imitate the lines that follow it; the tool's own come last.
        _ = int.TryParse(last.GetValueOrDefault("Pages"), NumberStyles.None, CultureInfo.InvariantCulture, out var pages);
        return new(pages, MetadataOf(first));
    }

    private static Metadata MetadataOf(Dictionary<string, string> said)
    {
        var dates = new Findings<DateOnly>();
        if (DateOf(said.GetValueOrDefault("CreationDate")) is { } created) dates.Add(created, "PDF information: CreationDate", 0.4);
        if (DateOf(said.GetValueOrDefault("ModDate")) is { } changed) dates.Add(changed, "PDF information: ModDate", 0.25);
        return new Metadata
        {
            Titles = InfoTitle.Of(said.GetValueOrDefault("Title")) is { } title ? [new(title, "PDF information: Title", 0.6)] : [],
            Authors = AuthorName.Cleaned(said.GetValueOrDefault("Author")) is { } author ? [new(author, "PDF information: Author", 0.5)] : [],
            Dates = dates.SurestFirst(),
        };
    }

    private static DateOnly? DateOf(string? iso) =>
        iso is { Length: >= 10 } && IsoDay.TryRead(iso.AsSpan(0, 10), out var date) && date.Year is > 1970 and < 2100 ? date : null;
}
