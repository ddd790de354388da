using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Avow.Publishing;

namespace Avow.Tests.Publishing;

/// <summary>A book as somebody opens it who knows nothing of how it was written.</summary>
internal sealed class WrittenBook
{
    public static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";

    private static readonly DateTimeOffset Changed = new(2026, 6, 30, 12, 0, 0, TimeSpan.Zero);

    private WrittenBook(byte[] bytes)
    {
        Bytes = bytes;
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        Paths = [.. zip.Entries.Select(entry => entry.FullName)];
        Files = zip.Entries.Where(entry => entry.FullName.EndsWith("html", StringComparison.Ordinal) || entry.FullName.EndsWith(".opf", StringComparison.Ordinal))
            .ToDictionary(entry => Path.GetFileName(entry.FullName), Parsed, StringComparer.Ordinal);
    }

    public byte[] Bytes { get; }

    public IReadOnlyList<string> Paths { get; }

    /// <summary>By name, each well-formed.</summary>
    public IReadOnlyDictionary<string, XDocument> Files { get; }

    public XDocument Package => Files["package.opf"];

    /// <summary>Names of the chapters, in the order of reading.</summary>
    public IReadOnlyList<string> Chapters
    {
        get
        {
            var byId = Package.Descendants(Opf + "item").ToDictionary(item => item.Attribute("id")!.Value, item => item.Attribute("href")!.Value, StringComparer.Ordinal);
            return [.. Package.Descendants(Opf + "itemref").Select(item => byId[item.Attribute("idref")!.Value]).Where(file => file.StartsWith("t-", StringComparison.Ordinal))];
        }
    }

    public static WrittenBook Of(FakeArchive archive, BookWish wish, InterfaceLanguage? language = null, string? origin = null)
    {
        var writing = Writing(archive, language, origin);
        using var bytes = new MemoryStream();
        writing.Write(writing.Select(wish).Value, bytes, default);
        return new(bytes.ToArray());
    }

    public static BookWriting Writing(FakeArchive archive, InterfaceLanguage? language = null, string? origin = null) => new(archive.Shelf, _ => Changed, language ?? InterfaceLanguage.English, new("/", origin));

    private static XDocument Parsed(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, CheckCharacters = true });
        return XDocument.Load(reader);
    }
}
