using System.Globalization;
using System.Reflection;
using System.Text;
using System.Xml;
using Avow.Relating;

namespace Avow.Alignments;

/// <summary>
/// Writes an alignment as a translation memory, TMX 1.4b (LISA OSCAR, 2005): one unit for each bead of two sides, with its certainty as a property
/// of our own. What stands on one side alone is no translation and left out.
/// </summary>
/// <remarks>No document type declaration is written: it would name a file that is not there. The same alignment gives the same bytes.</remarks>
internal static class TmxFile
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = false };

    public static void Write(Stream stream, AlignedFiles files)
    {
        using var xml = XmlWriter.Create(stream, Settings);
        xml.WriteStartElement("tmx");
        xml.WriteAttributeString("version", "1.4");
        WriteHeader(xml, files.A.Text.Language);
        xml.WriteStartElement("body");
        var number = 0;
        foreach (var bead in files.Alignment.Beads)
            if (!bead.IsOneSided) WriteUnit(xml, files, bead, ++number);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // Section "Content markup", header: these attributes are required.
    private static void WriteHeader(XmlWriter xml, string language)
    {
        xml.WriteStartElement("header");
        xml.WriteAttributeString("creationtool", "avow");
        xml.WriteAttributeString("creationtoolversion", typeof(TmxFile).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0");
        xml.WriteAttributeString("segtype", "sentence");
        xml.WriteAttributeString("o-tmf", "avow");
        xml.WriteAttributeString("adminlang", "en");
        xml.WriteAttributeString("srclang", language);
        xml.WriteAttributeString("datatype", "plaintext");
        xml.WriteEndElement();
    }

    private static void WriteUnit(XmlWriter xml, AlignedFiles files, Bead bead, int number)
    {
        xml.WriteStartElement("tu");
        xml.WriteAttributeString("tuid", number.ToString(CultureInfo.InvariantCulture));
        xml.WriteStartElement("prop");
        xml.WriteAttributeString("type", "x-certainty");
        xml.WriteString(bead.Certainty.ToString("0.00##", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
        WriteVariant(xml, files.A.Text.Language, files.WordsOfA(bead));
        WriteVariant(xml, files.B.Text.Language, files.WordsOfB(bead));
        xml.WriteEndElement();
    }

    private static void WriteVariant(XmlWriter xml, string language, string words)
    {
        xml.WriteStartElement("tuv");
        xml.WriteAttributeString("xml", "lang", null, language);
        xml.WriteElementString("seg", Permitted(words));
        xml.WriteEndElement();
    }

    // XML 1.0, section 2.2: what is no character of XML is left out; lines of a bead are one segment.
    private static string Permitted(string words)
    {
        var kept = new StringBuilder(words.Length);
        for (var at = 0; at < words.Length; at++)
        {
            if (at + 1 < words.Length && XmlConvert.IsXmlSurrogatePair(words[at + 1], words[at])) kept.Append(words[at++]).Append(words[at]);
            else if (words[at] is '\n' or '\r') kept.Append(' ');
            else if (XmlConvert.IsXmlChar(words[at])) kept.Append(words[at]);
        }

        return kept.ToString();
    }
}
