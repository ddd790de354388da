using System.Globalization;
using System.Text;
using System.Xml;

namespace Avow.Publishing;

/// <summary>Writes a feed as The Atom Syndication Format, RFC 4287. The same archive gives the same bytes.</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    private static readonly XmlWriterSettings Settings = new() { Indent = true, Encoding = new UTF8Encoding(false), CheckCharacters = true, NewLineChars = "\n" };

    public static string Of(Feed feed)
    {
        var words = new StringBuilder();
        using (var xml = XmlWriter.Create(new Utf8StringWriter(words), Settings))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteElementString("title", Namespace, feed.Title);
            xml.WriteElementString("id", Namespace, feed.Id);
            Link(xml, "self", feed.Self);
            Link(xml, "alternate", feed.Page);
            xml.WriteElementString("updated", Namespace, Feed.Moment(feed.Updated));
            foreach (var entry in feed.Entries) Write(xml, entry);
            xml.WriteEndElement();
        }

        return words.Append('\n').ToString();
    }

    private static void Write(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        xml.WriteAttributeString("xml", "lang", null, entry.Language);
        xml.WriteElementString("title", Namespace, entry.Title);
        xml.WriteElementString("id", Namespace, entry.Id);
        Link(xml, "alternate", entry.Address);
        xml.WriteElementString("updated", Namespace, Feed.Moment(entry.UpdatedAt));
        if (entry.Day is { } day) xml.WriteElementString("published", Namespace, Feed.Moment(day));
        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, entry.Author);
        xml.WriteEndElement();
        xml.WriteElementString("summary", Namespace, entry.Beginning);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private sealed class Utf8StringWriter(StringBuilder words) : StringWriter(words, CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
