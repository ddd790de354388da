using AngleSharp.Dom;

namespace Avow.Reading;

/// <summary>By which names links lead to a block: its element's, those of elements that begin with it, those of anchors at its start.</summary>
internal static class EpubNames
{
    private const int NearestElements = 5;
    private const int FirstChildren = 4;

    public static IReadOnlyList<string> Of(PageBlock block)
    {
        var names = new List<string>();
        var at = block.Owner;
        for (var i = 0; i < NearestElements && at is not null && at.FirstBlock == block.Index; i++, at = at.Parent)
        {
            Add(names, at.Element);
            foreach (var child in at.Element.Children.Take(FirstChildren))
            {
                if (i > 0 && !(child.LocalName == "a" && child.ChildNodes.Length == 0)) break; // a place set before the element that holds the words
                Add(names, child);
                if (child.FirstElementChild is { } inner) Add(names, inner);
            }
        }

        return names;
    }

    private static void Add(List<string> names, IElement element)
    {
        if (element.Id is { Length: > 0 } id) names.Add(id);
        if (element.LocalName == "a" && element.GetAttribute("name") is { Length: > 0 } name) names.Add(name);
    }
}
