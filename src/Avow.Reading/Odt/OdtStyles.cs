namespace Avow.Reading;

/// <summary>The styles of a text, named and automatic (ODF 1.3, part 3, section 16), each resolved along its parents.</summary>
internal sealed class OdtStyles : IXmlVisitor
{
    private const int LongestChain = 24;
    private const int MaxStyles = 50_000;

    private readonly Dictionary<(string Family, string Name), OdtStyle> written = [];
    private readonly Dictionary<(string Family, string Name), OdtStyle> resolved = [];
    private (string Family, string Name)? open;

    public bool IsFull => written.Count >= MaxStyles;

    /// <summary>The language of paragraphs where no style says one.</summary>
    public string? DefaultLanguage => written.GetValueOrDefault(("paragraph", ""))?.Language;

    public OdtStyle Of(string family, string? name)
    {
        if (name is null) return new("", null);
        if (resolved.TryGetValue((family, name), out var known)) return known;
        var chain = new List<OdtStyle>();
        for (string? at = name; at is not null && chain.Count < LongestChain && written.TryGetValue((family, at), out var style); at = style.Parent) chain.Add(style);
        OdtStyle? below = null;
        for (var i = chain.Count - 1; i >= 0; i--) below = chain[i].Over(below);
        return resolved[(family, name)] = below ?? new(name, null);
    }

    /// <summary>The names of a paragraph's style and of all it comes from, nearest first, as programs write them: "Text_20_body".</summary>
    public IEnumerable<string> NamesOf(string? name)
    {
        for (var i = 0; name is not null && i < LongestChain; i++)
        {
            yield return name;
            name = written.GetValueOrDefault(("paragraph", name))?.Parent;
        }
    }

    public bool Enter(XmlTag tag)
    {
        switch (tag.Name)
        {
            case "style:style" when tag["style:name"] is { } name: Begin((tag["style:family"] ?? "", name), tag["style:parent-style-name"]); break;
            case "style:default-style": Begin((tag["style:family"] ?? "", ""), null); break;
            case "style:text-properties" when open is { } key: written[key] = written[key].With(tag); break;
            case "office:master-styles" or "office:font-face-decls": return false;
        }

        return true;
    }

    public void Leave(string name)
    {
        if (name is "style:style" or "style:default-style") open = null;
    }

    public void Text(ReadOnlySpan<char> text)
    {
    }

    private void Begin((string Family, string Name) key, string? parent)
    {
        if (IsFull) return;
        written[key] = new(key.Name, parent);
        resolved.Clear();
        open = key;
    }
}
