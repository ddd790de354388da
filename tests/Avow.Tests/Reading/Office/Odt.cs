namespace Avow.Tests.Reading;

/// <summary>OpenDocument texts for tests: body, automatic styles, named styles, properties.</summary>
internal static class Odt
{
    private const string Spaces = "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0' xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0' xmlns:meta='urn:oasis:names:tc:opendocument:xmlns:meta:1.0' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:xlink='http://www.w3.org/1999/xlink'";

    public static byte[] Body(string body) => Of(new() { ["body"] = body });

    public static byte[] Of(Dictionary<string, string> parts) => Zipped.Of(
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", $"<office:document-content {Spaces}><office:automatic-styles>{parts.GetValueOrDefault("automatic")}</office:automatic-styles><office:body><office:text>{parts["body"]}</office:text></office:body></office:document-content>"),
        ("styles.xml", $"<office:document-styles {Spaces}><office:styles>{parts.GetValueOrDefault("styles")}</office:styles></office:document-styles>"),
        ("meta.xml", $"<office:document-meta {Spaces}><office:meta>{parts.GetValueOrDefault("meta")}</office:meta></office:document-meta>"));
}
