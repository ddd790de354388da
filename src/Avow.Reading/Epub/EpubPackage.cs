using System.Xml.Linq;

namespace Avow.Reading;

/// <summary>A book's package document (EPUB 3.3, section 5; OPF 2.0.1): its files, the order in which they are read, what it says of itself.</summary>
internal sealed record EpubPackage
{
    private const int MaxSpine = 20_000;

    /// <summary>Fallbacks of fallbacks past this go in a circle.</summary>
    private const int LongestFallback = 8;

    public required string Part { get; init; }

    public required XElement? Metadata { get; init; }

    /// <summary>The files in reading order, each once; those that are not linear after the others. Null stands for one that the package does not list.</summary>
    public required IReadOnlyList<EpubItem?> Spine { get; init; }

    /// <summary>The navigation document or the NCX; null when there is none.</summary>
    public required EpubItem? Contents { get; init; }

    public static EpubPackage Of(XElement package, string part)
    {
        var items = new Dictionary<string, EpubItem>(StringComparer.Ordinal);
        foreach (var item in package.First("manifest").All("item"))
        {
            if (item.Said("id") is { } id && item.Said("href") is { } href)
                items.TryAdd(id, new(id, ZipNames.Resolve(part, href), item.Said("media-type")?.Trim().ToLowerInvariant() ?? "", item.Said("fallback"), item.Said("properties") ?? ""));
        }

        var spine = package.First("spine");
        var references = spine.All("itemref").Take(MaxSpine).ToList();
        var ordered = references.Where(r => r.Said("linear") != "no").Concat(references.Where(r => r.Said("linear") == "no"));
        return new()
        {
            Part = part,
            Metadata = package.First("metadata").First("dc-metadata") ?? package.First("metadata"),
            Spine = [.. ordered.Select(r => r.Said("idref") ?? "").Distinct(StringComparer.Ordinal).Select(id => Readable(items, id)).DistinctBy(i => i?.Part ?? (object)new())],
            Contents = items.Values.FirstOrDefault(i => i.IsNavigation) ?? (spine.Said("toc") is { } toc && items.TryGetValue(toc, out var ncx) ? ncx : items.Values.FirstOrDefault(i => i.Type == "application/x-dtbncx+xml")),
        };
    }

    // A file of a foreign type stands for the first of its fallbacks that can be read.
    private static EpubItem? Readable(Dictionary<string, EpubItem> items, string id)
    {
        var at = id;
        for (var i = 0; i < LongestFallback && items.TryGetValue(at, out var item); i++)
        {
            if (item.IsPage || item.IsDrawing) return item;
            if (item.Fallback is null) break;
            at = item.Fallback;
        }

        return items.GetValueOrDefault(id);
    }
}
