using AngleSharp.Dom;

namespace Avow.Reading;

/// <summary>The attributes of an element that say what its words are, read in one pass.</summary>
internal readonly record struct ElementNames
{
    public string? Class { get; private init; }

    public string? Id { get; private init; }

    public string? Role { get; private init; }

    public string? Property { get; private init; }

    public string? Style { get; private init; }

    public string? Href { get; private init; }

    public bool IsHidden { get; private init; }

    /// <summary>aria-hidden="true": for eyes only.</summary>
    public bool IsUnspoken { get; private init; }

    /// <summary>Has an itemprop or a rel.</summary>
    public bool IsMicrodata { get; private init; }

    public static ElementNames Of(IElement element)
    {
        var names = default(ElementNames);
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            if (attributes[i] is not { } attribute) continue;
            switch (attribute.LocalName)
            {
                case "class": names = names with { Class = attribute.Value }; break;
                case "id": names = names with { Id = attribute.Value }; break;
                case "role": names = names with { Role = attribute.Value }; break;
                case "itemprop": names = names with { Property = attribute.Value, IsMicrodata = true }; break;
                case "rel": names = names with { IsMicrodata = true }; break;
                case "style": names = names with { Style = attribute.Value }; break;
                case "href": names = names with { Href = attribute.Value }; break;
                case "hidden": names = names with { IsHidden = !attribute.Value.Equals("until-found", StringComparison.OrdinalIgnoreCase) }; break;
                case "aria-hidden": names = names with { IsUnspoken = attribute.Value == "true" }; break;
            }
        }

        return names;
    }
}
