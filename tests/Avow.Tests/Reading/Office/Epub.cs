namespace Avow.Tests.Reading;

/// <summary>Books for tests: "package" holds metadata, manifest and spine; every other part is a file beside it.</summary>
internal static class Epub
{
    public static byte[] Of(Dictionary<string, string> parts) => Zipped.Of(
    [
        ("mimetype", "application/epub+zip"),
        ("META-INF/container.xml", "<container version='1.0' xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles><rootfile full-path='book/package.opf' media-type='application/oebps-package+xml'/></rootfiles></container>"),
        ("book/package.opf", $"<package xmlns='http://www.idpf.org/2007/opf' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:opf='http://www.idpf.org/2007/opf' version='3.0'>{parts["package"]}</package>"),
        .. parts.Where(p => p.Key != "package").Select(p => (p.Key.StartsWith("META-INF/", StringComparison.Ordinal) ? p.Key : "book/" + p.Key, p.Value)),
    ]);

    /// <summary>A book of these pages in this order.</summary>
    public static byte[] Pages(params string[] bodies)
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["package"] = "<metadata><dc:title>A book</dc:title></metadata><manifest>" + string.Concat(bodies.Select((_, i) => $"<item id='p{i}' href='p{i}.xhtml' media-type='application/xhtml+xml'/>")) + "</manifest><spine>" + string.Concat(bodies.Select((_, i) => $"<itemref idref='p{i}'/>")) + "</spine>",
        };
        for (var i = 0; i < bodies.Length; i++) parts[$"p{i}.xhtml"] = Page(bodies[i]);
        return Of(parts);
    }

    public static string Page(string body) => $"<?xml version='1.0' encoding='utf-8'?>\n<html xmlns='http://www.w3.org/1999/xhtml' xmlns:epub='http://www.idpf.org/2007/ops'><head><title/></head><body>{body}</body></html>";
}
