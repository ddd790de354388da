using System.Text;
using System.Xml;

namespace Avow.Publishing;

/// <summary>Writes XML 1.0 in UTF-8 that is well-formed whatever is in the archive: foreign words go through <see cref="Feed.Text"/>, and what no XML can hold throws rather than goes out.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, Encoding = new UTF8Encoding(false), CheckCharacters = true, NewLineChars = "\n", CloseOutput = false };

    public static string Of(Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings)) write(xml);
        return $"{Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length)}\n";
    }
}
