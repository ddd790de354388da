namespace Avow.Reading;

/// <summary>The namespaces of word processing documents, transitional and strict (ECMA-376-1, annex A; ISO/IEC 29500-4).</summary>
internal static class DocxNames
{
    public static XmlNames All { get; } = new(
        ("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
        ("w", "http://purl.oclc.org/ooxml/wordprocessingml/main"),
        ("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
        ("r", "http://purl.oclc.org/ooxml/officeDocument/relationships"),
        ("m", "http://schemas.openxmlformats.org/officeDocument/2006/math"),
        ("m", "http://purl.oclc.org/ooxml/officeDocument/math"),
        ("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
        ("v", "urn:schemas-microsoft-com:vml"),
        ("o", "urn:schemas-microsoft-com:office:office"));
}
