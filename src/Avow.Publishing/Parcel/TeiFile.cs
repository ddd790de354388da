using System.Text;
using System.Xml;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>A text as TEI P5 (Guidelines 4.9.0, module textstructure and those it needs); valid against tei_all.</summary>
internal static class TeiFile
{
    public const string Namespace = "http://www.tei-c.org/ns/1.0";

    // The words must not be set apart by white space of ours.
    private static readonly XmlWriterSettings Settings = new() { Indent = false, Encoding = new UTF8Encoding(false), CheckCharacters = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.None, CloseOutput = false };

    /// <param name="text">What to write.</param>
    /// <param name="archive">Its name.</param>
    /// <param name="to">Where it goes.</param>
    public static void Write(ParcelText text, string archive, Stream to)
    {
        using var xml = XmlWriter.Create(to, Settings);
        xml.WriteStartDocument();
        xml.WriteWhitespace("\n");
        xml.WriteStartElement("TEI", Namespace);
        xml.WriteAttributeString("xml", "id", null, $"t-{text.Text.Id}");
        Language(xml, text.Text.Language);
        TeiHead.Write(xml, text, archive);
        new TeiBody(xml, text).Write();
        xml.WriteEndElement();
        xml.WriteWhitespace("\n");
    }

    /// <summary>A line break between elements where no words stand.</summary>
    public static void Break(XmlWriter xml) => xml.WriteWhitespace("\n");

    public static void Language(XmlWriter xml, string tag)
    {
        if (tag != Languages.Unknown && Languages.IsWellFormed(tag)) xml.WriteAttributeString("xml", "lang", null, tag);
    }

    public static void Say(XmlWriter xml, string element, string words, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Break(xml);
        xml.WriteStartElement(element, Namespace);
        foreach (var (name, value) in attributes) if (value is not null) xml.WriteAttributeString(name, Clean(value));
        xml.WriteString(Clean(words));
        xml.WriteEndElement();
    }

    /// <summary>A title, in which what editors withhold is a gap too.</summary>
    public static void Title(XmlWriter xml, string title)
    {
        Break(xml);
        xml.WriteStartElement("title", Namespace);
        foreach (var (at, words) in title.Split(WithheldWords.Mark).Index())
        {
            if (at > 0)
            {
                BeginWithheld(xml);
                xml.WriteEndElement();
            }

            xml.WriteString(Clean(words));
        }

        xml.WriteEndElement();
    }

    /// <summary>Material that is left out for editorial reasons is a gap (P5 Guidelines, section 3.5.3).</summary>
    public static void BeginWithheld(XmlWriter xml)
    {
        xml.WriteStartElement("gap", Namespace);
        xml.WriteAttributeString("reason", "withheld");
    }

    /// <summary>XML 1.0, section 2.2, has no place for most control characters and for halves of surrogate pairs.</summary>
    public static string Clean(string words)
    {
        StringBuilder? clean = null;
        for (var at = 0; at < words.Length; at++)
        {
            if (XmlConvert.IsXmlChar(words[at]) || (at + 1 < words.Length && XmlConvert.IsXmlSurrogatePair(words[at + 1], words[at])) || (at > 0 && XmlConvert.IsXmlSurrogatePair(words[at], words[at - 1]))) continue;
            (clean ??= new(words))[at] = '\uFFFD';
        }

        return clean?.ToString() ?? words;
    }
}
