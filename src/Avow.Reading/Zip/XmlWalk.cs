using System.Xml;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// The one way in which parts of documents are read as XML: forward, without building a tree, without a document type, without
/// resolving anything outside, in bounded depth and number. An entity that only a document type defines ends the walk as malformed.
/// </summary>
internal static class XmlWalk
{
    /// <summary>Elements in one part. A thousand pages of Word have 500,000.</summary>
    private const int MaxElements = 8_000_000;

    private const int ChunkChars = 4_096;

    /// <summary>Null when the walk came to its end. Errors: <see cref="ProblemKind.Malformed"/>, <see cref="ProblemKind.TooDeep"/>, <see cref="ProblemKind.TooLarge"/>.</summary>
    public static Problem? Run(byte[] xml, string part, XmlNames names, IXmlVisitor visitor, ReadingOptions options)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(xml, writable: false), Settings(xml.Length));
            return Run(reader, part, names.NewCache(), visitor, options);
        }
        catch (XmlException broken)
        {
            return Malformed(part, broken, options);
        }
    }

    public static XmlReaderSettings Settings(long maxCharacters) => new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersFromEntities = 1,
        MaxCharactersInDocument = Math.Max(1, maxCharacters),
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    public static Problem Malformed(string part, XmlException broken, ReadingOptions options) =>
        new(ProblemKind.Malformed, Refusals.ThingOf(options), $"its part {part} is not well-formed XML", "Open it in the program that made it and save it anew", $"{part}, line {broken.LineNumber}");

    private static Problem? Run(XmlReader reader, string part, XmlNames.Cache names, IXmlVisitor visitor, ReadingOptions options)
    {
        var open = new Stack<string>();
        var chunk = new char[ChunkChars];
        var elements = 0;
        for (var more = reader.Read(); more && !visitor.IsFull;)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                if (++elements > MaxElements) return new(ProblemKind.TooLarge, Refusals.ThingOf(options), $"its part {part} has more than {MaxElements:N0} elements", "Split the document", part);
                if (reader.Depth > options.MaxDepth) return new(ProblemKind.TooDeep, Refusals.ThingOf(options), $"its part {part} is nested deeper than {options.MaxDepth} elements", "Save the document anew as plain text", part);
                var empty = reader.IsEmptyElement;
                var tag = new XmlTag(reader, names);
                if (!visitor.Enter(tag))
                {
                    reader.Skip(); // stands on what follows already
                    more = !reader.EOF;
                    continue;
                }

                if (empty) visitor.Leave(tag.Name);
                else open.Push(tag.Name);
            }
            else if (reader.NodeType == XmlNodeType.EndElement) visitor.Leave(open.Pop());
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                while (reader.ReadValueChunk(chunk, 0, chunk.Length) is > 0 and var read) visitor.Text(chunk.AsSpan(0, read));

            more = reader.Read();
        }

        return null;
    }
}
