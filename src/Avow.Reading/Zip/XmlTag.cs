using System.Xml;

namespace Avow.Reading;

/// <summary>An element that a walk enters: its short name, and its attributes while it is being entered.</summary>
internal readonly ref struct XmlTag(XmlReader reader, XmlNames.Cache names)
{
    public string Name { get; } = names.Of(reader.NamespaceURI, reader.LocalName);

    /// <summary>An attribute's value by its short name, "w:val"; null when the element has none.</summary>
    public string? this[string name]
    {
        get
        {
            var colon = name.IndexOf(':', StringComparison.Ordinal);
            var prefix = name.AsSpan(0, Math.Max(colon, 0));
            var local = name.AsSpan(colon + 1);
            string? value = null;
            for (var found = reader.MoveToFirstAttribute(); found && value is null; found = reader.MoveToNextAttribute())
            {
                if (local.SequenceEqual(reader.LocalName) && prefix.SequenceEqual(names.PrefixOf(reader.NamespaceURI))) value = reader.Value;
            }

            reader.MoveToElement();
            return value;
        }
    }
}
