using System.Globalization;
using System.Text;
using System.Xml;
using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Writes texts as a feed: The Atom Syndication Format, RFC 4287. The same archive gives the same bytes.</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>Entries of one feed.</summary>
    public const int MaxEntries = 50;

    private const int MaxSummaryChars = 400;

    private static readonly XmlWriterSettings Settings = new() { Indent = true, Encoding = new UTF8Encoding(false), CheckCharacters = true, NewLineChars = "\n" };

    /// <param name="title">Of the feed.</param>
    /// <param name="self">Its own address.</param>
    /// <param name="page">The address of the page that shows the same.</param>
    /// <param name="lines">Latest first.</param>
    /// <param name="library">For the beginnings of the texts.</param>
    /// <param name="addresses">Of the pages.</param>
    public static string Of(string title, string self, string page, IEnumerable<TextLine> lines, ILibrary library, PageAddresses addresses)
    {
        List<TextLine> entries = [.. lines.Take(MaxEntries)];
        var words = new StringBuilder();
        using (var xml = XmlWriter.Create(new Utf8StringWriter(words), Settings))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteElementString("title", Namespace, Text(title));
            xml.WriteElementString("id", Namespace, IdOf("feed", addresses.Canonical(self)));
            Link(xml, "self", addresses.Canonical(self));
            Link(xml, "alternate", addresses.Canonical(page));
            xml.WriteElementString("updated", Namespace, Moment(entries.Count > 0 ? entries.Max(line => line.CapturedAt) : DateTimeOffset.UnixEpoch));
            foreach (var line in entries) Write(xml, line, library, addresses);
            xml.WriteEndElement();
        }

        return words.Append('\n').ToString();
    }

    private static void Write(XmlWriter xml, TextLine line, ILibrary library, PageAddresses addresses)
    {
        var beginning = library.Find(line.Text) is { } text ? Shown.Name(text.Words[..Math.Min(text.Words.Length, MaxSummaryChars * 2)], MaxSummaryChars) : "";
        xml.WriteStartElement("entry", Namespace);
        xml.WriteAttributeString("xml", "lang", null, line.Language);
        xml.WriteElementString("title", Namespace, Text(line.Title.Length > 0 ? line.Title : Shown.Name(beginning, 90)));
        xml.WriteElementString("id", Namespace, IdOf("text", line.Text.Value));
        Link(xml, "alternate", addresses.Canonical(addresses.Text(line.Text)));
        xml.WriteElementString("updated", Namespace, Moment(line.CapturedAt));
        if (line.Date is { } day) xml.WriteElementString("published", Namespace, day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture));
        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, Text(line.Issuer ?? line.Outlet.ForPrograms()));
        xml.WriteEndElement();
        xml.WriteElementString("summary", Namespace, Text(beginning));
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    // A name that does not depend on where the archive stands: RFC 9562, section 5.8, of a digest.
    private static string IdOf(string kind, string name)
    {
        var digest = Sha256Digest.Of(Encoding.UTF8.GetBytes($"avow {kind} {name}")).ToString();
        return $"urn:uuid:{digest[..8]}-{digest[8..12]}-8{digest[13..16]}-a{digest[17..20]}-{digest[20..32]}";
    }

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    // What XML 1.0 cannot carry (section 2.2), a lone surrogate among it.
    private static string Text(string foreign)
    {
        var words = Shown.Words(foreign);
        return words.All(XmlConvert.IsXmlChar) ? words : string.Concat(words.EnumerateRunes().Select(rune => rune.ToString()));
    }

    private sealed class Utf8StringWriter(StringBuilder words) : StringWriter(words, CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
